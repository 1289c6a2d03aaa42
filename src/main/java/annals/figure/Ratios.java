// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.number.NumberClass;
import annals.number.Numeral;
import annals.number.Numeral.Shape;

/** The whole that a number is a part of: {@code one in five}, {@code two out of three}. */
final class Ratios {
  private static final double TEN = 10;
  private static final double THOUSAND = 1000;

  private Ratios() {}

  /** The numeral with the whole that follows it; the same numeral where none does. */
  static Numeral after(SentenceScan scan, Numeral part) {
    int to = part.to();
    boolean out = scan.is(to, "out") && scan.is(to + 1, "of");
    boolean in = scan.is(to, "in");
    boolean over = scan.is(to, "over") && (part.shape() == Shape.WORDS || part.value() == 1);
    if ((!out && !in && !over) || scan.is(part.from() - 1, "than")) {
      return part;
    }
    int at = out ? to + 2 : to + 1;
    at += (out && scan.is(at, "every")) || (in && scan.is(at, "every")) ? 1 : 0;
    boolean word =
        scan.numberClass(at) == NumberClass.SMALL || scan.numberClass(at) == NumberClass.TEN;
    boolean large = scan.numberClass(at) == NumberClass.HUNDRED || scan.is(at, "a");
    if ((!word && !scan.isDigits(at) && !large) || (over && !word && part.value() != 1 && !large)) {
      return part;
    }
    Numeral whole = NumeralParser.readWhole(scan, at);
    if (whole == null
        || !(part.value() < whole.value())
        || part.value() != Math.rint(part.value())) {
      return part;
    }
    boolean small = whole.value() <= TEN || (part.value() == 1 && whole.value() < THOUSAND);
    boolean whole1 = out && part.value() > 0 && whole.shape() != Shape.FRACTION;
    boolean counts = whole1 || (in && small && !scan.is(at, "a")) || over;
    if (!counts || whole.shape() == Shape.ORDINAL) {
      return part;
    }
    return new Numeral(part.from(), whole.to(), part.value() / whole.value(), Shape.RATIO);
  }
}
