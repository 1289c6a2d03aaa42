// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/**
 * The features on which the parser chooses its next move: the words and tags at the top of the
 * stack and the front of the buffer, their outermost dependents, how far they are from each other,
 * what stands between them and what comes next.
 */
final class ArcFeatures {
  /** Room for the rows that {@link #extract} gives. */
  static final int ROOM = 256;

  private ArcFeatures() {}

  /** Writes the features of a configuration into {@code rows} and returns how many there are. */
  static int extract(Configuration c, int[] rows) {
    WordHashes words = c.words;
    int[] w = words.word;
    int[] t = c.tags;
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int s2 = c.stack(2);
    int b0 = c.next();
    int b1 = b0 + 1;
    int b2 = b0 + 2;
    int s0w = w[s0], s0t = t[s0], s1w = w[s1], s1t = t[s1], b0w = w[b0], b0t = t[b0];
    int b1w = w[b1], b1t = t[b1], b2t = t[b2], s2t = t[s2], b3t = t[b0 + 3];
    int s0x = s0w * 31 + s0t, s1x = s1w * 31 + s1t, b0x = b0w * 31 + b0t;
    int b1x = b1w * 31 + b1t;
    int f = 0;
    // words and tags
    rows[f++] = Hashing.row(1, s0w);
    rows[f++] = Hashing.row(2, s0t);
    rows[f++] = Hashing.row(3, s0x);
    rows[f++] = Hashing.row(4, s1w);
    rows[f++] = Hashing.row(5, s1t);
    rows[f++] = Hashing.row(6, s1x);
    rows[f++] = Hashing.row(7, b0w);
    rows[f++] = Hashing.row(8, b0t);
    rows[f++] = Hashing.row(9, b0x);
    rows[f++] = Hashing.row(10, b1w);
    rows[f++] = Hashing.row(11, b1t);
    rows[f++] = Hashing.row(12, b1x);
    rows[f++] = Hashing.row(13, w[b2], b2t);
    rows[f++] = Hashing.row(14, b2t);
    rows[f++] = Hashing.row(15, w[s2], s2t);
    rows[f++] = Hashing.row(16, s2t);
    // pairs
    rows[f++] = Hashing.row(21, s0x, b0t);
    rows[f++] = Hashing.row(22, s0t, b0x);
    rows[f++] = Hashing.row(23, s0w, b0w);
    rows[f++] = Hashing.row(24, s0t, b0t);
    rows[f++] = Hashing.row(26, s1x, s0t);
    rows[f++] = Hashing.row(27, s1t, s0x);
    rows[f++] = Hashing.row(28, s1w, s0w);
    rows[f++] = Hashing.row(29, s1t, s0t);
    rows[f++] = Hashing.row(31, s1x, b0t);
    rows[f++] = Hashing.row(32, s1t, b0x);
    rows[f++] = Hashing.row(33, s1t, b0t);
    rows[f++] = Hashing.row(35, b0x, b1t);
    rows[f++] = Hashing.row(36, b0t, b1x);
    rows[f++] = Hashing.row(37, b0t, b1t);
    rows[f++] = Hashing.row(38, s0t, b1t);
    // three and more
    int s0tb0t = s0t * 97 + b0t;
    int s1ts0t = s1t * 97 + s0t;
    rows[f++] = Hashing.row(40, s0tb0t, b1t);
    rows[f++] = Hashing.row(41, s0tb0t, b1t, b2t);
    rows[f++] = Hashing.row(42, s1ts0t, b0t);
    rows[f++] = Hashing.row(43, s1ts0t, b0t, b1t);
    rows[f++] = Hashing.row(47, s2t, s1ts0t);
    rows[f++] = Hashing.row(48, s2t, s1ts0t, b0t);
    rows[f++] = Hashing.row(49, b0t, b1t, b2t);
    rows[f++] = Hashing.row(50, b1t, b2t, b3t);
    // dependents
    f = dependents(c, 60, s0, s0tb0t, rows, f);
    f = dependents(c, 80, s1, s1t * 97 + b0t, rows, f);
    int b0l = c.left1[b0];
    rows[f++] = Hashing.row(100, b0t, t[b0l]);
    rows[f++] = Hashing.row(101, s0tb0t, t[b0l]);
    rows[f++] = Hashing.row(104, b0t, t[b0l], t[c.left2[b0]]);
    rows[f++] = Hashing.row(105, b0t, c.leftCount[b0]);
    rows[f++] = Hashing.row(106, b0w, c.leftCount[b0]);
    rows[f++] = Hashing.row(109, b0t, w[b0l]);
    rows[f++] = Hashing.row(110, s0t, b0t, w[b0l]);
    rows[f++] = Hashing.row(111, s1ts0t, t[c.right1[s1]], t[c.right1[s0]]);
    // distance and what is between
    Outlook o = c.outlook;
    int near = bucket(b0 - s0);
    int far = bucket(s0 - s1);
    rows[f++] = Hashing.row(120, s0tb0t, near);
    rows[f++] = Hashing.row(121, s0w, near);
    rows[f++] = Hashing.row(122, b0w, near);
    rows[f++] = Hashing.row(123, s1ts0t, far);
    rows[f++] = Hashing.row(124, s1w, far);
    rows[f++] = Hashing.row(125, s0w, far);
    rows[f++] = Hashing.row(126, s0tb0t, between(o.verbs, s0, b0), between(o.marks, s0, b0));
    rows[f++] = Hashing.row(127, s1ts0t, between(o.verbs, s1, s0), between(o.marks, s1, s0));
    rows[f++] = Hashing.row(128, s1ts0t, between(o.conjunctions, s1, s0), b0t);
    // the tags that the words might have had
    int[] k = words.classOf;
    rows[f++] = Hashing.row(150, k[s0], k[b0]);
    rows[f++] = Hashing.row(151, k[s1], k[s0]);
    rows[f++] = Hashing.row(154, k[b0], k[b1], k[b2]);
    rows[f++] = Hashing.row(155, s0tb0t, k[b1]);
    rows[f++] = Hashing.row(156, s1ts0t, k[b0]);
    rows[f++] = Hashing.row(158, s1ts0t, words.suffix3[s0]);
    rows[f++] = Hashing.row(159, s0tb0t, words.suffix3[b0]);
    // punctuation
    int before = mark(c, b0 - 1);
    rows[f++] = Hashing.row(160, s0tb0t, before, mark(c, s0 + 1));
    rows[f++] = Hashing.row(161, s0x, b0t, before);
    rows[f++] = Hashing.row(162, s0t, b0x, before);
    rows[f++] = Hashing.row(163, s1ts0t, mark(c, s0 - 1), b0t);
    rows[f++] = Hashing.row(164, s1ts0t, b0t, before);
    // what comes next
    int noun = o.nextNominal[b0];
    int verb = o.nextVerb[b0];
    int[] cl = words.cluster;
    int s0k = cl[s0], s1k = cl[s1], b0k = cl[b0];
    rows[f++] = Hashing.row(180, s0k, b0k);
    rows[f++] = Hashing.row(181, s1k, s0k);
    rows[f++] = Hashing.row(182, s0k, b0t);
    rows[f++] = Hashing.row(183, s0t, b0k);
    rows[f++] = Hashing.row(184, s1k, s0t, b0t);
    rows[f++] = Hashing.row(185, s1t, s0k, b0t);
    rows[f++] = Hashing.row(186, s1ts0t, b0k);
    rows[f++] = Hashing.row(190, s0tb0t, cl[b1]);
    rows[f++] = Hashing.row(193, s0k, b0t, near);
    rows[f++] = Hashing.row(194, s1k, s0k, t[c.left1[s0]]);
    rows[f++] = Hashing.row(130, s0tb0t, t[noun], between(o.marks, b0, noun));
    rows[f++] = Hashing.row(132, s1w, b0w, w[noun]);
    rows[f++] = Hashing.row(136, s0tb0t, t[verb], between(o.marks, b0, verb));
    rows[f++] = Hashing.row(137, s1ts0t, b0t, t[verb] * 5 + between(o.marks, b0, verb));
    rows[f++] = Hashing.row(138, s0w, b0t, w[verb]);
    rows[f++] = Hashing.row(139, s0tb0t, t[noun] * 97 + t[verb], noun < verb ? 1 : 0);
    rows[f++] = Hashing.row(140, s0t, b0w, t[verb]);
    rows[f++] = Hashing.row(141, b0t, t[noun + 1], s0t);
    Hashing.spread(rows, 0, f);
    return f;
  }

  private static int dependents(Configuration c, int id, int p, int context, int[] rows, int from) {
    int f = from;
    int[] w = c.words.word;
    int[] t = c.tags;
    int l1 = c.left1[p];
    int r1 = c.right1[p];
    int pt = t[p];
    rows[f++] = Hashing.row(id, context, t[l1]);
    rows[f++] = Hashing.row(id + 1, context, t[r1]);
    rows[f++] = Hashing.row(id + 4, pt, t[l1], t[c.left2[p]]);
    rows[f++] = Hashing.row(id + 5, pt, t[r1], t[c.right2[p]]);
    rows[f++] = Hashing.row(id + 6, pt, w[l1]);
    rows[f++] = Hashing.row(id + 7, pt, w[r1]);
    rows[f++] = Hashing.row(id + 8, context, w[l1]);
    rows[f++] = Hashing.row(id + 9, context, w[r1]);
    rows[f++] = Hashing.row(id + 10, w[p], c.leftCount[p]);
    rows[f++] = Hashing.row(id + 11, w[p], c.rightCount[p]);
    rows[f++] = Hashing.row(id + 12, pt, c.leftCount[p], c.rightCount[p]);
    return f;
  }

  /** Distances of up to four words apart as they are, longer ones in three groups. */
  private static int bucket(int distance) {
    return distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : 7;
  }

  /** The mark at a place, if there is one. */
  private static int mark(Configuration c, int place) {
    return c.outlook.isMark(place) ? c.words.word[place] : 0;
  }

  private static int between(int[] counts, int from, int to) {
    return Math.min(counts[to] - counts[from], 3);
  }
}
