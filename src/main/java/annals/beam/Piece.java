// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.TableSummary;
import org.jspecify.annotations.Nullable;

/**
 * What travels to the last steps of a run, exactly one of the three: a run of rows or late keys,
 * the counts of a batch, a table that is written. With none it only says that a table is wanted.
 */
record Piece(@Nullable RunFile run, @Nullable RunTotals totals, @Nullable TableSummary written) {

  static Piece wanted() {
    return new Piece(null, null, null);
  }

  static Piece of(RunFile run) {
    return new Piece(run, null, null);
  }

  static Piece of(RunTotals totals) {
    return new Piece(null, totals, null);
  }

  static Piece of(TableSummary written) {
    return new Piece(null, null, written);
  }
}
