// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import java.util.Arrays;

/** Where sentences end: char offsets in growing order, no object an end. */
final class Ends {
  private int[] offsets = new int[64];
  private int size;

  void add(int offset) {
    if (size > 0 && offsets[size - 1] >= offset) {
      return;
    }
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size++] = offset;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return offsets[index];
  }
}
