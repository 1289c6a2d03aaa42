// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

import annals.number.Cardinal.Form;

/** Reads groups with falling magnitudes: {@code 4 thousand 3 hundred and 21}. */
final class Magnitudes {
  private static final double THOUSAND = 1000;

  /** The longest number in digits that {@code and} joins to a thousand. */
  private static final int MOST_JOINED_DIGITS = 3;

  private final NumberTokens tokens;
  private final Hundreds below;
  private final boolean ordinals;
  private int pos;
  private boolean ordinal;

  Magnitudes(NumberTokens tokens, boolean ordinals) {
    this.tokens = tokens;
    this.ordinals = ordinals;
    this.below = new Hundreds(tokens, ordinals);
  }

  Cardinal read(int token) {
    pos = token;
    double value = groups();
    boolean digits = below.hasDigits();
    boolean pair = !Double.isNaN(below.year());
    if (pair || below.isCode() || below.isRefused() || Double.isInfinite(value)) {
      Form form = below.isCode() ? Form.CODE : pair ? Form.PAIR : Form.REFUSED;
      double year = form == Form.PAIR && pos == token + 1 ? below.year() : Double.NaN;
      return new Cardinal(year, Math.max(pos, below.skipTo()), form, digits);
    }
    if (Double.isNaN(value)) {
      return new Cardinal(value, token, Form.NONE, false);
    }
    return new Cardinal(value, pos, ordinal ? Form.ORDINAL : Form.NUMBER, digits);
  }

  private double groups() {
    double total = Double.NaN;
    double lastMagnitude = Double.POSITIVE_INFINITY;
    while (true) {
      int before = pos;
      double group = below.read(pos, lastMagnitude);
      if (Double.isNaN(group)) {
        return total;
      }
      pos = below.pos();
      ordinal |= below.isOrdinal();
      double magnitude = magnitudes();
      if (pos == before) {
        return total;
      }
      boolean fits = magnitude < lastMagnitude && group < lastMagnitude;
      if (!Double.isNaN(total) && !fits) {
        pos = before;
        return total;
      }
      total = (Double.isNaN(total) ? 0 : total) + group * magnitude;
      lastMagnitude = magnitude;
      if (magnitude == 1 || ordinal || below.isRefused() || !connect(magnitude)) {
        return total;
      }
    }
  }

  /** {@code hundred thousand million}: all that stand side by side, multiplied. */
  private double magnitudes() {
    double product = 1;
    while (true) {
      int word = tokens.isHyphen(pos) ? pos + 1 : pos;
      NumberClass c = tokens.numberClass(word);
      boolean last = ordinals && c == NumberClass.ORDINAL_MAGNITUDE;
      if (!last && (c != NumberClass.MAGNITUDE || isCode(word))) {
        return product;
      }
      ordinal |= last;
      product *= tokens.wordValue(word);
      pos = word + 1;
    }
  }

  /** {@code mn3}: letters and digits in one. */
  private boolean isCode(int word) {
    return tokens.adjacent(word + 1) && tokens.isDigits(word + 1);
  }

  /** Steps over what joins a group to a magnitude before it, if a smaller group follows. */
  private boolean connect(double magnitude) {
    int at = pos;
    boolean and = tokens.is(at, "and");
    if (and || (tokens.is(at, ',') && !tokens.isDigits(at + 1))) {
      at++;
    }
    NumberClass c = tokens.numberClass(at);
    boolean word =
        c == NumberClass.SMALL
            || c == NumberClass.TEN
            || (ordinals && c == NumberClass.ORDINAL)
            || (and && c == NumberClass.HUNDRED)
            || (and && tokens.is(at, "a") && tokens.numberClass(at + 1) == NumberClass.HUNDRED);
    boolean joined = tokens.isDigits(at) ? joinsDigits(at, and, magnitude) : word;
    joined &= !(and && Fractions.isNumerator(tokens, at));
    if (joined) {
      pos = at;
    }
    return joined;
  }

  private boolean joinsDigits(int token, boolean and, double magnitude) {
    boolean hundreds = tokens.numberClass(token + 1) == NumberClass.HUNDRED;
    return hundreds || (and && magnitude <= THOUSAND && tokens.length(token) <= MOST_JOINED_DIGITS);
  }
}
