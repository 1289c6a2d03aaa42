// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.Table;
import annals.text.Characters;
import org.jspecify.annotations.Nullable;

/** The source text between a row's offsets is the row's text. */
final class SpanChecks {
  private static final int QUOTED = 40;

  private final Findings findings;

  SpanChecks(Findings findings) {
    this.findings = findings;
  }

  /** Whether the rows of a table are places in a document. */
  static boolean apply(Table table) {
    return table.has("doc_id") && table.has("char_start") && table.has(table.spanText());
  }

  void check(Table table, @Nullable Object[] cells, DocumentText text, RowName row) {
    if (!(cells[table.index("char_start")] instanceof Long start)
        || !(cells[table.index("char_end")] instanceof Long end)) {
      return;
    }
    findings.checked(Invariant.SPANS);
    if (!text.has(start, end)) {
      findings.broken(
          Invariant.SPANS,
          "%s: %d,%d is no place in a text of %d characters"
              .formatted(row, start, end, text.length()));
      return;
    }
    if (cells[table.index(table.spanText())] instanceof String words) {
      String slice = text.slice(start, end);
      String there = table.name().equals("blocks") ? withoutLineEnd(slice) : slice;
      if (!there.equals(words)) {
        findings.broken(
            Invariant.SPANS,
            "%s: the text at %d,%d is '%s', but the row says '%s'"
                .formatted(row, start, end, cut(there), cut(words)));
      }
    }
  }

  /** A slice less its last line terminator: LF, CR, CR LF, NEL, line or paragraph separator. */
  static String withoutLineEnd(String slice) {
    int end = slice.length();
    if (end > 0 && Characters.isLineEnd(slice.charAt(end - 1))) {
      boolean crLf = end > 1 && slice.charAt(end - 1) == '\n' && slice.charAt(end - 2) == '\r';
      end -= crLf ? 2 : 1;
    }
    return slice.substring(0, end);
  }

  private static String cut(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "\u2026";
  }
}
