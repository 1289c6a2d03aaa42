// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.Hashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs of numbers in two columns: band keys with the documents that have them, or documents with
 * earlier documents that they are to be compared with.
 */
record DocumentPairs(Hashes left, Hashes right) {
  private record Pair(long left, long right) {}

  private static final Comparator<Pair> ORDER =
      Comparator.comparingLong(Pair::left).thenComparingLong(Pair::right);

  /** Collects pairs. */
  static final class Builder {
    private final List<Pair> pairs = new ArrayList<>();

    void add(long left, long right) {
      pairs.add(new Pair(left, right));
    }

    void addAll(DocumentPairs all) {
      for (int i = 0; i < all.left.size(); i++) {
        add(all.left.get(i), all.right.get(i));
      }
    }

    /** The distinct pairs, sorted. */
    DocumentPairs build() {
      List<Pair> sorted = pairs.stream().distinct().sorted(ORDER).toList();
      return new DocumentPairs(
          Hashes.of(sorted.stream().mapToLong(Pair::left).toArray()),
          Hashes.of(sorted.stream().mapToLong(Pair::right).toArray()));
    }
  }

  /**
   * Of sorted pairs of keys and documents, links between documents with a common key: each with the
   * first that has it and with the one before, so that a key of many documents costs no more than
   * twice their number.
   */
  DocumentPairs links() {
    var links = new Builder();
    int first = 0;
    for (int i = 1; i < left.size(); i++) {
      if (left.get(i) != left.get(first)) {
        first = i;
        continue;
      }
      links.add(right.get(i), right.get(first));
      links.add(right.get(i), right.get(i - 1));
    }
    return links.build();
  }

  /** The right numbers by their left one. */
  SortedMap<Long, Set<Long>> byLeft() {
    var map = new TreeMap<Long, Set<Long>>();
    for (int i = 0; i < left.size(); i++) {
      map.computeIfAbsent(left.get(i), key -> new TreeSet<>()).add(right.get(i));
    }
    return map;
  }

  /** Every number of either column. */
  Set<Long> all() {
    var all = new HashSet<Long>();
    left.stream().forEach(all::add);
    right.stream().forEach(all::add);
    return all;
  }
}
