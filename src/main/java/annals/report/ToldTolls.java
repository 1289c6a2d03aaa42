// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** ToldTolls as each document tells them, by the incident they belong to. */
final class ToldTolls {
  private static final int MOST_OF_AN_INCIDENT = 6;

  private ToldTolls() {}

  /**
   * Reads the table of casualties; empty where it was not written.
   *
   * @param incidentOf the happenings that are shown, by incident
   */
  static Map<String, List<String>> read(Corpus corpus, Map<String, String> incidentOf)
      throws IOException {
    Map<String, Map<String, String>> tolls = new HashMap<>();
    TableSummary casualties = corpus.table("casualties");
    if (casualties == null) {
      return Map.of();
    }
    try (var rows = WrittenRows.open(corpus.folder(), casualties)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        String incident = incidentOf.get(row.orDash("timeline_id"));
        if (incident != null) {
          add(tolls.computeIfAbsent(incident, i -> new LinkedHashMap<>()), row, corpus);
        }
        rows.advance();
      }
    }
    Map<String, List<String>> lists = new HashMap<>();
    tolls.forEach((incident, told) -> lists.put(incident, List.copyOf(told.values())));
    return lists;
  }

  /**
   * A number that a document gives in its headline and again below is one, with whose word it is.
   */
  private static void add(Map<String, String> told, WrittenRow row, Corpus corpus) {
    String number = number(row).toLowerCase(Locale.ROOT) + " " + row.orDash("doc_id");
    boolean vouched = told.containsKey(number) && row.text("attribution") != null;
    if (vouched || (told.size() < MOST_OF_AN_INCIDENT && !told.containsKey(number))) {
      told.put(number, words(row, corpus));
    }
  }

  /** {@code killed: nearly 3000000 (NDO)}; whose word it is, where it is somebody's. */
  private static String words(WrittenRow row, Corpus corpus) {
    String who = row.text("attribution");
    return number(row)
        + " ("
        + corpus.name(row.orDash("doc_id"))
        + (who == null ? "" : ", according to " + who)
        + (row.flag("hedged") ? ", unconfirmed" : "")
        + ")";
  }

  private static String number(WrittenRow row) {
    String said = row.text("text") == null ? Highlight.figure(row) : row.orDash("text");
    return row.orDash("kind")
        + ": "
        + (row.is("polarity", "NEG") ? "not " : "")
        + said.replaceAll("\\s+", " ");
  }
}
