// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;

/**
 * Numbers whose unit stands elsewhere or is a letter: magnitudes of earthquakes ({@code a magnitude
 * of 6.4}, {@code a quake measuring 4.9}) and temperatures ({@code minus 12C}, {@code 38F} beside
 * words of weather). Bare degrees beside words of weather are a temperature of an unknown scale.
 */
final class Gauges {
  /** Degrees of which the text does not say the scale. */
  static final String UNKNOWN_SCALE = "{degree}";

  private static final String MAGNITUDE = "{magnitude}";
  private static final double STRONGEST = 10;
  private static final int TO_NAME = 6;
  private static final double HOTTEST = 150;

  private final Units units;
  private final SentenceScan scan;

  Gauges(Units units, SentenceScan scan) {
    this.units = units;
    this.scan = scan;
  }

  /** The quantity with the unit that a word before it or a letter behind it gives. */
  Quantity addTo(Quantity bare) {
    if (isMagnitude(bare)) {
      return bare.withUnit(units.measure(MAGNITUDE), -1, -1, bare.to(), 1);
    }
    if (isBelowNought(bare)) {
      return bare.withUnit(units.measure(UNKNOWN_SCALE), -1, -1, bare.to(), 1);
    }
    String scale = scale(bare);
    return scale.isEmpty()
        ? bare
        : bare.withUnit(units.measure(scale), bare.to(), bare.to() + 1, bare.to() + 1, 1);
  }

  private boolean isMagnitude(Quantity bare) {
    boolean size = bare.low() > 0 && bare.high() < STRONGEST && scan.isDigits(bare.number().from());
    if (!size) {
      return false;
    }
    boolean decimal = bare.low() != Math.rint(bare.low());
    boolean ofQuake =
        (scan.is(bare.to(), WordClass.QUAKE) && !scan.isAny(bare.to() + 1, "a", "per", "every"))
            || (scan.is(bare.from() - 1, "of") && scan.is(bare.from() - 2, WordClass.QUAKE));
    if (decimal && ofQuake) {
      return true;
    }
    boolean measured =
        scan.isAny(
            bare.from() - 1, "measuring", "measured", "registering", "registered", "strength");
    if (decimal && measured && sentenceHas(WordClass.QUAKE)) {
      return true;
    }
    for (int i = bare.from() - 1; i >= 0 && i >= bare.from() - TO_NAME; i--) {
      if (scan.isAny(i, "magnitude", "magnitudes")) {
        return true;
      }
      if (!leadsTo(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word may stand between {@code magnitude} and its number. */
  private boolean leadsTo(int token) {
    return scan.isHyphen(token)
        || scan.isAny(token, "of", "a", "about", "around", "at", "least", "up", "to", "nearly")
        || scan.isAny(token, "some", "roughly", "almost", "over", "than", "more", "was", "from")
        || scan.isAny(token, "preliminary", "estimated", "between", "and");
  }

  /** {@code it was -3 in Oslo}, {@code lows of -14 in Oulu}: below nought at a place. */
  private boolean isBelowNought(Quantity bare) {
    return bare.low() < 0
        && bare.high() >= -HOTTEST
        && (isWeather(bare.from()) || isIt(bare.from()))
        && scan.is(bare.to(), "in")
        && scan.isCapitalised(bare.to() + 1);
  }

  /** {@code it was -3}, {@code it was 4C in Bergen and -3}: no more is said of what was. */
  private boolean isIt(int number) {
    int last = scan.is(number - 1, "minus") ? number - 2 : number - 1;
    int verb = last;
    while (scan.is(last, "and") && verb > 1 && !scan.is(verb, WordClass.AUXILIARY)) {
      verb--;
    }
    return scan.is(verb, WordClass.AUXILIARY) && scan.is(verb - 1, "it");
  }

  /** {@code C} or {@code F} directly behind digits, below nought or beside words of weather. */
  private String scale(Quantity bare) {
    int letter = bare.to();
    boolean beside =
        scan.adjacent(letter)
            && scan.isDigits(letter - 1)
            && scan.length(letter) == 1
            && !scan.adjacent(
                letter + 1 < scan.size() && scan.isWord(letter + 1) ? letter + 1 : -1);
    boolean possible = beside && Math.abs(bare.high()) <= HOTTEST;
    boolean placed = scan.is(letter + 1, "in") && scan.isCapitalised(letter + 2);
    boolean was = scan.is(bare.from() - 1, WordClass.AUXILIARY) || scan.is(bare.from() - 1, "and");
    if (!possible || (bare.low() >= 0 && !isWeather(bare.from()) && !(placed && was))) {
      return "";
    }
    char c = scan.first(letter);
    return c == 'C' ? "Cel" : c == 'F' ? "[degF]" : "";
  }

  /** Whether the sentence of a number speaks of weather, or something reached that number. */
  boolean isWeather(int number) {
    boolean turned = false;
    for (int i = 0; i < scan.size(); i++) {
      if (scan.is(i, WordClass.WEATHER)) {
        return true;
      }
      turned |= scan.isAny(i, "angle", "turn", "turned", "rotate", "rotated", "latitude", "slope");
    }
    int verb = number - 1;
    while (scan.isAny(
        verb, "minus", "nearly", "almost", "to", "above", "than", "more", "over", "below")) {
      verb--;
    }
    boolean reached =
        scan.isAny(
                verb, "reached", "reach", "reaches", "reaching", "hit", "hits", "hitting", "topped")
            || scan.is(verb, WordClass.UP)
            || scan.is(verb, WordClass.DOWN);
    return reached && !turned;
  }

  private boolean sentenceHas(WordClass wordClass) {
    for (int i = 0; i < scan.size(); i++) {
      if (scan.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }
}
