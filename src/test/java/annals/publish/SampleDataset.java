// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.report.ReportPage;
import annals.rule.Sha256;
import annals.rule.Source;
import annals.rule.Source.Kind;
import annals.table.Column;
import annals.table.Table;
import annals.table.Tables;
import annals.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small valid dataset made by hand, with a row or more in every table, that a test can break
 * before or after it is written. Its two texts hold a character outside the basic plane, a dropped
 * line, an agency prefix, a quotation over commas and quotes, and CR LF.
 */
public final class SampleDataset {
  private static final String BRIDGE =
      "HOME | NEWS\nA bridge \uD83C\uDF09 opens\nNDO - Nearly 300 people came on 7 January 1979."
          + " \"It holds, =1+1\", said Ana Lima.\n";
  private static final String FLOOD = "The flood came in summer 1944.\r\n";

  private final Path base;
  private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
  private final List<RunFacts.Input> inputs = new ArrayList<>();
  private final List<WrittenFile> sources = new ArrayList<>();
  private boolean report;

  private final Map<String, String> miscounts = new LinkedHashMap<>();

  private SampleDataset(Path base) {
    this.base = base;
    Tables.standard().names().forEach(name -> rows.put(name, new ArrayList<>()));
  }

  /** Writes the inputs below a folder and makes the rows; {@link #write} writes the dataset. */
  public static SampleDataset in(Path base) throws IOException {
    var sample = new SampleDataset(base);
    sample.bridge();
    sample.flood();
    sample.add("rules", "rule_id", "rule.one", "pack", "pack/one", "hits", 7L);
    sample.recount();
    return sample;
  }

  private void bridge() throws IOException {
    document("bridge", BRIDGE, 12, "published_on", LocalDate.of(2019, 6, 18));
    last("documents")[Tables.standard().table("documents").index("crawled_at")] =
        LocalDateTime.of(2019, 6, 18, 13, 37);
    block("bridge", BRIDGE, "HOME | NEWS\n", "navigation", false);
    block("bridge", BRIDGE, "A bridge \uD83C\uDF09 opens\n", "headline", true);
    String body = BRIDGE.substring(BRIDGE.indexOf("NDO"));
    block("bridge", BRIDGE, body, "lede", true);
    set("blocks", 2, "prefix_end", place(BRIDGE, "Nearly"));
    String headline = span("sentences", "bridge", BRIDGE, "A bridge \uD83C\uDF09 opens");
    String lede = span("sentences", "bridge", BRIDGE, "Nearly 300 people came on 7 January 1979.");
    String quote = span("sentences", "bridge", BRIDGE, "\"It holds, =1+1\", said Ana Lima.");
    set("sentences", 1, "ordinal", 2L);
    set("sentences", 2, "ordinal", 3L);
    set("sentences", 0, "block_id", cell("blocks", 1, "block_id"));
    set("sentences", 1, "block_id", cell("blocks", 2, "block_id"));
    set("sentences", 2, "block_id", cell("blocks", 2, "block_id"));

    String date = span("dates", "bridge", BRIDGE, "7 January 1979", "sentence_id", lede);
    set("dates", 0, "value", "1979-01-07");
    set("dates", 0, "date_precision", "day");
    date(0, "1979-01-07", LocalDate.of(1979, 1, 7), LocalDate.of(1979, 1, 7));
    String event = span("events", "bridge", BRIDGE, "opens", "sentence_id", headline);
    set("events", 0, "date_id", date);
    set("events", 0, "timeline_id", event);
    set("events", 0, "date_start", LocalDate.of(1979, 1, 7));
    set("events", 0, "date_end", LocalDate.of(1979, 1, 7));
    span("figures", "bridge", BRIDGE, "Nearly 300 people", "sentence_id", lede);
    set("figures", 0, "value_min", 300.0);
    set("figures", 0, "value_max", 300.0);
    set("figures", 0, "confidence", 0.1234);
    set("figures", 0, "event_id", event);
    span("figures", "bridge", BRIDGE, "7", "sentence_id", lede);
    String person = "person/ana-lima";
    String mention = span("mentions", "bridge", BRIDGE, "Ana Lima", "sentence_id", quote);
    set("mentions", 0, "entity_id", person);
    add("entities", "entity_id", person, "name", "Ana Lima", "first_mention_id", mention);
    set("entities", 0, "latitude", -15.5);
    add("participants", "event_id", event, "doc_id", "bridge", "text", "A bridge", "ordinal", 1L);
    set("participants", 0, "char_start", place(BRIDGE, "A bridge"));
    set("participants", 0, "char_end", place(BRIDGE, "A bridge") + 8);
    set("participants", 0, "mention_id", mention);
    set("participants", 0, "entity_id", person);
    add("timeline", "timeline_id", event, "first_event_id", event);
    set("timeline", 0, "title", "A bridge \uD83C\uDF09 opens");
    set("timeline", 0, "title_event_id", event);
    set("timeline", 0, "incident_id", event);
    add("incidents", "incident_id", event, "main_timeline_id", event, "title", "A bridge opens");
    set("incidents", 0, "edtf", "1979-01-07");
    set("incidents", 0, "date_start", LocalDate.of(1979, 1, 7));
    set("incidents", 0, "date_end", LocalDate.of(1979, 1, 7));
    set("timeline", 0, "date_event_id", event);
    set("timeline", 0, "edtf", "1979-01-07");
    set("timeline", 0, "date_start", LocalDate.of(1979, 1, 7));
    set("timeline", 0, "date_end", LocalDate.of(1979, 1, 7));
  }

  private void flood() throws IOException {
    document("flood", FLOOD, 0);
    block("flood", FLOOD, FLOOD, "body", true);
    span("sentences", "flood", FLOOD, "The flood came in summer 1944.");
    span("dates", "flood", FLOOD, "summer 1944");
    set("dates", 1, "edtf", "1944-22");
    add("issues", "issue_id", "flood#no_date.1", "doc_id", "flood", "code", "no_date");
  }

  /** A cell of a row. */
  public @Nullable Object cell(String table, int row, String column) {
    return rows(table).get(row)[Tables.standard().table(table).index(column)];
  }

  public void set(String table, int row, String column, @Nullable Object value) {
    rows(table).get(row)[Tables.standard().table(table).index(column)] = value;
  }

  /** The rows of a table, to be changed. */
  public List<@Nullable Object[]> rows(String table) {
    return rows.get(table);
  }

  /** The folder that holds the inputs. */
  public Path base() {
    return base;
  }

  /** Writes all tables in both formats with all source text, and the files beside them. */
  public Path write() throws IOException {
    return write(WriteOptions.full("0.1.0"), Tables.standard().all());
  }

  /** Writes some tables into the folder {@code dataset}. */
  public Path write(WriteOptions options, List<Table> tables) throws IOException {
    return write(options, tables, TableWriter.ROWS_PER_PART);
  }

  /** Writes some tables, cut into parts of a few rows. */
  public Path write(WriteOptions options, List<Table> tables, int rowsPerPart) throws IOException {
    miscounts.forEach((table, column) -> set(table, 0, column, 99L));
    Path folder = base.resolve("dataset");
    Destination destination = Destination.folder(folder);
    var summaries = new ArrayList<TableSummary>();
    for (Table table : tables) {
      try (var writer = TableWriter.open(table, options, destination, rowsPerPart)) {
        for (@Nullable Object[] cells : rows(table.name())) {
          writer.write(cells.clone());
        }
        summaries.add(writer.finish());
      }
    }
    RunFacts run = run(options.textPolicy());
    var others = new ArrayList<>(sources);
    if (report) {
      others.addAll(ReportPage.write(facts(), run, summaries, folder, destination));
    }
    DatasetMetadata.write(facts(), run, summaries, others, destination);
    return folder;
  }

  /** Has a count of the first row of a table be wrong when it is written. */
  public void miscount(String table, String column) {
    miscounts.put(table, column);
  }

  /** Counts what rules, entities and happenings count, after changes of rows. */
  public void recount() {
    count("rules", "rule_id", "hits", "documents", List.copyOf(rows.keySet()));
    count("entities", "entity_id", "mentions", "documents", List.of("mentions"));
    count("timeline", "timeline_id", "mentions", "documents", List.of("events"));
  }

  private void count(String table, String key, String total, String documents, List<String> of) {
    for (int row = 0; row < rows(table).size(); row++) {
      Object id = cell(table, row, key);
      var seen = new HashSet<Object>();
      long hits = 0;
      for (String counted : of) {
        Table other = Tables.standard().table(counted);
        if (counted.equals(table) || !other.has(key) || !other.has("doc_id")) {
          continue;
        }
        for (@Nullable Object[] cells : rows(counted)) {
          if (id.equals(cells[other.index(key)])) {
            hits++;
            seen.add(cells[other.index("doc_id")]);
          }
        }
      }
      set(table, row, total, hits);
      set(table, row, documents, (long) seen.size());
    }
  }

  /** Has {@link #write} write the report too. */
  public SampleDataset withReport() {
    report = true;
    return this;
  }

  /** Puts a copy of a document's text under {@code sources/} and has its row name that. */
  public void copyText(int document) throws IOException {
    String path = "sources/" + cell("documents", document, "doc_id") + ".txt";
    Path input = base.resolve(String.valueOf(cell("documents", document, "text_path")));
    Destination destination = Destination.folder(base.resolve("dataset"));
    sources.add(WrittenFile.write(destination, path, Files.readAllBytes(input)));
    set("documents", document, "text_path", path);
  }

  private static DatasetFacts facts() {
    return new DatasetFacts(
        "sample",
        "A \"sample\" of annals",
        "Two short texts.",
        "1.0.0",
        DatasetFacts.created(LocalDate.of(2019, 6, 18), null),
        List.of("inputs/*.txt"),
        Credit.of(null, "CC-BY-4.0", List.of("org:The annals developers")));
  }

  private RunFacts run(TextPolicy policy) {
    return new RunFacts(
        "sample",
        Sha256.of(new byte[0]),
        "0.1.0",
        policy,
        List.of(
            new Source("pack/one", Kind.RULES, "", Sha256.of(new byte[] {1})),
            new Source("words/one", Kind.LEXICON, "", Sha256.of(new byte[] {2})),
            new Source("model/one", Kind.MODEL, "7", Sha256.of(new byte[] {3}))),
        inputs,
        List.of(new RunFacts.Drop("navigation", 1, 12)));
  }

  private void document(String id, String text, long dropped, @Nullable Object... cells)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String path = "inputs/" + id + ".txt";
    Files.createDirectories(base.resolve("inputs"));
    Files.write(base.resolve(path), bytes);
    inputs.add(new RunFacts.Input(path, bytes.length, Sha256.of(bytes)));
    add("documents", "doc_id", id, "source_path", path, "text_path", path);
    int row = rows("documents").size() - 1;
    set("documents", row, "sha256", Sha256.of(bytes));
    set("documents", row, "text_sha256", Sha256.of(bytes));
    set("documents", row, "bytes", (long) bytes.length);
    long characters = text.codePointCount(0, text.length());
    set("documents", row, "lines", (long) Line.of(text).size());
    set("documents", row, "characters", characters);
    set("documents", row, "kept_characters", characters - dropped);
    set("documents", row, "dropped_characters", dropped);
    for (int i = 0; i < cells.length; i += 2) {
      set("documents", row, String.valueOf(cells[i]), cells[i + 1]);
    }
  }

  private void block(String id, String text, String slice, String role, boolean kept) {
    long start = place(text, slice);
    long end = start + slice.codePointCount(0, slice.length());
    add("blocks", "block_id", place(id, start, end), "doc_id", id, "role", role, "kept", kept);
    int row = rows("blocks").size() - 1;
    set("blocks", row, "line", (long) Line.of(text.substring(0, text.indexOf(slice))).size() + 1);
    set("blocks", row, "char_start", start);
    set("blocks", row, "char_end", end);
    set("blocks", row, "text", slice.stripTrailing());
  }

  private String span(String table, String id, String text, String slice, Object... cells) {
    Table of = Tables.standard().table(table);
    long start = place(text, slice);
    long end = start + slice.codePointCount(0, slice.length());
    String key = place(id, start, end);
    add(table, of.primaryKey().get(0), key, "doc_id", id, of.spanText(), slice);
    int row = rows(table).size() - 1;
    set(table, row, "char_start", start);
    set(table, row, "char_end", end);
    for (int i = 0; i < cells.length; i += 2) {
      set(table, row, cells[i].toString(), cells[i + 1]);
    }
    return key;
  }

  private void date(int row, String edtf, LocalDate start, LocalDate end) {
    set("dates", row, "edtf", edtf);
    set("dates", row, "date_start", start);
    set("dates", row, "date_end", end);
  }

  private static String place(String id, long start, long end) {
    return id + "#char=" + start + "," + end;
  }

  private static long place(String text, String slice) {
    return text.codePointCount(0, text.indexOf(slice));
  }

  private @Nullable Object[] last(String table) {
    return rows(table).get(rows(table).size() - 1);
  }

  /** Adds a row with the given cells; others that must not be null get some value. */
  public void add(String table, @Nullable Object... named) {
    Table of = Tables.standard().table(table);
    var cells = new @Nullable Object[of.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      Column column = of.columns().get(i);
      cells[i] = column.nullable() ? null : any(column);
    }
    for (int i = 0; i < named.length; i += 2) {
      cells[of.index(String.valueOf(named[i]))] = named[i + 1];
    }
    rows(table).add(cells);
  }

  private static Object any(Column column) {
    return switch (column.type()) {
      case STRING -> column.values().isEmpty() ? "rule.one" : column.values().get(0);
      case INTEGER -> 1L;
      case DOUBLE -> 0.5;
      case BOOLEAN -> true;
      case DATE -> LocalDate.EPOCH;
      case TIMESTAMP -> LocalDate.EPOCH.atStartOfDay();
    };
  }
}
