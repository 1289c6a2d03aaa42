// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;
import annals.number.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity is per: {@code $98 a share}, {@code 500,000 barrels a day}, {@code 15 % per
 * annum}, {@code 50 km/ms}, {@code five deaths a week}. After {@code per} and {@code each} any noun
 * will do; after {@code a} a unit, or a noun that ends its phrase.
 */
final class Rates {
  private static final int MATERIAL_WORDS = 3;

  private final Units units;
  private final SentenceScan scan;
  private final CountedNouns nouns = new CountedNouns();

  Rates(Units units, SentenceScan scan) {
    this.units = units;
    this.scan = scan;
  }

  /** The quantity with what it is per, or as it is. */
  Quantity addTo(Quantity quantity, CountedNouns.@Nullable Phrase counted) {
    boolean possible =
        switch (quantity.kind()) {
          case AGE, ORDINAL, RANK, CENTURY, RATIO -> false;
          case DURATION -> scan.isAny(quantity.to(), "a", "an", "per", "each", "every");
          default -> true;
        };
    if (!possible) {
      return quantity;
    }
    int after = counted == null ? quantity.to() : counted.to();
    Quantity found = at(quantity, after);
    if (found != null) {
      return found;
    }
    int material = afterMaterial(after);
    found = quantity.unit() == null || material == after ? null : at(quantity, material);
    return found == null ? quantity : quantity.withPer(String.valueOf(found.per()), quantity.to());
  }

  private @Nullable Quantity at(Quantity quantity, int after) {
    int at = scan.isHyphen(after) ? after + 1 : after;
    boolean article = scan.isAny(at, "a", "an");
    boolean per = scan.isAny(at, "per", "each", "every");
    boolean slash = scan.is(at, '/') && scan.isWord(at + 1);
    if (!article && !per && !slash) {
      return null;
    }
    int noun = scan.isHyphen(at + 1) ? at + 2 : at + 1;
    Phrases.Match<UnitEntry> unit = units.after(scan, noun);
    boolean time = unit != null && unit.meaning().kind() == FigureKind.DURATION;
    boolean moment =
        time
            && unit != null
            && scan.isAny(unit.token(), "earlier", "ago", "later", "before", "after", "old");
    if (moment) {
      return null;
    }
    if (unit != null && (per || slash || time || quantity.unit() != null)) {
      boolean several = unit.meaning().scale() > 1;
      return quantity.withPer(
          several ? NounLemma.of(scan.slice(noun, noun + 1)) : unit.meaning().code(), unit.token());
    }
    if (scan.is(at, "per") && scan.isDigits(noun)) {
      return perMany(quantity, noun);
    }
    if (scan.numberClass(noun) == NumberClass.DOZEN && quantity.unit() != null) {
      return quantity.withPer("dozen", noun + 1);
    }
    boolean named = scan.is(at, "per") || (quantity.kind() == FigureKind.MONEY && endsPhrase(noun));
    boolean plain = CountedNouns.mayStart(scan, noun);
    return named && plain
        ? quantity.withPer(NounLemma.of(scan.slice(noun, noun + 1)), noun + 1)
        : null;
  }

  /** {@code 12 deaths per 100,000 people}: what many are needed for. */
  private @Nullable Quantity perMany(Quantity quantity, int number) {
    Numeral many = NumeralParser.readWhole(scan, number);
    if (many == null || !many.isPresent()) {
      return null;
    }
    CountedNouns.Phrase counted = nouns.find(scan, many.to(), false);
    int to = counted == null ? many.to() : counted.to();
    return quantity.withPer(scan.slice(number, to), to);
  }

  /** Whether a lower-case noun stands here and its phrase ends with it. */
  private boolean endsPhrase(int noun) {
    int next = noun + 1;
    return scan.isWord(noun)
        && !scan.isCapitalised(noun)
        && !scan.is(noun, WordClass.ADVERB)
        && (!scan.isWord(next)
            || scan.is(next, WordClass.PREPOSITION)
            || scan.is(next, WordClass.CONJUNCTION)
            || scan.is(next, WordClass.AUXILIARY)
            || scan.is(next, WordClass.ADVERB)
            || scan.is(noun, "share"));
  }

  /** {@code of jet fuel}. */
  private int afterMaterial(int token) {
    if (!scan.is(token, "of")) {
      return token;
    }
    int at = token + 1;
    while (at <= token + MATERIAL_WORDS
        && scan.isWord(at)
        && !scan.is(at, WordClass.DETERMINER)
        && !scan.is(at, WordClass.PREPOSITION)) {
      at++;
    }
    return at;
  }
}
