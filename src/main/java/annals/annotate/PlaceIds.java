// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.text.SourceText;
import annals.text.Span;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids of rows as places, in the manner of RFC 5147: {@code 000_f4c57c76c6268d73#char=1697,1717} is
 * "nearly three million". A second row of the same table on the same span gets {@code .2}; so the
 * rows of a table are to be asked for in their order. One object serves one table of one document.
 */
final class PlaceIds {
  private final String docId;
  private final SourceText text;
  private final Map<Span, Integer> given = new HashMap<>();

  PlaceIds(String docId, SourceText text) {
    this.docId = docId;
    this.text = text;
  }

  /** The id of the next row on a span. */
  String next(Span span) {
    int nth = given.merge(span, 1, Integer::sum);
    return nth == 1 ? first(span) : first(span) + "." + nth;
  }

  /** The id of the first row on a span, for links to it. */
  String first(Span span) {
    return docId + "#char=" + text.codePoint(span.start()) + "," + text.codePoint(span.end());
  }
}
