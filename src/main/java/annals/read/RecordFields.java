// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Lexicon;
import annals.text.PageMetadata.Field;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the fields of a record of an article are called: by the table {@code read/record_fields},
 * before it the names that a user gives. {@code text=story,date=meta.day} reads the text from
 * {@code story}, and the day of publication from {@code day} in {@code meta}.
 */
public final class RecordFields {
  private static final RecordFields STANDARD = new RecordFields(table());

  private final Map<Name, List<Source>> sources;

  private RecordFields(Map<Name, List<Source>> sources) {
    this.sources = sources;
  }

  /** What a field means. */
  enum Name {
    HTML(null),
    TEXT(null),
    ID(null),
    URL(null),
    FETCHED_AT(null),
    TITLE(Field.TITLE),
    AUTHOR(Field.AUTHOR),
    PUBLISHED(Field.PUBLISHED),
    MODIFIED(Field.MODIFIED),
    SITE(Field.SITE_NAME),
    LANGUAGE(Field.LANGUAGE);

    /** What it is evidence for; null where it is no evidence. */
    final @Nullable Field evidence;

    Name(@Nullable Field evidence) {
      this.evidence = evidence;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Source(String name, String beside) {}

  /** A field that a record has: how it is called there, and its value. */
  record Found(String name, JsonNode value) {}

  /** The names that known tools use. */
  public static RecordFields standard() {
    return STANDARD;
  }

  /**
   * Known names, and before them those of a list such as {@code text=story,date=day}; throws {@link
   * IllegalArgumentException}, one line, where the list is none.
   */
  public static RecordFields of(String list) {
    Map<Name, List<Source>> all = new EnumMap<>(STANDARD.sources);
    for (String part : list.split(",")) {
      int equals = part.indexOf('=');
      Name field = equals < 0 ? null : field(part.substring(0, equals).strip());
      String name = part.substring(equals + 1).strip();
      if (field == null || name.isEmpty()) {
        throw new IllegalArgumentException(
            "fields: "
                + part.strip()
                + " is not FIELD=NAME; fields are "
                + Stream.of(Name.values()).map(Name::label).collect(Collectors.joining(", ")));
      }
      var names = new ArrayList<Source>();
      names.add(new Source(name, ""));
      names.addAll(all.getOrDefault(field, List.of()));
      all.put(field, List.copyOf(names));
      if (field == Name.TEXT) {
        all.put(Name.HTML, List.of()); // who says where the text is wants no other
      }
    }
    return new RecordFields(all);
  }

  /** The first field of that meaning that a record has; null where it has none. */
  @Nullable Found find(JsonNode record, Name field) {
    return find(record, field, (name, value) -> !value.isNull());
  }

  /** The first whose name and value are as wanted. */
  @Nullable Found find(JsonNode record, Name field, BiPredicate<String, JsonNode> wanted) {
    for (Source source : sources.getOrDefault(field, List.of())) {
      JsonNode value = value(record, source.name());
      boolean beside = source.beside().isEmpty() || record.has(source.beside());
      if (beside && !value.isMissingNode() && wanted.test(source.name(), value)) {
        return new Found(source.name(), value);
      }
    }
    return null;
  }

  private static JsonNode value(JsonNode record, String name) {
    JsonNode whole = record.path(name);
    int dot = name.indexOf('.');
    return whole.isMissingNode() && dot > 0
        ? value(record.path(name.substring(0, dot)), name.substring(dot + 1))
        : whole;
  }

  private static @Nullable Name field(String label) {
    String name = label.equals("date") ? "published" : label;
    return Stream.of(Name.values()).filter(f -> f.label().equals(name)).findFirst().orElse(null);
  }

  private static Map<Name, List<Source>> table() {
    Map<Name, List<Source>> all = new EnumMap<>(Name.class);
    for (Lexicon.Entry entry : Lexicon.load("read/record_fields").entries()) {
      Name field = Name.valueOf(entry.get("field").toUpperCase(Locale.ROOT));
      all.computeIfAbsent(field, none -> new ArrayList<>())
          .add(new Source(entry.get("name"), entry.get("beside")));
    }
    return all;
  }
}
