// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * All tables of a dataset, read from the resource {@code annals/tables.yaml}, their only
 * definition. Example: {@code Tables.standard().table("dates").column("value").type()} is {@code
 * STRING}.
 */
public final class Tables {
  private static final String RESOURCE = "/annals/tables.yaml";
  private static final Tables STANDARD = load();

  private final Map<String, Table> byName;

  private Tables(Map<String, Table> byName) {
    this.byName = byName;
  }

  /** The tables of this version of annals. */
  public static Tables standard() {
    return STANDARD;
  }

  /** In the order of the file, which is the order of the data package. */
  public List<Table> all() {
    return List.copyOf(byName.values());
  }

  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** Throws {@link IllegalArgumentException} for a name that is no table. */
  public Table table(String name) {
    Table table = byName.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }

  private static Tables load() {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(RESOURCE))) {
      var root = asMap(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
      var tables = new LinkedHashMap<String, Table>();
      for (Object entry : asList(root.get("tables"))) {
        Table table = table(asMap(entry));
        tables.put(table.name(), table);
      }
      return new Tables(tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table table(Map<?, ?> yaml) {
    boolean spans = Boolean.TRUE.equals(yaml.get("span"));
    String spanText = text(yaml, "span_text", "text");
    var columns = new ArrayList<Column>();
    for (Object column : asList(yaml.get("columns"))) {
      columns.add(column(asMap(column)));
      if (spans && columns.size() == 1) {
        columns.addAll(spanColumns(spanText));
      }
    }
    var keys = new ArrayList<ForeignKey>();
    if (spans) {
      keys.add(new ForeignKey("doc_id", "documents", "doc_id"));
      keys.add(new ForeignKey("sentence_id", "sentences", "sentence_id"));
      keys.add(new ForeignKey("rule_id", "rules", "rule_id"));
    }
    for (String key : strings(yaml.get("foreign_keys"))) {
      String[] sides = key.split(" -> |\\.", 3);
      keys.add(new ForeignKey(sides[0], sides[1], sides[2]));
    }
    return new Table(
        text(yaml, "name", ""),
        text(yaml, "title", ""),
        text(yaml, "description", ""),
        List.copyOf(columns),
        strings(yaml.get("primary_key")),
        List.copyOf(keys),
        strings(yaml.get("sort")),
        spanText);
  }

  private static List<Column> spanColumns(String spanText) {
    return List.of(
        plain("doc_id", ColumnType.STRING, false, null, "The document."),
        plain(
            "sentence_id", ColumnType.STRING, true, null, "The sentence; null outside sentences."),
        plain(
            "char_start",
            ColumnType.INTEGER,
            false,
            "code points",
            "Where it starts in the source text."),
        plain("char_end", ColumnType.INTEGER, false, "code points", "Where it ends."),
        new Column(
            spanText,
            ColumnType.STRING,
            false,
            List.of(),
            null,
            "The exact words.",
            null,
            Column.SourceWords.WORDS),
        plain("rule_id", ColumnType.STRING, false, null, "The rule that decided."));
  }

  private static Column plain(
      String name, ColumnType type, boolean nullable, @Nullable String unit, String description) {
    return new Column(
        name, type, nullable, List.of(), unit, description, null, Column.SourceWords.NONE);
  }

  private static Column column(Map<?, ?> yaml) {
    return new Column(
        text(yaml, "name", ""),
        ColumnType.valueOf(text(yaml, "type", "").toUpperCase(Locale.ROOT)),
        Boolean.TRUE.equals(yaml.get("nullable")),
        strings(yaml.get("enum")),
        (String) yaml.get("unit"),
        text(yaml, "description", ""),
        (String) yaml.get("warning"),
        Column.SourceWords.valueOf(text(yaml, "text", "none").toUpperCase(Locale.ROOT)));
  }

  private static String text(Map<?, ?> yaml, String key, String otherwise) {
    Object value = yaml.get(key);
    return value == null ? otherwise : value.toString();
  }

  private static Map<?, ?> asMap(@Nullable Object yaml) {
    return (Map<?, ?>) Objects.requireNonNull(yaml);
  }

  private static List<?> asList(@Nullable Object yaml) {
    return yaml == null ? List.of() : (List<?>) yaml;
  }

  private static List<String> strings(@Nullable Object yaml) {
    return asList(yaml).stream().map(Object::toString).toList();
  }
}
