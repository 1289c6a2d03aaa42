// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/**
 * What the first reading, which went from right to left, said of the words that the second must
 * decide on: where their heads and dependents lie, where the root is, and how sure it was.
 */
final class GuideFeatures {
  /** A distance beyond which a head is far. */
  private static final int NEAR = 4;

  private GuideFeatures() {}

  /** Adds the features to {@code rows} from {@code from} on and returns where they end. */
  static int extract(Configuration c, Guide guide, int[] rows, int from) {
    int[] w = c.words.word;
    int[] t = c.tags;
    int[] heads = guide.heads;
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int b0 = c.next();
    int s0t = t[s0];
    int b0t = t[b0];
    int s0tb0t = s0t * 97 + b0t;
    int s1ts0t = t[s1] * 97 + s0t;
    int f = from;
    int top = relation(c, heads[s0], s0, s1, b0);
    int next = relation(c, heads[b0], b0, s0, s1);
    int below = relation(c, heads[s1], s1, s0, b0);
    int wait = guide.lastChild[s0] >= b0 ? 1 : 0;
    int both = (top * 8 + next) * 2 + wait;
    rows[f++] = Hashing.row(340, both);
    rows[f++] = Hashing.row(341, both, s0tb0t);
    rows[f++] = Hashing.row(342, both, s1ts0t);
    rows[f++] = Hashing.row(343, both, w[s0]);
    rows[f++] = Hashing.row(344, both, w[b0]);
    rows[f++] = Hashing.row(345, both, w[s1]);
    rows[f++] = Hashing.row(346, top, s1ts0t, b0t);
    rows[f++] = Hashing.row(349, both, t[heads[s0]], s0t);
    rows[f++] = Hashing.row(350, both, t[heads[b0]], b0t);
    rows[f++] = Hashing.row(351, both, relation(c, heads[b0 + 1], b0 + 1, b0, s0), s0tb0t);
    rows[f++] = Hashing.row(352, both, below, s1ts0t);
    // the head's head, and the dependents
    int over = relation(c, heads[heads[b0]], b0, s0, s1);
    int waitBelow = guide.lastChild[s1] >= b0 ? 1 : 0;
    int more = (both * 2 + waitBelow) * 5 + reach(guide.firstChild[b0], s0, s1);
    rows[f++] = Hashing.row(353, both, over);
    rows[f++] = Hashing.row(354, both, over, s0tb0t);
    rows[f++] = Hashing.row(355, more);
    rows[f++] = Hashing.row(356, more, s0tb0t);
    rows[f++] = Hashing.row(357, more, s1ts0t);
    rows[f++] = Hashing.row(360, both, t[guide.lastChild[s0]], s0t);
    rows[f++] = Hashing.row(361, both, t[guide.lastChild[b0]], b0t);
    rows[f++] = Hashing.row(362, more, over, below);
    // the root
    int root = place(guide.top, s1, s0, b0);
    rows[f++] = Hashing.row(363, root, s0tb0t);
    rows[f++] = Hashing.row(364, root, s1ts0t);
    rows[f++] = Hashing.row(365, root, both);
    rows[f++] = Hashing.row(366, root, t[guide.top], s0t);
    // how sure it was
    int sure = (guide.sure[s0] * 4 + guide.sure[b0]) * 128 + both;
    rows[f++] = Hashing.row(367, sure);
    rows[f++] = Hashing.row(368, sure, s0tb0t);
    rows[f++] = Hashing.row(369, guide.sure[s0], top, s1ts0t);
    rows[f++] = Hashing.row(370, guide.sure[b0], next, s0tb0t);
    return f;
  }

  /** How far down the stack the first dependent of the next word lies. */
  private static int reach(int first, int s0, int s1) {
    if (first == Configuration.NONE || first >= s0) {
      return first == s0 ? 1 : 0;
    }
    return first > s1 ? 2 : first == s1 ? 3 : 4;
  }

  /** Where a word lies among three others. */
  private static int place(int word, int first, int second, int third) {
    if (word <= first) {
      return word == first ? 1 : 0;
    }
    if (word <= second) {
      return word == second ? 3 : 2;
    }
    return word == third ? 5 : word < third ? 4 : 6;
  }

  /** Where a head lies: nowhere, at one of two places, at the root, or to the left or right. */
  private static int relation(Configuration c, int head, int of, int first, int second) {
    if (head == Configuration.NONE) {
      return 0;
    }
    if (head == first) {
      return 1;
    }
    if (head == second) {
      return 2;
    }
    if (head == c.root()) {
      return 7;
    }
    return (head < of ? 3 : 5) + (Math.abs(head - of) > NEAR ? 1 : 0);
  }
}
