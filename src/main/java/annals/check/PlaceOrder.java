// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.Table;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of rows by their place: by document (by code point), then start, then end. */
final class PlaceOrder {
  private static final List<String> PLACE = List.of("doc_id", "char_start", "char_end");

  /** Strings by code point: surrogates sort after every other char, as their code points do. */
  static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
          char left = a.charAt(i);
          char right = b.charAt(i);
          if (left != right) {
            boolean pairs = Character.isSurrogate(left) != Character.isSurrogate(right);
            int order = Character.compare(left, right);
            return pairs ? (Character.isSurrogate(left) ? 1 : -1) : order;
          }
        }
        return Integer.compare(a.length(), b.length());
      };

  private final int document;
  private final int start;
  private final int end;
  private @Nullable String lastDocument;
  private long lastStart;
  private long lastEnd;

  PlaceOrder(Table table) {
    boolean bySpan =
        table.sort().size() >= PLACE.size() && table.sort().subList(0, 3).equals(PLACE);
    boolean byDocument = table.sort().get(0).equals("doc_id");
    this.document = byDocument ? table.index("doc_id") : -1;
    this.start = bySpan ? table.index("char_start") : -1;
    this.end = bySpan ? table.index("char_end") : -1;
  }

  /** Whether the table is sorted by place. */
  boolean applies() {
    return document >= 0;
  }

  /** Whether a row may stand after the last one that was asked about. */
  boolean follows(@Nullable Object[] cells) {
    String id = cells[document] instanceof String text ? text : "";
    long from = start >= 0 && cells[start] instanceof Long number ? number : 0;
    long to = end >= 0 && cells[end] instanceof Long number ? number : 0;
    int order = lastDocument == null ? 1 : BY_CODE_POINT.compare(id, lastDocument);
    boolean follows =
        order > 0 || (order == 0 && (from > lastStart || (from == lastStart && to >= lastEnd)));
    lastDocument = id;
    lastStart = from;
    lastEnd = to;
    return follows;
  }
}
