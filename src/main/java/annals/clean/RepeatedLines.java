// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.HashMap;
import java.util.Map;

/**
 * The lines that an article prints a second time. Pages hold an article twice: once for the screen
 * and once for the telephone, or once more as plain text for a machine. The first copy is the
 * article; a long line of it that comes back is not, nor are the lines that come back right before
 * and after that one. Short lines by themselves may come back, as headings and refrains do.
 */
final class RepeatedLines {
  private static final int LONG = 12;

  private RepeatedLines() {}

  /** Which of the kept lines are in a second copy. */
  static boolean[] of(Page page, boolean[] kept) {
    int n = page.size();
    var first = new HashMap<Integer, Integer>();
    var repeats = new boolean[n];
    var copied = new boolean[n];
    for (int i = 0; i < n; i++) {
      if (kept[i]) {
        repeats[i] = repeats(page, first, i);
        copied[i] = repeats[i] && page.line(i).wordHashes.length >= LONG;
      }
    }
    spread(kept, repeats, copied, 0, n, 1);
    spread(kept, repeats, copied, n - 1, -1, -1);
    return copied;
  }

  private static boolean repeats(Page page, Map<Integer, Integer> first, int i) {
    Integer earlier = first.putIfAbsent(page.line(i).wordsHash, i);
    return earlier != null && page.sameLetters(earlier, i);
  }

  /** From a line of the copy on to those beside it that come back too; dropped lines between. */
  private static void spread(
      boolean[] kept, boolean[] repeats, boolean[] copied, int from, int to, int step) {
    boolean inside = false;
    for (int i = from; i != to; i += step) {
      if (kept[i]) {
        inside = copied[i] || (inside && repeats[i]);
        copied[i] = inside;
      }
    }
  }
}
