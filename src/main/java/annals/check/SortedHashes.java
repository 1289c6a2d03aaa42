// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import java.util.Arrays;
import java.util.BitSet;

/** Many hashes of keys, eight bytes each: collected, sorted once, then looked up. */
final class SortedHashes {
  private static final int FIRST_SIZE = 1 << 10;

  private long[] hashes = new long[FIRST_SIZE];
  private int size;
  private boolean twice;
  private final BitSet met = new BitSet();

  void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size + (size >> 1));
    }
    hashes[size++] = hash;
  }

  /** Ends collecting: each hash is kept once. */
  void sort() {
    Arrays.sort(hashes, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || hashes[kept - 1] != hashes[i]) {
        hashes[kept++] = hashes[i];
      }
    }
    twice = kept < size;
    size = kept;
  }

  boolean has(long hash) {
    return place(hash) >= 0;
  }

  /** Whether a hash was added more than once. */
  boolean hasTwice() {
    return twice;
  }

  /** Marks a hash as met, where it is there. */
  void meet(long hash) {
    int place = place(hash);
    if (place >= 0) {
      met.set(place);
    }
  }

  /** Marks all hashes that the other has. */
  void meetAll(SortedHashes other) {
    for (int i = 0; i < size; i++) {
      if (other.has(hashes[i])) {
        met.set(i);
      }
    }
  }

  boolean isMet(long hash) {
    int place = place(hash);
    return place >= 0 && met.get(place);
  }

  boolean isAllMet() {
    return met.cardinality() == size;
  }

  private int place(long hash) {
    return Arrays.binarySearch(hashes, 0, size, hash);
  }
}
