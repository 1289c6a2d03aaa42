// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.TableSummary;
import java.util.ArrayList;
import java.util.List;

/** The pieces that came together under one key, in no particular order. */
record Pieces(List<RunFile> runs, RunTotals totals, List<TableSummary> written) {

  static Pieces of(Iterable<Piece> pieces) {
    var runs = new ArrayList<RunFile>();
    var written = new ArrayList<TableSummary>();
    var totals = new ArrayList<RunTotals>();
    for (Piece piece : pieces) {
      if (piece.run() != null) {
        runs.add(piece.run());
      }
      if (piece.totals() != null) {
        totals.add(piece.totals());
      }
      if (piece.written() != null) {
        written.add(piece.written());
      }
    }
    return new Pieces(runs, RunTotals.sum(totals), written);
  }
}
