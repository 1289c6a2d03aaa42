// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of keys, each kept as a 64-bit hash in an open-addressing table: 16 bytes a key. Among a
 * million keys the chance that any two share a hash is about 1 in 30 million.
 */
final class KeySet {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final int FIRST_SIZE = 1 << 10;

  /** Hashes are never 0, which marks a free place. */
  private long[] places = new long[FIRST_SIZE];

  private int size;

  /** The hash of a key of one or more cells. */
  static long hash(@Nullable Object... cells) {
    long hash = MULTIPLIER;
    for (Object cell : cells) {
      String text = String.valueOf(cell);
      for (int i = 0; i < text.length(); i++) {
        hash = mix(hash ^ text.charAt(i));
      }
      hash = mix(hash ^ -text.length());
    }
    return hash == 0 ? 1 : hash;
  }

  private static long mix(long hash) {
    long product = hash * MULTIPLIER;
    return product ^ (product >>> 32);
  }

  /** Adds a hash; false where it was there. */
  boolean add(long hash) {
    if (2 * size >= places.length) {
      grow();
    }
    int place = place(hash);
    if (places[place] == hash) {
      return false;
    }
    places[place] = hash;
    size++;
    return true;
  }

  boolean contains(long hash) {
    return places[place(hash)] == hash;
  }

  /** Takes all keys out. */
  void clear() {
    if (places.length > FIRST_SIZE) {
      places = new long[FIRST_SIZE];
    } else if (size > 0) {
      Arrays.fill(places, 0);
    }
    size = 0;
  }

  int size() {
    return size;
  }

  private int place(long hash) {
    int mask = places.length - 1;
    int place = (int) (hash >>> 32) & mask;
    while (places[place] != 0 && places[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] old = places;
    places = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        places[place(hash)] = hash;
      }
    }
  }
}
