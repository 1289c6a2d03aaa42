// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import org.jspecify.annotations.Nullable;

/** The features of the second reading: how the dependents drawn so far are labelled. */
final class TreeFeatures {
  private TreeFeatures() {}

  /** Adds the features to {@code rows} from {@code from} on and returns where they end. */
  static int extract(Configuration c, @Nullable Guide guide, int[] rows, int from) {
    int[] w = c.words.word;
    int[] t = c.tags;
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int b0 = c.next();
    int s0t = t[s0];
    int s1t = t[s1];
    int b0t = t[b0];
    int s0tb0t = s0t * 97 + b0t;
    int s1ts0t = s1t * 97 + s0t;
    int f = from;
    int b0Left = c.labels[c.left1[b0]];
    rows[f++] = Hashing.row(302, w[b0], b0Left);
    rows[f++] = Hashing.row(303, s0tb0t, b0Left);
    rows[f++] = Hashing.row(304, b0t, set(c.leftLabels[b0]));
    rows[f++] = Hashing.row(305, s0tb0t, set(c.leftLabels[b0]));
    rows[f++] = Hashing.row(306, s1ts0t, c.labels[c.right1[s1]], c.labels[c.left1[s0]]);
    f = labels(c, 310, s0, s0tb0t, rows, f);
    f = labels(c, 320, s1, s1t * 97 + b0t, rows, f);
    f = guide == null ? f : GuideFeatures.extract(c, guide, rows, f);
    Hashing.spread(rows, from, f);
    return f;
  }

  private static int labels(Configuration c, int id, int p, int context, int[] rows, int from) {
    int f = from;
    int word = c.words.word[p];
    rows[f++] = Hashing.row(id, context, c.labels[c.left1[p]]);
    rows[f++] = Hashing.row(id + 1, context, c.labels[c.right1[p]]);
    rows[f++] = Hashing.row(id + 2, c.tags[p], set(c.leftLabels[p]));
    rows[f++] = Hashing.row(id + 3, context, set(c.rightLabels[p]));
    rows[f++] = Hashing.row(id + 4, word, set(c.rightLabels[p]));
    rows[f++] = Hashing.row(id + 5, word, set(c.leftLabels[p]));
    return f;
  }

  private static int set(long labels) {
    return (int) (labels ^ (labels >>> 32)) * 0x2C1B3C6D;
  }
}
