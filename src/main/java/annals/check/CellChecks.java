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
  private final int start;
  private final int end;
  private final int edtf;

  CellChecks(Table table, TextPolicy textPolicy, Findings findings) {
    this.table = table;
    this.textPolicy = textPolicy;
    this.findings = findings;
    this.start = table.has("date_start") ? table.index("date_start") : -1;
    this.end = table.has("date_end") ? table.index("date_end") : -1;
    this.edtf = table.has("edtf") ? table.index("edtf") : -1;
  }

  void check(@Nullable Object[] cells, RowName row) {
    for (int i = 0; i < cells.length; i++) {
      check(table.columns().get(i), cells[i], row);
    }
    if (start >= 0) {
      dates(cells, row);
    }
  }

  private void check(Column column, @Nullable Object cell, RowName row) {
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

  private void dates(@Nullable Object[] cells, RowName row) {
    var first = (LocalDate) cells[start];
    var last = (LocalDate) cells[end];
    if (first != null && last != null) {
      findings.checked(Invariant.DATE_ORDER);
      if (first.isAfter(last)) {
        findings.broken(Invariant.DATE_ORDER, row + ": " + first + " is after " + last);
      }
    }
    if (edtf >= 0 && cells[edtf] instanceof String expression) {
      findings.checked(Invariant.EDTF);
      edtf(expression, first, last, row);
    }
  }

  private void edtf(
      String expression, @Nullable LocalDate first, @Nullable LocalDate last, RowName row) {
    try {
      Optional<Edtf.Bounds> bounds = Edtf.bounds(expression);
      if (bounds.isPresent()
          && !(Objects.equals(bounds.get().start(), first)
              && Objects.equals(bounds.get().end(), last))) {
        findings.broken(
            Invariant.EDTF,
            "%s: %s is %s to %s, but the row says %s to %s"
                .formatted(row, expression, bounds.get().start(), bounds.get().end(), first, last));
      }
    } catch (IllegalArgumentException e) {
      findings.broken(Invariant.EDTF, row + ": " + e.getMessage());
    }
  }
}
