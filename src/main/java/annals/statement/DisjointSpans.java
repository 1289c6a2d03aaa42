// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.text.Span;
import java.util.TreeMap;

/** Spans that do not overlap each other, asked for what stands at a place. */
final class DisjointSpans {
  private final TreeMap<Integer, Span> byStart = new TreeMap<>();

  void add(Span span) {
    byStart.put(span.start(), span);
  }

  /** Whether one of them shares a character with a span. */
  boolean overlap(Span span) {
    var last = byStart.lowerEntry(span.end());
    return last != null && last.getValue().overlaps(span);
  }

  /** Whether a span lies in one of them. */
  boolean cover(Span span) {
    var last = byStart.floorEntry(span.start());
    return last != null && last.getValue().contains(span);
  }
}
