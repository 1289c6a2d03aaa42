// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.HarmWords.Use;
import annals.casualty.SentenceHarm.People;
import annals.clause.Tree;

/**
 * Numbers that are part of a toll of their sentence: {@code 22 people, seven of them children},
 * {@code of the 20 wounded, six are critical}, {@code two more people died, bringing the toll to
 * 13}.
 */
final class TollParts {
  private static final int NEAR = 3;
  private static final int LONGEST = 24;

  private TollParts() {}

  static boolean isPart(Tree tree, HarmWords words, People people) {
    return isOfThem(tree, words, people)
        || isAllBut(tree, people.first())
        || isWholeOf(tree, words, people)
        || isBehindWhole(tree, words, people)
        || isAdded(tree, words, people);
  }

  /** {@code seven of them}, {@code two of whom}, {@code three of the victims}. */
  private static boolean isOfThem(Tree tree, HarmWords words, People people) {
    for (int of = people.number() + 1; of <= people.last() + 1; of++) {
      if (tree.word(of).equals("of")) {
        int whole = tree.word(of + 1).equals("the") ? of + 2 : of + 1;
        return words.has(Use.THEM, tree.word(whole))
            || words.kind(Use.NOUN, tree.word(whole)) != null;
      }
    }
    return false;
  }

  /** {@code All but three} of the 40: those who were spared, and the whole behind them. */
  private static boolean isAllBut(Tree tree, int spared) {
    return tree.word(spared - 1).equals("but") && tree.word(spared - 2).equals("all");
  }

  /** {@code half of [the 200 villagers]}: of the whole some came to harm. */
  private static boolean isWholeOf(Tree tree, HarmWords words, People people) {
    int of = tree.word(people.first() - 1).equals("the") ? people.first() - 2 : people.first() - 1;
    int share = tree.word(of).equals("of") ? of - 1 : Tree.NONE;
    return (isAllBut(tree, share) || words.has(Use.SHARE, tree.word(share)))
        && !isHarmed(tree, words, people.last())
        && !isHarmed(tree, words, people.last() + 1);
  }

  /**
   * {@code most of the 40 [dead]}, {@code half of the 40 people [killed] were}: all are counted.
   */
  private static boolean isHarmed(Tree tree, HarmWords words, int token) {
    boolean done = words.kind(Use.VERB, tree.lemma(token)) != null;
    return words.kind(Use.STATE, tree.word(token)) != null
        || words.kind(Use.NOUN, tree.word(token)) != null
        || (done && tree.xpos(token).equals("VBN"));
  }

  /** {@code Of the 20 wounded, six}: the comma right before it closes what begins with "of". */
  private static boolean isBehindWhole(Tree tree, HarmWords words, People people) {
    boolean closed = tree.word(people.first() - 1).equals(",");
    if (!closed || !words.has(Use.WHOLE, tree.word(0))) {
      return false;
    }
    for (int i = 1; i < people.first() - 1; i++) {
      if (words.kind(Use.NOUN, tree.word(i)) != null || words.has(Use.THEM, tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** More people, and the number that they bring the toll to. */
  private static boolean isAdded(Tree tree, HarmWords words, People people) {
    boolean more = false;
    for (int i = people.first() - 1; i <= people.head() + 1; i++) {
      boolean than = tree.word(i + 1).equals("than");
      more |= words.has(Use.MORE, tree.word(i)) && !than;
    }
    int end = Math.min(tree.size(), people.head() + LONGEST);
    for (int i = people.head() + 1; more && i < end; i++) {
      if (words.has(Use.RISE, tree.lemma(i)) && number(tree, words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean number(Tree tree, HarmWords words, int verb) {
    for (int i = verb + 1; i <= verb + NEAR; i++) {
      boolean number = words.has(Use.NUMBER, tree.lemma(i)) && tree.word(i + 1).equals("of");
      if (number || words.has(Use.TOLL, tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
