// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.PlaceOrder;
import annals.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether rows stand in the order of their places: by document (by code point), then start, then
 * end.
 */
final class RowSequence {
  private static final List<String> PLACE = List.of("doc_id", "char_start", "char_end");

  private final int document;
  private final int start;
  private final int end;
  private @Nullable String lastDocument;
  private long lastStart;
  private long lastEnd;

  RowSequence(Table table) {
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
    int order = lastDocument == null ? 1 : PlaceOrder.BY_CODE_POINT.compare(id, lastDocument);
    boolean follows =
        order > 0 || (order == 0 && (from > lastStart || (from == lastStart && to >= lastEnd)));
    lastDocument = id;
    lastStart = from;
    lastEnd = to;
    return follows;
  }
}
