// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.Casualty.Kind;
import annals.casualty.HarmWords.Use;
import annals.casualty.SentenceHarm.People;
import annals.clause.Tree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number that a toll has come to: {@code raised the toll to 12}, {@code put the dead at 9}. */
final class TollReading {
  private static final int LONGEST_GAP = 8;
  private static final int LONGEST_TOLL = 18;
  private static final int NEAR = 4;
  private static final Set<String> BEFORE_TOLLS = Set.of("to", "at", "of", "as");

  private final Tree tree;
  private final HarmWords words;

  TollReading(Tree tree, HarmWords words) {
    this.tree = tree;
    this.words = words;
  }

  /**
   * {@code the death toll has risen to 157}, {@code a toll of 12}, {@code put the number at 38}.
   */
  @Nullable Harm of(People people) {
    int before = people.first() - 1;
    before = tree.word(before).equals("now") ? before - 1 : before;
    boolean linked = BEFORE_TOLLS.contains(tree.word(before));
    int last = linked ? before - 1 : before;
    boolean risen = tree.lemma(before).equals("be") && before < people.first() - 1;
    if (linked && isPutBefore(last, people.last())) {
      return null;
    }
    for (int i = last; i >= Math.max(0, last - LONGEST_TOLL); i--) {
      if (tree.word(i).equals(";")) {
        return null;
      }
      boolean moves =
          SentenceHarm.isVerbal(tree, i)
              || BEFORE_TOLLS.contains(tree.word(i + 1))
              || tree.word(i + 1).equals("by");
      boolean rises = words.has(Use.RISE, tree.lemma(i)) && moves;
      risen |= rises && (linked || i == last);
      Kind kind = tollKind(i);
      boolean stands = tree.word(before).equals("of") && i == last;
      boolean raised = linked && (isRisenBefore(i, NEAR) || isPutTogether(i, last));
      if (kind != null && (risen || stands || raised)) {
        return new Harm(kind, i, false, "casualty.toll");
      }
    }
    return null;
  }

  /** {@code a toll, [put at] 40 on Monday, is now 52}: an older one. */
  private boolean isPutBefore(int verb, int number) {
    if (!tree.lemma(verb).equals("put") || !tree.word(verb - 1).equals(",")) {
      return false;
    }
    for (int i = number + 1; i < Math.min(tree.size(), number + LONGEST_TOLL); i++) {
      if (tree.word(i).equals("now")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb before the toll raises it: {@code raised the toll to 12}. */
  private boolean isRisenBefore(int toll, int reach) {
    for (int i = toll - 1; i >= Math.max(0, toll - reach); i--) {
      if (words.has(Use.RISE, tree.lemma(i)) && SentenceHarm.isVerbal(tree, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code put the dead at 9 and [the wounded at] 40}. */
  private boolean isPutTogether(int people, int last) {
    return people == last
        && tree.word(people - 1).equals("the")
        && isRisenBefore(people, LONGEST_GAP);
  }

  /** {@code claimed 9 lives, [bringing the total] to 31}, but not {@code killed off 9 brands}. */
  private boolean isTotalOfDead(int token) {
    if (!tree.word(token).equals("total")
        || tree.xpos(token - 1).equals("PRP$")
        || !isRisenBefore(token, NEAR)) {
      return false;
    }
    for (int i = token - 1; i >= 0; i--) {
      if (words.has(Use.NO_PEOPLE, tree.lemma(i))) {
        return false;
      }
      boolean dead =
          words.kind(Use.VERB, tree.lemma(i)) == Kind.KILLED
              || words.kind(Use.FATE, tree.lemma(i)) == Kind.KILLED
              || words.kind(Use.NOUN, tree.lemma(i)) == Kind.KILLED
              || words.has(Use.LIFE, tree.lemma(i));
      if (dead) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Kind tollKind(int token) {
    if (isTotalOfDead(token)) {
      return Kind.KILLED;
    }
    Kind kind = words.kind(Use.TOLL, tree.lemma(token));
    if (kind != null) {
      String of = tree.word(token - 1);
      boolean ofDead = !tree.isNoun(token - 1) || of.equals("death") || of.equals("casualty");
      Kind other = words.kind(Use.NOUN, of);
      return other != null ? other : ofDead ? kind : null;
    }
    Kind counted = words.kind(Use.NOUN, tree.word(token));
    counted = counted == null ? words.kind(Use.NOUN, tree.lemma(token)) : counted;
    boolean those = tree.word(token - 1).equals("the") && tree.word(token + 1).equals("at");
    boolean number = counted != null && (tree.isNoun(token) || isNumberOf(token) || those);
    return number ? counted : null;
  }

  private boolean isNumberOf(int token) {
    for (int i = token - 1; i >= Math.max(0, token - NEAR); i--) {
      if (words.has(Use.NUMBER, tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
