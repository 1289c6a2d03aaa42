// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The features of the second reading: how the dependents drawn so far are labelled, and what the
 * first reading, which went from right to left, said of the words in question.
 */
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
    if (guide == null) {
      return f;
    }
    int top = relation(guide.heads[s0], s0, s1, b0);
    int next = relation(guide.heads[b0], b0, s0, s1);
    int wait = guide.lastChild[s0] >= b0 ? 1 : 0;
    int both = (top * 8 + next) * 2 + wait;
    rows[f++] = Hashing.row(340, both);
    rows[f++] = Hashing.row(341, both, s0tb0t);
    rows[f++] = Hashing.row(342, both, s1ts0t);
    rows[f++] = Hashing.row(343, both, w[s0]);
    rows[f++] = Hashing.row(344, both, w[b0]);
    rows[f++] = Hashing.row(345, both, w[s1]);
    rows[f++] = Hashing.row(346, top, s1ts0t, b0t);
    rows[f++] = Hashing.row(347, top, w[s0], w[s1]);
    rows[f++] = Hashing.row(348, next, w[s0], w[b0]);
    rows[f++] = Hashing.row(349, both, t[guide.heads[s0]], s0t);
    rows[f++] = Hashing.row(350, both, t[guide.heads[b0]], b0t);
    rows[f++] = Hashing.row(351, both, relation(guide.heads[b0 + 1], b0 + 1, b0, s0), s0tb0t);
    rows[f++] = Hashing.row(352, both, relation(guide.heads[s1], s1, s0, b0), s1ts0t);
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

  /** Where a head lies: nowhere, at one of two places, or to the left or the right of them. */
  private static int relation(int head, int of, int first, int second) {
    if (head == Configuration.NONE) {
      return 0;
    }
    if (head == first) {
      return 1;
    }
    if (head == second) {
      return 2;
    }
    return (head < of ? 3 : 5) + (Math.abs(head - of) > 4 ? 1 : 0);
  }

  private static int set(long labels) {
    return (int) (labels ^ (labels >>> 32)) * 0x2C1B3C6D;
  }
}
