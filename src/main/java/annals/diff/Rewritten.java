// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of documents whose input is another one. Their places are no keys there: what stood at a
 * place stands elsewhere, and something else stands at it. So rows that say the same are found by
 * what they say, in their order, and how far they moved is learned for all others.
 */
record Rewritten(Places places, Causes causes, Shifts shifts) {

  static boolean is(KeyedRow row, Causes causes) {
    return causes.isRewritten(SpanPairs.document(row.key().get(0)));
  }

  /** Takes the rows that say the same out of both lists, in pairs. */
  List<SpanPairs.Pair> takeFrom(List<KeyedRow> removed, List<KeyedRow> added) {
    if (removed.isEmpty() || added.isEmpty()) {
      return List.of();
    }
    Map<String, List<KeyedRow>> before = byDocument(removed);
    Map<String, List<KeyedRow>> after = byDocument(added);
    var pairs = new ArrayList<SpanPairs.Pair>();
    before.forEach((docId, rows) -> pair(docId, rows, after.getOrDefault(docId, List.of()), pairs));
    var gone = new HashSet<KeyedRow>();
    var come = new HashSet<KeyedRow>();
    for (SpanPairs.Pair pair : pairs) {
      gone.add(pair.before());
      come.add(pair.after());
    }
    removed.removeAll(gone);
    added.removeAll(come);
    return pairs;
  }

  private void pair(
      String docId, List<KeyedRow> before, List<KeyedRow> after, List<SpanPairs.Pair> pairs) {
    int[] partners = Alignment.of(contents(before), contents(after));
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        var pair = new SpanPairs.Pair(before.get(i), after.get(partners[i]));
        SpanPairs.Span old = SpanPairs.span(pair.before().key().get(0));
        SpanPairs.Span now = SpanPairs.span(pair.after().key().get(0));
        if (old != null && now != null) {
          shifts.learn(docId, old.start(), now.start());
        }
        pairs.add(pair);
      }
    }
  }

  private List<String> contents(List<KeyedRow> rows) {
    return rows.stream().map(places::content).toList();
  }

  private Map<String, List<KeyedRow>> byDocument(List<KeyedRow> rows) {
    var byDocument = new LinkedHashMap<String, List<KeyedRow>>();
    for (KeyedRow row : rows) {
      if (is(row, causes)) {
        String docId = String.valueOf(SpanPairs.document(row.key().get(0)));
        byDocument.computeIfAbsent(docId, d -> new ArrayList<>()).add(row);
      }
    }
    return byDocument;
  }
}
