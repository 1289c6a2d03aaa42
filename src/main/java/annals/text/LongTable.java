// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.Arrays;

/** A map from hashes to small numbers, by open addressing: no object a key, no boxing. */
public final class LongTable {
  /** What {@link #get} answers for a key that is not there. */
  public static final int ABSENT = -1;

  private static final double FULLEST = 0.5;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  /** An empty map. */
  public LongTable() {
    Arrays.fill(values, ABSENT);
  }

  /** The value of a key. */
  public int get(long key) {
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); values[slot] != ABSENT; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return values[slot];
      }
    }
    return ABSENT;
  }

  /** Whether a key has a value. */
  public boolean contains(long key) {
    return get(key) != ABSENT;
  }

  /** Sets the value of a key; values are 0 or more. */
  public void put(long key, int value) {
    int slot = room(key);
    values[slot] = value;
  }

  /** Adds one to the value of a key, from 0; returns what it is now. */
  public int increment(long key) {
    int slot = room(key);
    values[slot] = Math.max(values[slot], 0) + 1;
    return values[slot];
  }

  /** The slot of a key, which is made where it is new. */
  private int room(long key) {
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
    return slot;
  }

  /** The keys in ascending order. */
  public long[] sortedKeys() {
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
