// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.util.Comparator;

/**
 * Which incident a reader should see first: one that is told as fact, has a date, is agreed on, and
 * is told by many. Publishers count before articles, for one paper may print one thing ten times.
 */
final class IncidentRank {
  /** The type of an event that has no other. */
  static final String NO_TYPE = "OTHER";

  static final Comparator<WrittenRow> BEST_ATTESTED =
      Comparator.<WrittenRow, Boolean>comparing(row -> row.is("core", "false"))
          .thenComparing(row -> row.text("date_start") == null)
          .thenComparing(row -> !row.is("agreement", "agreed"))
          .thenComparing(row -> -publishers(row))
          .thenComparing(row -> -row.number("documents"))
          .thenComparing(row -> row.is("type", NO_TYPE))
          .thenComparing(row -> -row.number("mentions"))
          .thenComparing(row -> -row.number("happenings"));

  private IncidentRank() {}

  private static int publishers(WrittenRow row) {
    String names = row.text("publishers");
    return names == null ? 0 : names.split("; ", -1).length;
  }
}
