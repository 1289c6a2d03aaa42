// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A fixed map from int to int that allocates nothing when it is asked: open addressing. */
final class IntTable {
  /** What {@link #get} says of a key that is not there. */
  static final int ABSENT = -1;

  private final int[] keys;
  private final int[] values;
  private final int mask;

  private IntTable(int capacity) {
    keys = new int[capacity];
    values = new int[capacity];
    Arrays.fill(values, ABSENT);
    mask = capacity - 1;
  }

  /** The same pairs; values must not be negative. */
  static IntTable of(Map<Integer, Integer> pairs) {
    var table = new IntTable(capacity(pairs.size()));
    pairs.forEach(table::put);
    return table;
  }

  /** At least twice the size, a power of two. */
  private static int capacity(int size) {
    return Integer.highestOneBit(Math.max(1, size)) * 4;
  }

  private void put(int key, int value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  int get(int key) {
    return values[slot(key)];
  }

  private int slot(int key) {
    int slot = (key ^ (key >>> 15)) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void write(DataOutput out) throws IOException {
    var sorted = new TreeMap<Integer, Integer>();
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] != ABSENT) {
        sorted.put(keys[slot], values[slot]);
      }
    }
    out.writeInt(sorted.size());
    for (var pair : sorted.entrySet()) {
      out.writeInt(pair.getKey());
      Coding.writeNumber(out, pair.getValue());
    }
  }

  static IntTable read(ByteBuffer in) {
    int size = in.getInt();
    var table = new IntTable(capacity(size));
    for (int left = size; left > 0; left--) {
      int key = in.getInt();
      table.put(key, Coding.readNumber(in));
    }
    return table;
  }
}
