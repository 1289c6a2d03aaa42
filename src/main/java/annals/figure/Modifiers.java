// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.Approximation;
import annals.figure.Figure.FigureKind;
import annals.figure.Figure.Modality;
import annals.figure.Vocabulary.WordClass;
import annals.rule.Lexicon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words beside a number that say how exact it is ({@code nearly}, {@code up to}, {@code or more}),
 * from {@code modifiers.tsv}.
 */
final class Modifiers {
  private static final List<Approximation> WEAK = List.of(Approximation.ABOUT, Approximation.EXACT);

  /** What a modifier says. */
  record Meaning(Approximation approximation, Modality modality) {}

  /** Modifiers found: the stretch of tokens that they widen a quantity to. */
  record Found(int from, int to, Approximation approximation, Modality modality) {}

  private final Phrases<Meaning> left;
  private final Phrases<Meaning> right;

  private Modifiers(Vocabulary vocabulary) {
    left = Phrases.backwards(vocabulary);
    right = Phrases.forwards(vocabulary);
  }

  static void addWords(WordTrie trie) {
    for (Lexicon.Entry row : Lexicon.load("figure/modifiers").entries()) {
      Phrases.addWords(trie, row.get("phrase"));
    }
  }

  static Modifiers load(Vocabulary vocabulary) {
    var modifiers = new Modifiers(vocabulary);
    for (Lexicon.Entry row : Lexicon.load("figure/modifiers").entries()) {
      Modality modality =
          row.get("modality").isEmpty()
              ? Modality.STATED
              : Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT));
      var meaning =
          new Meaning(
              Approximation.valueOf(row.get("approximation").toUpperCase(Locale.ROOT)), modality);
      (row.get("side").equals("left") ? modifiers.left : modifiers.right)
          .addName(row.get("phrase"), meaning);
    }
    return modifiers;
  }

  /**
   * All modifiers beside a quantity; null where there are none.
   *
   * @param floor the first token that is not claimed by a figure before
   */
  @Nullable Found around(SentenceScan scan, Quantity quantity, int floor) {
    Found found = null;
    int from = quantity.from();
    if (quantity.kind() == FigureKind.ORDINAL && scan.is(from - 1, "the")) {
      from--;
    }
    Phrases.Match<Meaning> before = left.find(scan, from);
    while (before != null
        && before.token() >= floor
        && !isPreposition(scan, quantity, before.token(), from)) {
      found = merge(found, before.token(), quantity.to(), before.meaning());
      from = before.token();
      before = left.find(scan, from);
    }
    boolean hyphen = scan.isHyphen(quantity.to()) && scan.isAny(quantity.to() + 1, "plus", "odd");
    Phrases.Match<Meaning> after = right.find(scan, quantity.to() + (hyphen ? 1 : 0));
    if (after != null && !startsNumber(scan, after.token())) {
      found = merge(found, from, after.token(), after.meaning());
    }
    return found;
  }

  /**
   * {@code flew over the 38th parallel}, {@code a row over $3 million}: tells where, or of what.
   */
  private static boolean isPreposition(SentenceScan scan, Quantity quantity, int token, int from) {
    boolean single = from == token + 1 || quantity.kind() == FigureKind.ORDINAL;
    return single
        && scan.isAny(token, "over", "above", "below", "under")
        && (quantity.kind() == FigureKind.ORDINAL
            || (quantity.kind() == FigureKind.MONEY && scan.is(token - 1, WordClass.QUARREL)));
  }

  /** Whether a phrase belongs to the number after it: {@code above 5 and below 10}. */
  private static boolean startsNumber(SentenceScan scan, int token) {
    boolean words =
        switch (scan.numberClass(token)) {
          case SMALL, TEN, HUNDRED, HALF, QUARTER -> true;
          default -> scan.isAny(token, "a", "than");
        };
    return words || scan.isDigits(token) || scan.is(token, '$');
  }

  private static Found merge(@Nullable Found found, int from, int to, Meaning meaning) {
    if (found == null) {
      return new Found(from, to, meaning.approximation(), meaning.modality());
    }
    boolean weak = WEAK.contains(found.approximation());
    return new Found(
        Math.min(found.from(), from),
        Math.max(found.to(), to),
        weak ? meaning.approximation() : found.approximation(),
        found.modality() == Modality.STATED ? meaning.modality() : found.modality());
  }
}
