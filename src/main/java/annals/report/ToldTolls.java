// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    Map<String, List<String>> tolls = new HashMap<>();
    TableSummary casualties = corpus.table("casualties");
    if (casualties == null) {
      return tolls;
    }
    try (var rows = WrittenRows.open(corpus.folder(), casualties)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        String incident = incidentOf.get(row.orDash("timeline_id"));
        if (incident != null) {
          List<String> told = tolls.computeIfAbsent(incident, i -> new ArrayList<>());
          String toll = words(row, corpus);
          if (told.size() < MOST_OF_AN_INCIDENT && !told.contains(toll)) {
            told.add(toll);
          }
        }
        rows.advance();
      }
    }
    return tolls;
  }

  /** {@code killed: nearly 3000000 (NDO)}; whose word it is, where it is somebody's. */
  private static String words(WrittenRow row, Corpus corpus) {
    String said = row.text("text") == null ? Highlight.figure(row) : row.orDash("text");
    String who = row.text("attribution");
    return row.orDash("kind")
        + ": "
        + (row.is("polarity", "NEG") ? "not " : "")
        + said.replaceAll("\\s+", " ")
        + " ("
        + corpus.name(row.orDash("doc_id"))
        + (who == null ? "" : ", according to " + who)
        + (row.flag("hedged") ? ", unconfirmed" : "")
        + ")";
  }
}
