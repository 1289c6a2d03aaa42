// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;
import annals.number.Numeral.Shape;
import java.util.Locale;

/**
 * Numbers that belong to a name: labels ({@code Section 427}), products and indexes ({@code iPhone
 * 11}, {@code S&P 500}), titles ({@code the Five Star Movement}), addresses, codes. Capitals decide
 * much of it, so in headlines, where every word has one, less is taken for a name.
 */
final class NameNumbers {
  private static final int YEAR_DIGITS = 4;
  private static final int ADDRESS_WORDS = 4;
  private static final int LABEL_DIGITS = 3;
  private static final int IDENTIFIER_DIGITS = 7;
  private static final String STREETS =
      " street st road rd avenue ave drive boulevard blvd court square terrace highway lane way ";

  private final SentenceScan scan;
  private final CountedNouns nouns;

  NameNumbers(SentenceScan scan, CountedNouns nouns) {
    this.scan = scan;
    this.nouns = nouns;
  }

  /** Whether a bare number in digits belongs to a name. */
  boolean contain(Quantity quantity) {
    return isLabelled(quantity)
        || isAddress(quantity)
        || isModel(quantity)
        || isNameOfThing(quantity);
  }

  /** {@code Section 427}, {@code page 12}, {@code iPhone 11}, {@code S&P 500}. */
  private boolean isLabelled(Quantity quantity) {
    int from = quantity.from();
    int before = scan.is(from - 1, '.') && scan.adjacent(from - 1) ? from - 2 : from - 1;
    boolean noun = nouns.isPluralAhead(scan, quantity.to());
    if (scan.is(before, WordClass.LABEL)) {
      return scan.isCapitalised(before) || scan.isMixedCase(before) || !noun;
    }
    if (scan.is(before, "P") && scan.is(before - 1, '&')) {
      return true;
    }
    boolean plain = quantity.number().shape() == Shape.PLAIN && !quantity.isRange();
    boolean product = scan.isMixedCase(before) && !scan.isCapitalised(before);
    return plain && before == from - 1 && (product || (isName(before) && !noun));
  }

  private boolean isName(int token) {
    return (token > 0 || scan.isMixedCase(token))
        && (scan.isCapitalised(token) || scan.isMixedCase(token))
        && !scan.is(token, WordClass.PREPOSITION)
        && !scan.is(token, WordClass.DETERMINER)
        && !scan.is(token, WordClass.ADVERB)
        && !scan.is(token, WordClass.CONJUNCTION);
  }

  /** A capitalised number word before another: {@code the Five Star Movement}; not in headlines. */
  boolean isPartOfName(Quantity quantity) {
    int from = quantity.number().from();
    int to = quantity.numberTo();
    boolean capital = scan.isWord(from - 1) && scan.isWord(from) && scan.isCapitalised(from);
    return capital
        && (scan.isCapitalised(to) || (scan.isCapitalised(from - 1) && from > 1))
        && !scan.isHeadline();
  }

  /** An ordinal inside a name: {@code First National Bank}, {@code 115th Street}. */
  boolean isName(int from, int to) {
    boolean inside = scan.isCapitalised(from) && scan.isCapitalised(to) && scan.isWord(from);
    boolean street = scan.isCapitalised(to) && isStreet(to);
    return (inside && from > 0) || street || (scan.is(from - 1, "at") && scan.is(from, "first"));
  }

  private boolean isAddress(Quantity quantity) {
    int at = quantity.to();
    for (int i = at; i < at + ADDRESS_WORDS && scan.isCapitalised(i); i++) {
      if (isStreet(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStreet(int token) {
    String word = scan.slice(token, token + 1).toLowerCase(Locale.ROOT);
    return STREETS.contains(" " + word + " ");
  }

  /** {@code 12 AK 47 rifles}: a model of what another number counts. */
  private boolean isModel(Quantity quantity) {
    int from = quantity.from();
    boolean counted = scan.isDigits(from - 2) || scan.numberClass(from - 2) == NumberClass.SMALL;
    return counted && scan.isCapitalised(from - 1) && scan.isMixedCase(from - 1);
  }

  /** {@code 200-bed hospital}: counts beds. */
  private boolean isCompound(int hyphen) {
    return scan.isHyphen(hyphen)
        && scan.adjacent(hyphen)
        && scan.adjacent(hyphen + 1)
        && scan.isWord(hyphen + 1)
        && !scan.isCapitalised(hyphen + 1)
        && scan.isWord(hyphen + 2);
  }

  /** {@code 211 survived}: what some did is no name. */
  private boolean isPast(int token) {
    return scan.isWord(token)
        && (scan.is(token, WordClass.HARM) || scan.slice(token, token + 1).endsWith("ed"));
  }

  /** {@code 450 locally}: how it is told is no name. */
  private boolean isManner(int token) {
    return scan.isWord(token)
        && scan.slice(token, token + 1).endsWith("ly")
        && !scan.is(token, WordClass.SINGULAR);
  }

  /** {@code the 486 is}, {@code 8088 chip}, {@code 24703 L-202}: names of things. */
  private boolean isNameOfThing(Quantity quantity) {
    int to = quantity.to();
    boolean plain =
        quantity.number().shape() == Shape.PLAIN
            && quantity.number().to() == quantity.from() + 1
            && scan.length(quantity.from()) >= LABEL_DIGITS;
    boolean code =
        scan.isWord(to)
            && ((scan.isDigits(to + 1) && scan.adjacent(to + 1))
                || (scan.isHyphen(to + 1)
                    && scan.isDigits(to + 2)
                    && scan.length(quantity.from()) > YEAR_DIGITS));
    if (code) {
      return true;
    }
    boolean noun = nouns.isPluralAhead(scan, to);
    if (plain && !noun && scan.length(quantity.from()) >= IDENTIFIER_DIGITS) {
      return true;
    }
    boolean small = scan.isWord(to) && !scan.isCapitalised(to);
    boolean amount =
        small && (scan.isAny(quantity.from() - 1, "to", "from", "by") || scan.is(to, "fewer"));
    boolean one =
        !noun && !amount && !isPast(to) && !isManner(to) && nouns.find(scan, to, true) != null;
    boolean named =
        scan.isAny(quantity.from() - 1, "the", "new", "final", "old", "s")
            && !scan.is(to, WordClass.ADVERB);
    return plain && !noun && !isCompound(to) && (named || one);
  }
}
