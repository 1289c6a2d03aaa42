// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.Arrays;

/**
 * Hangs punctuation into a tree of words as the guidelines of Universal Dependencies have it: a
 * pair of brackets or quotation marks on the head of what it holds; another mark on the unit that
 * it sets off, the shorter one if it stands between two, and as high in it as crosses no arc; a
 * mark at the end of the sentence on its root.
 */
final class PunctuationArcs {
  private static final int NONE = -1;
  private static final String OPENING = "([{\u201C\u00AB\u2039";
  private static final String CLOSING = ")]}\u201D\u00BB\u203A";

  private final int[] heads;
  private final boolean[] mark;
  private final int[] partner;
  private final int root;

  private PunctuationArcs(boolean[] mark, int[] heads, int root) {
    this.mark = mark;
    this.heads = heads;
    this.root = root;
    partner = new int[heads.length];
    Arrays.fill(partner, NONE);
  }

  /**
   * Gives the punctuation of a sentence other heads, and other heads to the words that hung on it.
   * A sentence of nothing but marks hangs on the first.
   */
  static void hang(TaggedSentence sentence, int[] heads) {
    var mark = new boolean[heads.length];
    for (int token = 0; token < heads.length; token++) {
      mark[token] = sentence.upos(token) == Upos.PUNCT;
    }
    int root = rootOfWords(mark, heads);
    if (root == NONE) {
      Arrays.fill(heads, 0);
      Arrays.fill(heads, 0, Math.min(1, heads.length), ParsedSentence.ROOT);
      return;
    }
    var marks = new PunctuationArcs(mark, heads.clone(), root);
    marks.pair(sentence);
    for (int token = 0; token < heads.length; token++) {
      if (mark[token]) {
        heads[token] = marks.head(token);
      }
    }
  }

  /** Frees all words from marks, and returns the one that is the root, or {@link #NONE}. */
  private static int rootOfWords(boolean[] mark, int[] heads) {
    int root = NONE;
    for (int token = 0; token < heads.length; token++) {
      if (mark[token]) {
        continue;
      }
      while (heads[token] != ParsedSentence.ROOT && mark[heads[token]]) {
        heads[token] = heads[heads[token]];
      }
      if (heads[token] == ParsedSentence.ROOT && root == NONE) {
        root = token;
      } else if (heads[token] == ParsedSentence.ROOT) {
        heads[token] = root;
      }
    }
    return root;
  }

  private void pair(TaggedSentence sentence) {
    var open = new int[heads.length];
    int depth = 0;
    for (int token = 0; token < heads.length; token++) {
      if (!mark[token]) {
        continue;
      }
      char first = sentence.charAt(token, 0);
      boolean twice =
          sentence.end(token) - sentence.start(token) == 2 && sentence.charAt(token, 1) == first;
      boolean closes = CLOSING.indexOf(first) >= 0 || (twice && first == '\'');
      boolean opens = OPENING.indexOf(first) >= 0 || (twice && first == '`');
      if (first == '"') {
        closes = depth > 0 && sentence.charAt(open[depth - 1], 0) == '"';
        opens = !closes;
      }
      if (closes && depth > 0) {
        int opener = open[--depth];
        partner[opener] = token;
        partner[token] = opener;
      } else if (opens) {
        open[depth++] = token;
      }
    }
  }

  private int head(int token) {
    int enclosed = partner[token] == NONE ? NONE : headOfEnclosed(token, partner[token]);
    if (enclosed != NONE) {
      return enclosed;
    }
    int before = neighbour(token, -1);
    int after = neighbour(token, 1);
    if (before == NONE || after == NONE) {
      return root;
    }
    int left = climbLeft(before, token);
    int right = climbRight(after, token);
    boolean leftCrosses = heads[left] > token;
    boolean rightCrosses = heads[right] != ParsedSentence.ROOT && heads[right] < token;
    if (leftCrosses && rightCrosses) {
      return heads[left] - left < right - heads[right] ? left : right;
    }
    return rightCrosses ? right : leftCrosses ? left : root;
  }

  private int headOfEnclosed(int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    for (int token = from + 1; token < to; token++) {
      if (!mark[token] && (heads[token] < from || heads[token] > to)) {
        return token;
      }
    }
    return NONE;
  }

  private int neighbour(int token, int step) {
    int at = token + step;
    while (at >= 0 && at < heads.length && mark[at]) {
      at += step;
    }
    return at < 0 || at >= heads.length ? NONE : at;
  }

  private int climbLeft(int from, int limit) {
    int at = from;
    while (heads[at] != ParsedSentence.ROOT && heads[at] < limit) {
      at = heads[at];
    }
    return at;
  }

  private int climbRight(int from, int limit) {
    int at = from;
    while (heads[at] > limit) {
      at = heads[at];
    }
    return at;
  }
}
