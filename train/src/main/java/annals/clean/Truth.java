// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.Arrays;

/** What the known article lines of a page answer to the questions that the model learns. */
final class Truth {
  private static final byte UNASKED = -1;

  private Truth() {}

  static byte[] kept(boolean[] article) {
    var truth = new byte[article.length];
    for (int i = 0; i < truth.length; i++) {
      truth[i] = (byte) (article[i] ? 1 : 0);
    }
    return truth;
  }

  static byte[] inside(boolean[] article) {
    var truth = new byte[article.length];
    int first = first(article);
    if (first >= 0) {
      Arrays.fill(truth, first, last(article) + 1, (byte) 1);
    }
    return truth;
  }

  /** Asked only between the first and the last article line. */
  static byte[] keptInside(boolean[] article) {
    byte[] truth = kept(article);
    int first = first(article);
    int last = last(article);
    for (int i = 0; i < truth.length; i++) {
      if (first < 0 || i < first || i > last) {
        truth[i] = UNASKED;
      }
    }
    return truth;
  }

  /** The first article line; -1 without one. */
  static int first(boolean[] article) {
    for (int i = 0; i < article.length; i++) {
      if (article[i]) {
        return i;
      }
    }
    return -1;
  }

  /** The last article line; -1 without one. */
  static int last(boolean[] article) {
    for (int i = article.length - 1; i >= 0; i--) {
      if (article[i]) {
        return i;
      }
    }
    return -1;
  }
}
