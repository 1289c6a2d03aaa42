// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.beam.RunTotals;
import annals.pipeline.RunReport;
import annals.publish.TableSummary;
import annals.publish.WrittenFile;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person reads after a run: rows a table, what was dropped, issues, speed, where to look.
 */
final class SummaryTable {
  private static final double MEGABYTE = 1e6;

  private SummaryTable() {}

  static void print(RunReport report, PrintStream out) {
    RunTotals totals = report.result().totals();
    double seconds = report.duration().toNanos() / 1e9;
    out.println();
    for (TableSummary table : report.result().tables()) {
      out.printf(
          Locale.ROOT,
          "  %-14s %,12d %s%n",
          table.table().name(),
          table.rows(),
          table.rows() == 1 ? "row" : "rows");
    }
    out.println();
    line(out, "dropped", counts(charactersOf(totals), " characters"));
    line(out, "issues", counts(totals.issues(), ""));
    line(
        out,
        "read",
        String.format(
            Locale.ROOT,
            "%,d %s, %.2f MB in %.1f s%s",
            totals.documents(),
            totals.documents() == 1 ? "document" : "documents",
            totals.bytes() / MEGABYTE,
            seconds,
            speed(totals.bytes(), seconds)));
    line(out, "checked", String.format(Locale.ROOT, "%,d facts, all hold", report.factsChecked()));
    line(out, "written", report.output() + " (README.md there says how to read it)");
    Path page = report.output().resolve(WrittenFile.REPORT);
    if (Files.exists(page)) {
      line(out, "look at", page.toString());
    }
  }

  /** Of a small run the start of the program is all there is to measure. */
  private static String speed(long bytes, double seconds) {
    return bytes < MEGABYTE
        ? ""
        : String.format(Locale.ROOT, " (%.2f MB/s)", bytes / MEGABYTE / seconds);
  }

  private static Map<String, Long> charactersOf(RunTotals totals) {
    return totals.dropped().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().characters()));
  }

  private static void line(PrintStream out, String label, String text) {
    out.printf("  %-14s %s%n", label, text);
  }

  private static String counts(Map<String, Long> counts, String unit) {
    if (counts.isEmpty()) {
      return "none";
    }
    return counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "))
        + unit;
  }
}
