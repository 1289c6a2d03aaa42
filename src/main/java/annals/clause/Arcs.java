// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.syntax.ParsedSentence;
import annals.syntax.Upos;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** The arcs and tags of a sentence while they are put right; a token without a head is a root. */
final class Arcs {
  private static final int NONE = Tree.NONE;

  final String[] words;
  final int[] heads;
  final String[] rels;
  final Upos[] upos;
  final String[] xpos;

  Arcs(ParsedSentence parsed, String[] words) {
    int size = words.length;
    this.words = words;
    heads = new int[size];
    rels = new String[size];
    upos = new Upos[size];
    xpos = new String[size];
    for (int i = 0; i < size; i++) {
      heads[i] = parsed.head(i);
      rels[i] = parsed.deprel(i);
      upos[i] = parsed.tagged().upos(i);
      xpos[i] = parsed.tagged().xpos(i);
    }
  }

  int head(int token) {
    return heads[token];
  }

  String rel(int token) {
    return rels[token];
  }

  Upos upos(int token) {
    return upos[token];
  }

  String xpos(int token) {
    return xpos[token];
  }

  /** The dependents of each token, in order. */
  int[][] children() {
    var counts = new int[heads.length];
    for (int head : heads) {
      if (head != NONE) {
        counts[head]++;
      }
    }
    var children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != NONE) {
        children[heads[i]][counts[heads[i]]++] = i;
      }
    }
    return children;
  }

  String word(int token) {
    return token < 0 || token >= words.length ? "" : words[token];
  }

  boolean is(int token, Upos wanted) {
    return token >= 0 && token < upos.length && upos[token] == wanted;
  }

  boolean isNoun(int token) {
    return is(token, Upos.NOUN) || is(token, Upos.PROPN);
  }

  boolean isRel(int token, String rel) {
    return token >= 0 && token < rels.length && isKind(rels[token], rel);
  }

  /**
   * Whether a relation is another one or a subtype of it: {@code nsubj:pass} is a {@code nsubj}.
   */
  static boolean isKind(String rel, String of) {
    int length = of.length();
    return rel.startsWith(of) && (rel.length() == length || rel.charAt(length) == ':');
  }

  int child(int head, String rel) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && isRel(i, rel)) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether a tag says of itself when: {@code sank}, {@code sinks}, {@code sink}. */
  boolean isFinite(int token) {
    return xpos[token].equals("VBD") || xpos[token].equals("VBZ") || xpos[token].equals("VBP");
  }

  /** Whether the sentence has a finite verb or an auxiliary besides a token. */
  boolean hasFinite(int besides) {
    for (int i = 0; i < xpos.length; i++) {
      if (i != besides && (isFinite(i) || is(i, Upos.AUX))) {
        return true;
      }
    }
    return false;
  }

  /** The nearest token above that is wanted; no way up has more steps than words. */
  int above(int token, IntPredicate wanted) {
    return climb(heads[token], wanted);
  }

  /** Whether a token is another one or hangs below it. */
  boolean isBelow(int token, int top) {
    return top != NONE && climb(token, up -> up == top) != NONE;
  }

  private int climb(int from, IntPredicate wanted) {
    int up = from;
    for (int steps = 0; up != NONE && steps < heads.length; steps++) {
      if (wanted.test(up)) {
        return up;
      }
      up = heads[up];
    }
    return NONE;
  }

  /** Whether a comma stands in a stretch of words, the last one left out. */
  boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words[i].equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase of a noun begins with a comma or right behind one. */
  boolean isBehindComma(int noun) {
    int first = noun;
    while (first > 0 && isBelow(first - 1, noun)) {
      first--;
    }
    return word(first).equals(",") || word(first - 1).equals(",");
  }

  /** Hangs a token where another one hung, which then hangs on it. */
  void putAbove(int token, int other, String rel) {
    heads[token] = heads[other];
    rels[token] = rels[other];
    heads[other] = token;
    rels[other] = rel;
  }

  /** Hangs a token on another one that is not below it, and tells whether it did. */
  boolean hang(int token, int head, String rel) {
    boolean free = !isBelow(head, token);
    if (free) {
      heads[token] = head;
      rels[token] = rel;
    }
    return free;
  }
}
