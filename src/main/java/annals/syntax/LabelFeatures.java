// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/** The features on which a dependent gets its label: it, its head, and what else hangs on both. */
final class LabelFeatures {
  /** Room for the rows that {@link #extract} gives. */
  static final int ROOM = 64;

  private LabelFeatures() {}

  /** Writes the features of an arc into {@code rows} and returns how many there are. */
  static int extract(Configuration c, int head, int child, int[] rows) {
    int[] w = c.words.word;
    int[] t = c.tags;
    int direction = child < head ? 0 : 1;
    int h = t[head] * 2 + direction;
    int d = t[child];
    int hd = h * 97 + d;
    int grand = c.heads[head];
    int l1 = c.left1[child];
    int r1 = c.right1[child];
    int f = 0;
    rows[f++] = Hashing.row(201, hd);
    rows[f++] = Hashing.row(202, w[head], d, direction);
    rows[f++] = Hashing.row(203, h, w[child]);
    rows[f++] = Hashing.row(204, w[head], w[child], direction);
    rows[f++] = Hashing.row(205, w[child], direction);
    rows[f++] = Hashing.row(206, w[head], direction);
    rows[f++] = Hashing.row(207, hd, Math.min(Math.abs(head - child), 6));
    rows[f++] = Hashing.row(208, hd, t[child - 1]);
    rows[f++] = Hashing.row(209, hd, t[child + 1]);
    rows[f++] = Hashing.row(210, hd, t[head - 1]);
    rows[f++] = Hashing.row(211, hd, t[head + 1]);
    rows[f++] = Hashing.row(212, hd, w[l1]);
    rows[f++] = Hashing.row(213, hd, w[r1]);
    rows[f++] = Hashing.row(214, d, t[l1], t[r1]);
    rows[f++] = Hashing.row(215, hd, c.labels[l1]);
    rows[f++] = Hashing.row(216, hd, c.labels[r1]);
    rows[f++] = Hashing.row(217, w[head], w[l1], direction);
    rows[f++] = Hashing.row(218, w[child], w[l1], direction);
    rows[f++] = Hashing.row(219, d, w[l1], t[c.left2[child]]);
    rows[f++] = Hashing.row(220, hd, labels(c.leftLabels[head]));
    rows[f++] = Hashing.row(221, hd, labels(c.rightLabels[head]));
    rows[f++] = Hashing.row(222, w[head], labels(c.leftLabels[head]), hd);
    rows[f++] = Hashing.row(223, hd, labels(c.leftLabels[child]));
    rows[f++] = Hashing.row(224, hd, labels(c.rightLabels[child]));
    rows[f++] = Hashing.row(225, h, w[child], w[l1]);
    rows[f++] = Hashing.row(226, hd, t[grand]);
    rows[f++] = Hashing.row(227, hd, c.labels[head]);
    rows[f++] = Hashing.row(228, w[head], c.labels[head], d);
    rows[f++] = Hashing.row(229, h, c.words.suffix3[child]);
    rows[f++] = Hashing.row(230, h, c.words.shape[child]);
    rows[f++] = Hashing.row(231, d, w[child - 1], direction);
    rows[f++] = Hashing.row(232, d, w[child + 1], direction);
    rows[f++] = Hashing.row(233, hd, w[c.left2[child]]);
    Outlook o = c.outlook;
    int low = Math.min(head, child);
    int high = Math.max(head, child);
    rows[f++] =
        Hashing.row(
            234,
            hd,
            Math.min(2, o.verbs[high] - o.verbs[low]),
            Math.min(2, o.marks[high] - o.marks[low]));
    rows[f++] = Hashing.row(235, w[head], w[child], w[l1]);
    int sibling = direction == 0 ? c.left1[head] : c.right1[head];
    int other = sibling == child ? (direction == 0 ? c.left2[head] : c.right2[head]) : sibling;
    rows[f++] = Hashing.row(236, hd, t[other]);
    rows[f++] = Hashing.row(237, w[head], d, c.labels[other]);
    rows[f++] = Hashing.row(238, hd, w[grand]);
    int[] k = c.words.cluster;
    rows[f++] = Hashing.row(241, h, k[child]);
    rows[f++] = Hashing.row(242, k[head], d, direction);
    rows[f++] = Hashing.row(243, k[head], k[child], direction);
    rows[f++] = Hashing.row(244, k[head], k[child], w[l1]);
    Hashing.spread(rows, 0, f);
    return f;
  }

  private static int labels(long set) {
    return (int) (set ^ (set >>> 32)) * 0x2C1B3C6D;
  }
}
