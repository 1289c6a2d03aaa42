// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.RowChange.Cell;
import annals.diff.RowChange.Kind;
import org.jspecify.annotations.Nullable;

/** Changed rows for a terminal: what became of each, its cells before and after, its sentence. */
final class DiffRows {
  private static final int LONGEST_CELL = 60;
  private static final int LONGEST_SENTENCE = 160;
  private static final int BEFORE_DIFFERENCE = 20;

  private DiffRows() {}

  static String of(DatasetDiff diff) {
    var out = new StringBuilder();
    for (TableDiff table : diff.byInterest()) {
      if (!table.rows().isEmpty()) {
        out.append('\n').append(heading(table)).append('\n');
        table.rows().forEach(row -> row(out, row));
      }
    }
    return out.toString();
  }

  /** {@code events +2 ~1, 3 of 3 rows shown}. */
  static String heading(TableDiff table) {
    return "%s %s, %d of %d changed rows"
        .formatted(
            table.name(), DiffText.signs(table), table.rows().size(), table.counts().different());
  }

  private static void row(StringBuilder out, RowChange row) {
    out.append("  ").append(sign(row.kind())).append(' ').append(place(row));
    out.append("  (").append(row.cause().label()).append(")\n");
    for (Cell cell : row.cells()) {
      if (!cell.column().equals("text") || row.sentence() == null || row.kind() != Kind.MOVED) {
        out.append("      ").append(cell.column()).append(": ").append(change(row.kind(), cell));
        out.append('\n');
      }
    }
    if (row.sentence() != null) {
      out.append("      \"").append(cut(row.sentence(), LONGEST_SENTENCE)).append("\"\n");
    }
  }

  private static String place(RowChange row) {
    return row.kind() == Kind.MOVED ? row.before() + " -> " + row.after() : row.id();
  }

  static String sign(Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case CHANGED -> "~";
      case MOVED -> ">";
    };
  }

  private static String change(Kind kind, Cell cell) {
    String before = shown(near(cell.before(), cell.after(), LONGEST_CELL));
    String after = shown(near(cell.after(), cell.before(), LONGEST_CELL));
    return switch (kind) {
      case ADDED -> after;
      case REMOVED -> before;
      default -> before + " -> " + after;
    };
  }

  private static String shown(@Nullable String cell) {
    return cell == null ? "(none)" : cut(cell, LONGEST_CELL);
  }

  /**
   * From shortly before where it differs from another one, where a cut would show no difference.
   */
  static @Nullable String near(@Nullable String text, @Nullable String other, int most) {
    if (text == null || other == null || !cut(text, most).equals(cut(other, most))) {
      return text;
    }
    int same = 0;
    while (same < Math.min(text.length(), other.length())
        && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    int from = Math.max(0, same - BEFORE_DIFFERENCE);
    boolean split = from > 0 && Character.isLowSurrogate(text.charAt(from));
    return from == 0 ? text : "\u2026" + text.substring(split ? from + 1 : from);
  }

  /** One line, of so many characters at most. */
  static String cut(String text, int most) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "\u2026";
  }
}
