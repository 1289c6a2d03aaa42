// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;
import annals.number.Numeral.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that are ages ({@code five years old}, {@code a 28-year-old}, {@code three years
 * of age}, {@code 87 yo}) and bare numbers that are ({@code aged 30}, {@code a man of age 87},
 * {@code Jane Roe, 45, said}).
 */
final class Ages {
  private static final List<String> AGED = List.of("a", "mo", "wk", "d");
  private static final double YOUNGEST = 10;
  private static final double OLDEST = 115;
  private static final int LISTED = 6;

  private final SentenceScan scan;

  Ages(SentenceScan scan) {
    this.scan = scan;
  }

  Quantity addTo(Quantity quantity) {
    UnitEntry unit = quantity.unit();
    if (unit == null) {
      return bare(quantity);
    }
    if (!AGED.contains(unit.code())) {
      return quantity;
    }
    int at = scan.isHyphen(quantity.to()) ? quantity.to() + 1 : quantity.to();
    if (scan.isAny(at, "old", "olds")) {
      return quantity.withKind(FigureKind.AGE, at + 1);
    }
    boolean ofAge = scan.is(at, "of") && scan.is(at + 1, "age");
    return ofAge ? quantity.withKind(FigureKind.AGE, at + 2) : quantity;
  }

  private Quantity bare(Quantity quantity) {
    Shape shape = quantity.number().shape();
    if (shape != Shape.PLAIN && shape != Shape.WORDS) {
      return quantity;
    }
    int to = quantity.to();
    int from = quantity.from();
    if (scan.is(to, "yo") || (scan.is(to, "y") && scan.is(to + 1, '/') && scan.is(to + 2, "o"))) {
      return years(quantity, scan.is(to, "yo") ? to + 1 : to + 3);
    }
    Quantity decade = decadeOfLife(quantity);
    if (decade != null) {
      return decade;
    }
    boolean aged = isAged(from - 1);
    boolean ofAge = scan.is(from - 1, "of") && scan.isAny(from - 2, "age", "ages");
    boolean between = scan.isAny(from - 2, "aged", "ages") && quantity.isRange();
    if (aged
        || ofAge
        || between
        || isNow(quantity)
        || isAgeLimit(quantity)
        || isApposition(quantity)
        || isBracketed(quantity)) {
      return years(quantity, to);
    }
    return quantity;
  }

  /** {@code aged 8}, {@code aged 8 and 11}. */
  private boolean isAged(int token) {
    if (scan.isAny(token, "aged", "age", "ages")) {
      return true;
    }
    int at = token;
    while (at > token - LISTED && isListed(at)) {
      at--;
    }
    return at < token && !scan.isAny(token, "to") && scan.isAny(at, "aged", "ages");
  }

  private boolean isListed(int token) {
    NumberClass c = scan.numberClass(token);
    return scan.isDigits(token)
        || c == NumberClass.SMALL
        || c == NumberClass.TEN
        || scan.is(token, ',')
        || scan.isAny(token, "and", "or");
  }

  /** {@code in his 40s}, {@code in their early twenties}. */
  private @Nullable Quantity decadeOfLife(Quantity quantity) {
    int from = quantity.from();
    boolean word = scan.numberClass(from) == NumberClass.DECADE;
    boolean digits = scan.is(quantity.to(), "s") && scan.adjacent(quantity.to());
    boolean round = quantity.low() >= YOUNGEST && quantity.low() % YOUNGEST == 0;
    if (!round || quantity.isRange() || !(word || digits) || !DecadesOfLife.isOwned(scan, from)) {
      return null;
    }
    int to = digits ? quantity.to() + 1 : quantity.to();
    var years = new Ranges.Range(quantity.low(), quantity.low() + YOUNGEST - 1, to);
    return years(quantity.withRange(years), to);
  }

  /** {@code Sirpa, now 74}. */
  private boolean isNow(Quantity quantity) {
    int now = quantity.from() - 1;
    return scan.is(now, "now")
        && scan.is(now - 1, ',')
        && scan.isCapitalised(now - 2)
        && !scan.isWord(quantity.to())
        && isPlausible(quantity);
  }

  /** {@code children under five}, {@code anyone over 70}; not {@code people under 12 roofs}. */
  private boolean isAgeLimit(Quantity quantity) {
    int at = quantity.from() - 1;
    boolean limit = scan.isAny(at, "under", "over", "below", "above");
    boolean people =
        scan.isAny(at - 1, "children", "kids", "boys", "girls", "pupils", "students", "people")
            || scan.isAny(at - 1, "men", "women", "adults", "those", "anyone", "everyone", "youths")
            || scan.isAny(
                at - 1, "voters", "players", "patients", "drivers", "citizens", "workers");
    int to = quantity.to();
    return limit
        && people
        && quantity.high() <= OLDEST
        && (!scan.isWord(to)
            || scan.is(to, WordClass.AUXILIARY)
            || scan.is(to, WordClass.PREPOSITION)
            || scan.is(to, WordClass.CONJUNCTION)
            || scan.is(to, WordClass.PRONOUN)
            || scan.is(to, WordClass.VERB));
  }

  private static Quantity years(Quantity quantity, int to) {
    return quantity.withUnit(UnitEntry.YEAR, -1, -1, to, 1).withKind(FigureKind.AGE, to);
  }

  private boolean isFullName(int last) {
    return scan.isCapitalised(last) && scan.isCapitalised(last - 1);
  }

  /** {@code the deaths of Roe, 45, and Doe, 38, in May}. */
  private boolean isListedName(int token) {
    return scan.isCapitalised(token) && scan.isAny(token - 1, "of", "and", "by", "with");
  }

  /** {@code her husband Reed (45)}, {@code his sister Jane, 38,}. */
  private boolean isKin(int name) {
    return scan.isCapitalised(name) && scan.is(name - 1, WordClass.KIN);
  }

  /** {@code Jane Roe (45)}: a number of two digits in brackets behind a full name. */
  private boolean isBracketed(Quantity quantity) {
    int from = quantity.from();
    return scan.is(from - 1, '(')
        && scan.is(quantity.to(), ')')
        && (isFullName(from - 2) || isKin(from - 2))
        && isPlausible(quantity);
  }

  private static boolean isPlausible(Quantity quantity) {
    return quantity.number().shape() == Shape.PLAIN
        && quantity.low() >= YOUNGEST
        && quantity.low() <= OLDEST
        && !quantity.isRange();
  }

  /** {@code promised}, {@code denied}. */
  private boolean isPast(int token) {
    return scan.isWord(token)
        && scan.length(token) > 3
        && scan.slice(token, token + 1).endsWith("ed");
  }

  /** {@code Jane Roe, 45, said}: a name, and a number of two digits between commas. */
  private boolean isApposition(Quantity quantity) {
    int from = quantity.from();
    int name = from - 2;
    boolean verb =
        scan.is(quantity.to(), ',')
            && (scan.is(quantity.to() + 1, WordClass.AUXILIARY)
                || scan.is(quantity.to() + 1, WordClass.VERB)
                || isPast(quantity.to() + 1)
                || scan.isAny(quantity.to() + 1, "who", "from", "of"));
    boolean named =
        scan.is(from - 1, ',')
            && scan.isWord(name)
            && (verb || isFullName(name) || isListedName(name) || isKin(name))
            && !scan.is(name, WordClass.MONTH);
    boolean closed =
        scan.is(quantity.to(), ',')
            && scan.isWord(quantity.to() + 1)
            && !scan.isCapitalised(quantity.to() + 1);
    boolean ends =
        scan.is(from - 1, ',')
            && isFullName(name)
            && !scan.is(name, WordClass.MONTH)
            && (!scan.has(quantity.to()) || scan.is(quantity.to(), '.'))
            && !scan.isDigits(quantity.to() + 1);
    return ((named && closed) || ends) && isPlausible(quantity);
  }
}
