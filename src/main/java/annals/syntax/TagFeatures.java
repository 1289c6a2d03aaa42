// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/** The features on which the tagger decides: the word, its neighbours and the tags before it. */
final class TagFeatures {
  /** How many rows {@link #extract} gives. */
  static final int COUNT = 36;

  private TagFeatures() {}

  /**
   * The features of the word at a place of {@link WordHashes}, after tags {@code t1} and {@code
   * t2}.
   */
  static void extract(WordHashes w, int at, int t1, int t2, int[] rows) {
    int f = 0;
    int lower = w.lower[at];
    int own = w.classOf[at];
    int next = w.classOf[at + 1];
    rows[f++] = Hashing.row(1, w.form[at]);
    rows[f++] = Hashing.row(2, lower);
    rows[f++] = Hashing.row(3, w.suffix1[at]);
    rows[f++] = Hashing.row(4, w.suffix2[at]);
    rows[f++] = Hashing.row(5, w.suffix3[at]);
    rows[f++] = Hashing.row(6, w.suffix4[at]);
    rows[f++] = Hashing.row(8, w.prefix2[at]);
    rows[f++] = Hashing.row(9, w.prefix3[at]);
    rows[f++] = Hashing.row(10, w.shape[at]);
    rows[f++] =
        Hashing.row(11, w.shape[at], w.lower[at - 1] == w.lower[WordHashes.EDGE - 1] ? 1 : 0);
    rows[f++] = Hashing.row(12, own);
    rows[f++] = Hashing.row(13, own, w.shape[at]);
    rows[f++] = Hashing.row(14, own, next);
    rows[f++] = Hashing.row(15, w.word[at - 1]);
    rows[f++] = Hashing.row(16, w.word[at + 1]);
    rows[f++] = Hashing.row(17, w.word[at - 2]);
    rows[f++] = Hashing.row(18, w.word[at + 2]);
    rows[f++] = Hashing.row(20, next);
    rows[f++] = Hashing.row(21, next, w.classOf[at + 2]);
    rows[f++] = Hashing.row(22, w.word[at - 1], lower);
    rows[f++] = Hashing.row(23, lower, w.word[at + 1]);
    rows[f++] = Hashing.row(26, w.suffix2[at], w.shape[at]);
    rows[f++] = Hashing.row(27, t1);
    rows[f++] = Hashing.row(28, t1, t2);
    rows[f++] = Hashing.row(29, t1, own);
    rows[f++] = Hashing.row(30, t1, t2, own);
    rows[f++] = Hashing.row(31, t1, lower);
    rows[f++] = Hashing.row(32, t1, next);
    rows[f++] = Hashing.row(33, t1, own, next);
    rows[f++] = Hashing.row(35, t1, w.suffix2[at], w.shape[at]);
    rows[f++] = Hashing.row(36, t2, own);
    int k = w.cluster[at];
    int kn = w.cluster[at + 1];
    rows[f++] = Hashing.row(37, k);
    rows[f++] = Hashing.row(38, kn);
    rows[f++] = Hashing.row(41, t1, k);
    rows[f++] = Hashing.row(42, k, w.shape[at]);
    rows[f] = Hashing.row(43, t1, own, kn);
    Hashing.spread(rows, 0, COUNT);
  }
}
