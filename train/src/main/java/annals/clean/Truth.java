// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.Arrays;

/**
 * What the labels of a page's lines answer to the questions that the model learns. Answers to
 * questions about lines are 1, 0 or -1 for what nobody knows; for those about the page, each line
 * that may be the one is true.
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of lines: no list, no copy
record Truth(byte[] kept, byte[] inside, byte[] keptInside, boolean[] first, boolean[] last) {
  private static final byte UNKNOWN = -1;

  /** The answers of a page; labels are 1 for article, 0 for what is none, -1 for unknown. */
  static Truth of(byte[] labels) {
    int first = first(labels);
    int last = last(labels);
    var inside = labels.clone();
    var keptInside = labels.clone();
    var mayBeFirst = new boolean[labels.length];
    var mayBeLast = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      boolean within = first >= 0 && i >= first && i <= last;
      inside[i] = within ? 1 : labels[i];
      keptInside[i] = within ? labels[i] : UNKNOWN;
      mayBeFirst[i] = i == first || (i < first && labels[i] == UNKNOWN);
      mayBeLast[i] = i == last || (i > last && labels[i] == UNKNOWN);
    }
    if (first < 0) {
      Arrays.fill(mayBeFirst, false);
      Arrays.fill(mayBeLast, false);
    }
    return new Truth(labels, inside, keptInside, mayBeFirst, mayBeLast);
  }

  /** The lines that may stand just before the first one, or just after the last one. */
  boolean[] before() {
    var before = new boolean[first.length];
    System.arraycopy(first, Math.min(1, first.length), before, 0, Math.max(0, first.length - 1));
    return before;
  }

  boolean[] after() {
    var after = new boolean[last.length];
    System.arraycopy(last, 0, after, Math.min(1, last.length), Math.max(0, last.length - 1));
    return after;
  }

  /** The first line that is article for certain; -1 without one. */
  static int first(byte[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == 1) {
        return i;
      }
    }
    return -1;
  }

  /** The last line that is article for certain; -1 without one. */
  static int last(byte[] labels) {
    for (int i = labels.length - 1; i >= 0; i--) {
      if (labels[i] == 1) {
        return i;
      }
    }
    return -1;
  }
}
