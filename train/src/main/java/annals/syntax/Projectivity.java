// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/** Makes a tree projective, as the arc-hybrid system needs it, with as few changes as it takes. */
final class Projectivity {
  private Projectivity() {}

  /** Lifts the shortest arc that crosses others to its grandparent, until no arcs cross. */
  static void lift(int[] heads, int size) {
    int crossing = shortestCrossing(heads, size);
    while (crossing != Configuration.NONE) {
      heads[crossing] = heads[heads[crossing]];
      crossing = shortestCrossing(heads, size);
    }
  }

  private static int shortestCrossing(int[] heads, int size) {
    int root = size + WordHashes.EDGE;
    int found = Configuration.NONE;
    int shortest = Integer.MAX_VALUE;
    for (int child = WordHashes.EDGE; child < root; child++) {
      int length = Math.abs(child - heads[child]);
      if (length < shortest && heads[child] != root && !coversOnlyItsOwn(heads, child, root)) {
        shortest = length;
        found = child;
      }
    }
    return found;
  }

  private static boolean coversOnlyItsOwn(int[] heads, int child, int root) {
    int head = heads[child];
    for (int between = Math.min(child, head) + 1; between < Math.max(child, head); between++) {
      int above = between;
      while (above != head && above != root) {
        above = heads[above];
      }
      if (above != head) {
        return false;
      }
    }
    return true;
  }
}
