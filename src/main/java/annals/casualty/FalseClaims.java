// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.HarmWords.Use;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.syntax.Upos;

/**
 * Tolls that somebody told and the text says were not so: {@code the claim that it killed 60 was
 * false}, {@code false reports of 30 deaths}, {@code dismissed claims that 80 had died}.
 */
final class FalseClaims {
  private static final WordLists NEGATIONS = WordLists.load();

  /** How far behind its claim a toll may stand, and behind it what is said of the claim. */
  private static final int LONGEST = 14;

  private static final int BEFORE = 4;

  /** Behind its number so far stands the noun that is counted: {@code 60 young people}. */
  private static final int COUNTED = 2;

  /** Begins the tags of {@code which}, {@code whose} and {@code when}. */
  private static final String RELATIVE = "W";

  private FalseClaims() {}

  /** Whether a claim before the token tells it, and is said to be false. */
  static boolean isOne(Tree tree, HarmWords words, int token) {
    for (int i = token - 1; i >= Math.max(0, token - LONGEST); i--) {
      if (tree.word(i).equals(";") || isAside(tree, i)) {
        return false;
      }
      boolean that = tree.word(i + 1).equals("that");
      boolean tells = that || tree.word(i + 1).equals("of") || tree.word(i + 1).equals("about");
      boolean denies = words.has(Use.UNTRUE, tree.word(i)) || words.has(Use.DISMISS, tree.lemma(i));
      if (that && denies) {
        return !isDenied(tree, i);
      }
      if (tells && words.has(Use.CLAIM, tree.lemma(i))) {
        boolean noun = tree.isNoun(i);
        return isFalsified(tree, words, i, noun) || (noun && isCalledFalse(tree, words, token));
      }
    }
    return false;
  }

  /** {@code false claims that}, {@code dismissed the claims that}, {@code falsely claimed that}. */
  private static boolean isFalsified(Tree tree, HarmWords words, int claim, boolean noun) {
    for (int i = claim - 1; i >= Math.max(0, claim - BEFORE); i--) {
      boolean verb = noun && words.has(Use.DISMISS, tree.lemma(i));
      if (verb || words.has(Use.FALSE, tree.word(i))) {
        return !isDenied(tree, i);
      }
      if (words.has(Use.TRUE, tree.word(i)) && tree.word(i - 1).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code was false}, {@code were completely wrong}: said of the claim, or where the parser is
   * lost of those who are counted, and not of what comes up behind them.
   */
  private static boolean isCalledFalse(Tree tree, HarmWords words, int token) {
    for (int i = token + 1; i < Math.min(tree.size(), token + LONGEST); i++) {
      int subject = tree.child(i, "nsubj", "nsubj:pass");
      boolean untrue = words.has(Use.FALSE, tree.word(i));
      if (subject <= token + COUNTED && (untrue || words.has(Use.TRUE, tree.word(i)))) {
        boolean said = tree.upos(i - 1) == Upos.AUX || tree.upos(i - 2) == Upos.AUX;
        return said && isDenied(tree, i) != untrue;
      }
    }
    return false;
  }

  /** {@code the bomb [that] killed 12}, {@code the raid in [which] 12 died}: told by the way. */
  private static boolean isAside(Tree tree, int token) {
    boolean acts = tree.upos(token + 1) == Upos.VERB || tree.upos(token + 1) == Upos.AUX;
    return tree.xpos(token).startsWith(RELATIVE) && (acts || !tree.word(token).equals("that"));
  }

  private static boolean isDenied(Tree tree, int token) {
    return NEGATIONS.has(WordLists.Kind.NEGATION, tree.word(token - 1));
  }
}
