// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Arrays;

/** A map from hashes to small numbers, by open addressing: no object a key, no boxing. */
final class LongTable {
  /** What {@link #get} answers for a key that is not there. */
  static final int ABSENT = -1;

  private static final double FULLEST = 0.5;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  LongTable() {
    Arrays.fill(values, ABSENT);
  }

  int get(long key) {
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); values[slot] != ABSENT; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return values[slot];
      }
    }
    return ABSENT;
  }

  boolean contains(long key) {
    return get(key) != ABSENT;
  }

  /** Sets the value of a key; values are 0 or more. */
  void put(long key, int value) {
    if (size + 1 > keys.length * FULLEST) {
      grow();
    }
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    size += values[slot] == ABSENT ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
  }

  /** The keys in ascending order. */
  long[] sortedKeys() {
    long[] sorted = new long[size];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != ABSENT) {
        sorted[count++] = keys[i];
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, ABSENT);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != ABSENT) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & mask;
  }
}
