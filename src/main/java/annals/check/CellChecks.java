// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.TextPolicy;
import annals.table.Column;
import annals.table.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a row by itself: values where there must be, closed lists, dates and their EDTF.
 */
final class CellChecks {
  private final Table table;
  private final TextPolicy textPolicy;
  private final Findings findings;

  CellChecks(Table table, TextPolicy textPolicy, Findings findings) {
    this.table = table;
    this.textPolicy = textPolicy;
    this.findings = findings;
  }

  void check(@Nullable Object[] cells, String row) {
    for (int i = 0; i < cells.length; i++) {
      check(table.columns().get(i), cells[i], row);
    }
    if (table.has("date_start")) {
      dates(cells, row);
    }
  }

  private void check(Column column, @Nullable Object cell, String row) {
    if (textPolicy.empties(column)) {
      findings.checked(Invariant.TEXT_POLICY);
      if (cell != null) {
        findings.broken(Invariant.TEXT_POLICY, row + ": " + column.name() + " holds source text");
      }
    } else if (!column.nullable()) {
      findings.checked(Invariant.NOT_NULL);
      if (cell == null) {
        findings.broken(Invariant.NOT_NULL, row + ": " + column.name() + " is empty");
      }
    }
    if (cell != null && !column.values().isEmpty()) {
      findings.checked(Invariant.CLOSED_LISTS);
      if (!column.values().contains(cell)) {
        findings.broken(
            Invariant.CLOSED_LISTS,
            "%s: %s is %s, not one of %s".formatted(row, column.name(), cell, column.values()));
      }
    }
  }

  private void dates(@Nullable Object[] cells, String row) {
    var start = (LocalDate) cells[table.index("date_start")];
    var end = (LocalDate) cells[table.index("date_end")];
    if (start != null && end != null) {
      findings.checked(Invariant.DATE_ORDER);
      if (start.isAfter(end)) {
        findings.broken(Invariant.DATE_ORDER, row + ": " + start + " is after " + end);
      }
    }
    if (table.has("edtf") && cells[table.index("edtf")] instanceof String edtf) {
      findings.checked(Invariant.EDTF);
      edtf(edtf, start, end, row);
    }
  }

  private void edtf(String edtf, @Nullable LocalDate start, @Nullable LocalDate end, String row) {
    try {
      Optional<Edtf.Bounds> bounds = Edtf.bounds(edtf);
      if (bounds.isPresent()
          && !(Objects.equals(bounds.get().start(), start)
              && Objects.equals(bounds.get().end(), end))) {
        findings.broken(
            Invariant.EDTF,
            "%s: %s is %s to %s, but the row says %s to %s"
                .formatted(row, edtf, bounds.get().start(), bounds.get().end(), start, end));
      }
    } catch (IllegalArgumentException e) {
      findings.broken(Invariant.EDTF, row + ": " + e.getMessage());
    }
  }
}
