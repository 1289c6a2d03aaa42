// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Numeral.Shape;
import annals.figure.Vocabulary.WordClass;
import java.util.List;

/**
 * Lengths of time that are ages ({@code five years old}, {@code a 28-year-old}, {@code three years
 * of age}, {@code 87 yo}) and bare numbers that are ({@code aged 30}, {@code a man of age 87},
 * {@code Jane Roe, 45, said}).
 */
final class Ages {
  private static final List<String> AGED = List.of("a", "mo", "wk", "d");
  private static final double YOUNGEST = 10;
  private static final double OLDEST = 115;

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
    boolean aged = scan.isAny(from - 1, "aged", "age");
    boolean ofAge = scan.is(from - 1, "of") && scan.isAny(from - 2, "age", "ages");
    boolean between = scan.isAny(from - 2, "aged", "ages") && quantity.isRange();
    if (aged || ofAge || between || isApposition(quantity) || isBracketed(quantity)) {
      return years(quantity, to);
    }
    return quantity;
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

  /** {@code Jane Roe (45)}: a number of two digits in brackets behind a full name. */
  private boolean isBracketed(Quantity quantity) {
    int from = quantity.from();
    return scan.is(from - 1, '(')
        && scan.is(quantity.to(), ')')
        && isFullName(from - 2)
        && isPlausible(quantity);
  }

  private static boolean isPlausible(Quantity quantity) {
    return quantity.number().shape() == Shape.PLAIN
        && quantity.low() >= YOUNGEST
        && quantity.low() <= OLDEST
        && !quantity.isRange();
  }

  /** {@code Jane Roe, 45, said}: a name, and a number of two digits between commas. */
  private boolean isApposition(Quantity quantity) {
    int from = quantity.from();
    int name = from - 2;
    boolean verb =
        scan.is(quantity.to(), ',')
            && (scan.is(quantity.to() + 1, WordClass.AUXILIARY)
                || scan.is(quantity.to() + 1, WordClass.VERB)
                || scan.isAny(quantity.to() + 1, "who", "from", "of"));
    boolean named =
        scan.is(from - 1, ',')
            && scan.isWord(name)
            && (verb || isFullName(name) || isListedName(name))
            && !scan.is(name, WordClass.MONTH);
    boolean closed =
        scan.is(quantity.to(), ',')
            && scan.isWord(quantity.to() + 1)
            && !scan.isCapitalised(quantity.to() + 1);
    return named && closed && isPlausible(quantity);
  }
}
