// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;
import annals.number.Numeral.Shape;

/**
 * Numbers that are no quantities: years, dates, clock times, telephone numbers, codes ({@code
 * TPP-11}), list markers; with {@link NameNumbers} names and labels, with {@link Pronouns} words.
 * Most of the precision comes from here. Numbers with a currency or a unit are hardly ever any of
 * these, so most rules look at bare numbers only.
 */
final class Blockers {
  private static final double FIRST_YEAR = 1000;
  private static final double FIRST_MODERN_YEAR = 1700;
  private static final double LAST_YEAR = 2100;
  private static final double LAST_DAY = 31;
  private static final double HUNDREDS = 100;
  private static final int YEAR_DIGITS = 4;
  private static final int BRACKET_WORDS = 6;
  private static final double LAST_MARKER = 20;
  private static final int DIALLED_GROUPS = 6;
  private static final int SHORTEST_CODE = 3;

  private final SentenceScan scan;
  private final CountedNouns nouns;
  private final NameNumbers names;
  private final Pronouns pronouns;

  Blockers(SentenceScan scan, CountedNouns nouns) {
    this.scan = scan;
    this.nouns = nouns;
    this.names = new NameNumbers(scan, nouns);
    this.pronouns = new Pronouns(scan);
  }

  /** Whether a quantity is none after all. */
  boolean blocks(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    boolean ofLife = quantity.kind() == FigureKind.AGE && DecadesOfLife.isPart(scan, from);
    if ((gluedBefore(from) && !ofLife) || gluedAfter(quantity)) {
      return true;
    }
    if (quantity.kind() == FigureKind.CENTURY) {
      return false;
    }
    if (names.isPartOfName(quantity)) {
      return true;
    }
    if (quantity.number().shape() == Shape.ORDINAL) {
      return isDay(quantity) || names.isName(from, to);
    }
    if (scan.is(from, "zero") && scan.isCapitalised(to - 1)) {
      return true;
    }
    if (scan.is(from, "one") && isFellow(quantity)) {
      return true;
    }
    if (scan.is(from, "one") && quantity.number().to() == from + 1 && !quantity.isRange()) {
      return pronouns.isPronoun(quantity);
    }
    if (scan.numberClass(from) == NumberClass.BOTH) {
      return !nouns.isPluralAhead(scan, to) || pronouns.isConjunction(to);
    }
    if (quantity.unit() != null) {
      return isClock(quantity);
    }
    if (quantity.number().shape() == Shape.INDEFINITE) {
      return !nouns.isPluralAhead(scan, to)
          || scan.is(from - 1, "how")
          || scan.is(from - 1, "as")
          || (scan.is(from - 1, "the") && !scan.is(from, "many") && !scan.is(from, "few"));
    }
    if (!scan.isDigits(quantity.number().from())) {
      return false;
    }
    return isClock(quantity)
        || isDialled(quantity)
        || isDay(quantity)
        || isYear(quantity)
        || isListMarker(quantity)
        || names.contain(quantity);
  }

  /** {@code TPP-11}, {@code CO2}, {@code #5}, {@code 3.B}. */
  private boolean gluedBefore(int from) {
    int before = from - 1;
    if (!scan.adjacent(from)) {
      return false;
    }
    if (scan.isWord(before) || (scan.isDigits(before) && scan.isDigits(from))) {
      return true;
    }
    boolean joint =
        scan.isDash(before)
            || scan.is(before, '/')
            || scan.is(before, '.')
            || scan.is(before, '_')
            || scan.is(before, '=')
            || scan.is(before, '&');
    boolean glued =
        joint && scan.adjacent(before) && (scan.isWord(before - 1) || scan.isDigits(before - 1));
    return (glued && scan.isDigits(from))
        || scan.is(before, '#')
        || (scan.is(before, '\'') && scan.isDigits(from))
        || (scan.is(before, '’') && scan.isDigits(from))
        || scan.is(before, '§')
        || scan.is(before, ')')
        || scan.is(before, '@');
  }

  private boolean gluedAfter(Quantity quantity) {
    int to = quantity.to();
    if (!scan.isDigits(to - 1) && quantity.unit() == null) {
      return false;
    }
    boolean word =
        scan.adjacent(to) && (scan.isWord(to) || (scan.isDigits(to) && !scan.isSymbol(to - 1)));
    boolean joined =
        scan.adjacent(to)
            && scan.adjacent(to + 1)
            && (scan.isDash(to) || scan.is(to, '/') || scan.is(to, ':') || scan.is(to, '_'))
            && scan.isDigits(to + 1)
            && scan.isDigits(to - 1)
            && !quantity.isRange();
    boolean more =
        quantity.isRange() && scan.adjacent(to) && scan.isDash(to) && scan.isDigits(to + 1);
    return word || joined || more;
  }

  private boolean isClock(Quantity quantity) {
    int to = quantity.numberTo();
    boolean clock = scan.is(to, "o") && (scan.is(to + 1, '\'') || scan.is(to + 1, '’'));
    boolean half = scan.is(to, "a") || scan.is(to, "p");
    return clock
        || scan.is(to, "am")
        || scan.is(to, "pm")
        || (half && scan.is(to + 1, '.') && scan.is(to + 2, "m"));
  }

  /** {@code May 8}, {@code 8 May}, {@code January 8th}. */
  private boolean isDay(Quantity quantity) {
    int from = quantity.from();
    int before = scan.is(from - 1, '.') ? from - 2 : from - 1;
    int after = scan.is(quantity.to(), "of") ? quantity.to() + 1 : quantity.to();
    return quantity.low() <= LAST_DAY
        && (scan.is(before, WordClass.MONTH)
            || isMonthAfter(after, from)
            || (from == 0 && scan.monthEndsBefore(scan.start(0))));
  }

  /** A month before a number is one in any case; after it, {@code 8 may be} is no date. */
  private boolean isMonthAfter(int token, int number) {
    return scan.is(token, WordClass.MONTH)
        && (scan.isCapitalised(token)
            || scan.is(number - 1, "on")
            || !scan.isAny(token, "may", "march", "sat", "sun"));
  }

  private boolean isYear(Quantity quantity) {
    int from = quantity.from();
    double value = quantity.low();
    boolean shape =
        quantity.number().shape() == Shape.PLAIN
            && scan.length(from) == YEAR_DIGITS
            && value >= FIRST_YEAR
            && value <= LAST_YEAR;
    if (!shape) {
      return false;
    }
    boolean dated =
        scan.is(from - 1, "in")
            || scan.is(from - 1, "since")
            || scan.is(from - 1, "year")
            || scan.is(from - 1, "until")
            || scan.is(from - 1, "during")
            || scan.is(from - 1, "the")
            || scan.is(from - 1, WordClass.MONTH)
            || scan.is(from - 2, WordClass.MONTH)
            || (scan.is(from - 1, ',') && scan.is(from - 3, WordClass.MONTH));
    boolean round = value % HUNDREDS == 0;
    boolean counts =
        nouns.isPluralAhead(scan, quantity.to()) && (round || value < FIRST_MODERN_YEAR);
    return dated || (!counts && value >= FIRST_MODERN_YEAR);
  }

  /** Groups of a telephone number: {@code +1 (800)}, {@code 020 7946 0958}. */
  private boolean isDialled(Quantity quantity) {
    int from = quantity.from();
    boolean plus = scan.is(from - 1, '+') && scan.adjacent(from);
    boolean area =
        scan.is(from - 1, '(') && scan.is(quantity.to(), ')') && scan.isDigits(quantity.to() + 1);
    return plus
        || area
        || isAfterPlus(from)
        || isAfterZero(from)
        || isToBeDialled(quantity)
        || startsWithZero(from)
        || startsWithZero(from - 1)
        || startsWithZero(from + 1);
  }

  /** Whether only groups of digits stand between a number and a plus: {@code +84 24 3555 0199}. */
  private boolean isAfterPlus(int from) {
    int group = from;
    while (group > from - DIALLED_GROUPS && scan.isDigits(group - 1)) {
      group--;
    }
    return group < from && scan.is(group - 1, '+') && scan.adjacent(group);
  }

  /** {@code the Kampala one was}, but not {@code in the Gambia one man}, {@code one in six}. */
  private boolean isFellow(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    boolean named = scan.isCapitalised(from - 1) && scan.is(from - 2, "the");
    boolean alone =
        quantity.number().to() == from + 1
            && quantity.unit() == null
            && (!scan.isWord(to)
                || scan.is(to, WordClass.AUXILIARY)
                || scan.is(to, WordClass.MODAL)
                || (scan.is(to, WordClass.PREPOSITION) && !scan.is(to, "of")));
    return named && alone && !scan.is(from - 3, WordClass.PREPOSITION) && !scan.isHeadline();
  }

  /** Whether groups of digits before it begin with a nought: {@code 0800 123 4567}. */
  private boolean isAfterZero(int from) {
    int group = from;
    while (group > from - DIALLED_GROUPS && scan.isDigits(group - 1)) {
      group--;
    }
    return group < from && scan.first(group) == '0' && scan.length(group) > 1;
  }

  /** {@code text 62277}, {@code Hotline: 116 123}, {@code text HELP to 40404}. */
  private boolean isToBeDialled(Quantity quantity) {
    int from = quantity.from();
    boolean shape =
        quantity.number().shape() == Shape.PLAIN
            && scan.length(from) >= SHORTEST_CODE
            && !nouns.isPluralAhead(scan, quantity.to());
    if (!shape) {
      return false;
    }
    int joint = from - 1;
    while (joint >= 0 && joint > from - BRACKET_WORDS && joinsDialled(joint)) {
      joint--;
    }
    boolean text =
        scan.isAny(joint, "text", "texting", "txt")
            && (joint == from - 1 || (scan.is(from - 1, "to") && scan.isCapitalised(joint + 1)));
    return text || scan.is(joint, WordClass.DIALLED);
  }

  /** Between what is dialled and its number: {@code on}, {@code : }, a name or other digits. */
  private boolean joinsDialled(int token) {
    boolean name = scan.isCapitalised(token) && !scan.is(token, WordClass.DIALLED);
    return scan.is(token, ':')
        || scan.isDigits(token)
        || (scan.isHyphen(token) && scan.isDigits(token - 1))
        || scan.is(token, WordClass.DIALLED_ON)
        || (name && token > 0);
  }

  private boolean startsWithZero(int token) {
    return scan.isDigits(token)
        && scan.length(token) > 2
        && scan.first(token) == '0'
        && scan.text().charAt(scan.start(token) + 1) != '0';
  }

  /** {@code 1)}, {@code (2)} and {@code 3.} before a text. */
  private boolean isListMarker(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    boolean dot = from == 0 && scan.is(to, '.') && scan.adjacent(to);
    if (from == 0 && scan.is(to, ')')) {
      return true;
    }
    if (!scan.is(to, ')') || quantity.low() > LAST_MARKER) {
      return dot;
    }
    return scan.is(from - 1, '(') || !opensBefore(from);
  }

  private boolean opensBefore(int token) {
    for (int i = token - 1; i >= 0 && i >= token - BRACKET_WORDS; i--) {
      if (scan.is(i, '(')) {
        return true;
      }
    }
    return false;
  }
}
