// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.util.Comparator;

/**
 * Which incident of those that are told as fact a reader should see first: one of what happened,
 * not of what was said; with a date, agreed on, and told by many. Publishers count before articles,
 * for one paper may print one thing ten times; people who came to harm before the rest.
 */
final class IncidentRank {
  /** The type of an event that has no other. */
  static final String NO_TYPE = "OTHER";

  private static final String SAYING = "STATEMENT";

  static final Comparator<WrittenRow> BEST_ATTESTED =
      Comparator.<WrittenRow>comparingInt(IncidentRank::kind)
          .thenComparing(row -> row.text("date_start") == null)
          .thenComparing(row -> !row.is("agreement", "agreed"))
          .thenComparing(row -> -publishers(row))
          .thenComparing(row -> -row.number("documents"))
          .thenComparing(row -> row.text("killed_max") == null && row.text("injured_max") == null)
          .thenComparing(row -> -row.number("mentions"))
          .thenComparing(row -> -row.number("happenings"));

  private IncidentRank() {}

  private static int kind(WrittenRow row) {
    return row.is("type", NO_TYPE) ? 2 : row.is("type", SAYING) ? 1 : 0;
  }

  private static int publishers(WrittenRow row) {
    String names = row.text("publishers");
    return names == null ? 0 : names.split("; ", -1).length;
  }
}
