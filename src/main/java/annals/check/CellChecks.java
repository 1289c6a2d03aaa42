// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.TextPolicy;
import annals.table.Column;
import annals.table.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a row by itself: values where there must be, closed lists, dates and their EDTF.
 */
final class CellChecks {
  private static final Pattern CALENDAR_DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Map<Integer, String> PRECISIONS = Map.of(4, "year", 7, "month", 10, "day");

  private final Table table;
  private final TextPolicy textPolicy;
  private final Findings findings;
  private final int start;
  private final int end;
  private final int edtf;
  private final int value;
  private final int precision;
  private final int least;
  private final int most;

  CellChecks(Table table, TextPolicy textPolicy, Findings findings) {
    this.table = table;
    this.textPolicy = textPolicy;
    this.findings = findings;
    this.start = table.has("date_start") ? table.index("date_start") : -1;
    this.end = table.has("date_end") ? table.index("date_end") : -1;
    this.edtf = table.has("edtf") ? table.index("edtf") : -1;
    this.value = edtf >= 0 && table.has("value") ? table.index("value") : -1;
    this.precision = value >= 0 ? table.index("date_precision") : -1;
    this.least = table.has("value_min") ? table.index("value_min") : -1;
    this.most = least >= 0 ? table.index("value_max") : -1;
  }

  void check(@Nullable Object[] cells, RowName row) {
    for (int i = 0; i < cells.length; i++) {
      check(table.columns().get(i), cells[i], row);
    }
    if (start >= 0) {
      dates(cells, row);
    }
    if (least >= 0 && cells[least] instanceof Double from && cells[most] instanceof Double to) {
      findings.checked(Invariant.VALUES);
      if (from > to) {
        findings.broken(Invariant.VALUES, "%s: %s is more than %s".formatted(row, from, to));
      }
    }
    if (value >= 0 && cells[edtf] != null) {
      timex(cells, row);
    }
  }

  /** A plain calendar date is the same in TIMEX3 and in EDTF, and as precise as it is long. */
  private void timex(@Nullable Object[] cells, RowName row) {
    String written = String.valueOf(cells[value]);
    String expression = String.valueOf(cells[edtf]).replaceAll("[~?%]", "");
    if (!CALENDAR_DATE.matcher(written).matches() || !CALENDAR_DATE.matcher(expression).matches()) {
      return;
    }
    findings.checked(Invariant.VALUES);
    String precision = PRECISIONS.get(written.length());
    if (!written.equals(expression) || !Objects.equals(precision, cells[this.precision])) {
      findings.broken(
          Invariant.VALUES,
          "%s: the value %s is not EDTF %s with precision %s"
              .formatted(row, written, cells[edtf], cells[this.precision]));
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
      Optional<EdtfDays.Bounds> bounds = EdtfDays.bounds(expression);
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
