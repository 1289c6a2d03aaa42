// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.pipeline.UsageError;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * {@code annals explain ID}: explains a row ({@link ExplainRow}), or prints each date of a document
 * of a dataset with its value, what it was counted from, its rule and, for numeric dates, why they
 * were read so.
 */
final class Explain {
  private Explain() {}

  static int run(PlainWords words, Arguments arguments, PrintStream out) throws IOException {
    words.atMost(2, "explain ID [FOLDER]");
    String id = words.rest().isEmpty() ? arguments.doc : words.rest().get(0);
    if (id == null) {
      throw new UsageError("which document or row? --doc=ID is missing");
    }
    int left = Math.min(1, words.rest().size());
    Path folder =
        MadeDatasets.named(words.rest().subList(left, words.rest().size()), arguments.output);
    var all = new DatasetRows(folder);
    if (all.where("documents", "doc_id", id).isEmpty() && ExplainRow.print(id, all, out)) {
      return ExitCode.OK;
    }
    CSVRecord document =
        rows(folder, "documents").stream()
            .filter(row -> row.get("doc_id").equals(id))
            .findFirst()
            .orElseThrow(() -> new UsageError("no document or row " + id + " in " + folder));
    printClocks(document, out);
    for (CSVRecord date : rows(folder, "dates")) {
      if (date.get("doc_id").equals(id)) {
        printDate(date, out);
      }
    }
    return ExitCode.OK;
  }

  /** Which clock a date was counted from, in words. */
  private static final Map<String, String> FROM =
      Map.of(
          "publication", "from the day of publication",
          "telling", "from the time told of,",
          "mention", "from the mention of");

  private static void printClocks(CSVRecord document, PrintStream out) {
    out.println(document.get("doc_id") + "  " + document.get("title"));
    String published = document.get("published_at");
    out.printf(
        "  published  %s  %s%n",
        published.isEmpty() ? orDash(document.get("published_on")) : published,
        document.get("published_evidence"));
    out.printf("  fetched    %s%n", orDash(document.get("crawled_at")));
    out.printf(
        "  day order  %s  %s%n%n",
        orDash(document.get("day_order")), document.get("day_order_evidence"));
  }

  private static void printDate(CSVRecord date, PrintStream out) {
    out.printf(
        "  %-32s %-22s %-12s %s%s%n",
        date.get("text").replaceAll("\\s+", " "),
        date.get("value") + (date.get("mod").isEmpty() ? "" : " " + date.get("mod")),
        date.get("role"),
        date.get("rule_id"),
        Stream.of(
                said(FROM.getOrDefault(date.get("anchor_kind"), "from"), date.get("anchor")),
                said("because", date.get("day_order_evidence")),
                said("or", date.get("value_alt")),
                date.get("resolved").equals("false") ? ", unresolved" : "")
            .reduce("", String::concat));
  }

  private static String said(String word, String what) {
    return what.isEmpty() ? "" : ", " + word + " " + what;
  }

  private static String orDash(String cell) {
    return cell.isEmpty() ? "-" : cell;
  }

  private static List<CSVRecord> rows(Path folder, String table) throws IOException {
    Path file = folder.resolve(table + ".csv");
    if (!Files.isRegularFile(file)) {
      throw new UsageError("there is no " + file + "; annals run makes one");
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
