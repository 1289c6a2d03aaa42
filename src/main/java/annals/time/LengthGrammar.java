// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Length;
import annals.time.TimeWord.Kind;
import annals.time.Timex.TimexMod;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time: "less than four years", "16-year", "two and a half hours", "a week". Ages
 * ("22-year-old", "26 years of age") are figures, not lengths of time.
 */
final class LengthGrammar {
  private LengthGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    Expression found = modified(t, i);
    if (found == null) {
      found = plain(t, i);
    }
    return found == null ? bare(t, i) : found;
  }

  private static @Nullable Expression modified(TimeTokens t, int i) {
    TimexMod mod = null;
    int next = i + 1;
    TimeWord word = t.word(i);
    if (word == null) {
      return null;
    }
    if ((t.isWord(i, "more") || t.isWord(i, "less")) && t.isWord(i + 1, "than")) {
      mod = t.isWord(i, "more") ? TimexMod.MORE_THAN : TimexMod.LESS_THAN;
      next = i + 2;
    } else if (t.isWord(i, "at") && (t.isWord(i + 1, "least") || t.isWord(i + 1, "most"))) {
      mod = t.isWord(i + 1, "least") ? TimexMod.MORE_THAN : TimexMod.LESS_THAN;
      next = i + 2;
    } else if (t.isWord(i, "some") && (t.isNumber(i + 1) || t.is(i + 1, Kind.NUMBER))) {
      mod = TimexMod.APPROX;
    } else if (word.is(Kind.APPROXIMATE) && !word.value().equals("EXACT")) {
      mod = TimexMod.valueOf(word.value());
    }
    if (mod == null) {
      return null;
    }
    Expression inner = CountedGrammar.at(t, next);
    if (inner == null) {
      inner = plain(t, next);
    }
    return inner == null ? null : inner.from(i).with(mod);
  }

  private static @Nullable Expression plain(TimeTokens t, int i) {
    Amount amount = t.hasUnitFrom(i) ? Numbers.at(t, i) : null;
    if (amount == null) {
      return null;
    }
    int next = amount.next();
    boolean hyphen =
        t.isSign(next, '-')
            && t.touchesNext(next)
            && (t.touchesNext(next - 1) || t.is(i, Kind.NUMBER));
    next = hyphen ? next + 1 : afterAdjective(t, next);
    TimeUnit unit = CountedGrammar.unitAt(t, next);
    if (unit == null) {
      return hyphen ? null : sharedUnit(t, i, amount);
    }
    if (isAge(t, next + 1)
        || Neighbours.isPriceOrYear(t, i)
        || (amount.next() == i + 1 && t.is(i, Kind.ARTICLE) && !lengthy(t, i, unit))) {
      return null;
    }
    boolean unclear = !amount.isKnown() && unit == TimeUnit.QUARTER;
    if (unclear || (t.is(i, Kind.ARTICLE) && t.is(next + 1, Kind.UNITS))) {
      return null;
    }
    Compound compound = hyphen ? null : Compound.at(t, amount, unit, next + 1);
    if (compound != null) {
      if (isAge(t, compound.next())) {
        return null;
      }
      return Expression.of(i, compound.next(), new Length(compound.value()), "dur.number.unit");
    }
    String rule = hyphen ? "dur.hyphen" : amount.isKnown() ? "dur.number.unit" : "dur.some.unit";
    return Expression.of(i, next + 1, new Length(value(amount, unit)), rule);
  }

  /**
   * "a day", "an hour" are lengths after "for", "within", "than" and the like; "once a day" and
   * "not a day" are not.
   */
  private static boolean lengthy(TimeTokens t, int i, TimeUnit unit) {
    if (unit == TimeUnit.QUARTER || unit == TimeUnit.MINUTE || unit == TimeUnit.WEEKEND) {
      return false;
    }
    if (t.isWord(i + 2, "after") || t.isWord(i + 2, "before")) {
      return true;
    }
    boolean rate =
        t.isNumber(i - 1)
            || t.is(i - 1, Kind.NUMBER)
            || t.is(i - 1, Kind.TIMES)
            || t.is(i - 1, Kind.FEW)
            || t.looksPlural(i - 1)
            || t.kind(i - 1) == TimeTokens.Kind.SIGN
            || t.isWord(i - 1, "of")
            || Neighbours.isWord(t, i - 1, "not");
    return !rate && i > 0;
  }

  /** "for decades", "over the years", "decades-long", "a month-long siege". */
  private static @Nullable Expression bare(TimeTokens t, int i) {
    TimeUnit unit = CountedGrammar.unitAt(t, i);
    if (unit == null) {
      return null;
    }
    boolean plural = t.is(i, Kind.UNITS);
    Amount amount = plural ? new Amount(Amount.SOME, i) : Amount.of(1, i);
    if (t.isSign(i + 1, '-') && t.isWord(i + 2, "long")) {
      return Expression.of(i, i + 3, new Length(value(amount, unit)), "dur.long");
    }
    boolean only = Neighbours.isWord(t, i - 1, "just") || Neighbours.isWord(t, i - 1, "mere");
    boolean alone = t.isWord(only ? i - 2 : i - 1, "in") && CountedGrammar.endsClause(t, i + 1);
    boolean passing = t.isWord(i - 1, "the") && t.isWord(i - 2, "over") && !unit.isClock();
    boolean before =
        alone
            || passing
            || t.isWord(i - 1, "for")
            || t.isWord(i - 1, "within")
            || t.isWord(i - 1, "over");
    boolean after =
        !t.is(i - 1, Kind.ARTICLE)
            && !t.isNumber(i - 1)
            && !isAge(t, i + 1)
            && (t.isWord(i + 1, "of") || t.isWord(i + 1, "after") || isInTheMaking(t, i + 1));
    boolean cued = plural && (before || after) && !t.isSign(i + 1, '-');
    return cued ? Expression.of(i, i + 1, new Length(value(amount, unit)), "dur.bare") : null;
  }

  private static boolean isInTheMaking(TimeTokens t, int i) {
    return t.isWord(i, "in") && t.isWord(i + 1, "the") && Neighbours.isWord(t, i + 2, "making");
  }

  /** Skips the adjective of "six straight days", "the past five trading days". */
  static int afterAdjective(TimeTokens t, int i) {
    boolean adjective = t.is(i, Kind.LENGTH_ADJECTIVE) || t.is(i, Kind.FISCAL);
    return adjective && t.is(i + 1, Kind.UNITS) ? i + 1 : i;
  }

  private static boolean isAge(TimeTokens t, int i) {
    return t.isWord(i, "old")
        || (t.isSign(i, '-') && t.isWord(i + 1, "old"))
        || (t.isWord(i, "of") && t.isWord(i + 1, "age"));
  }

  /** The first of "ten or fifteen years", "between 60 and 90 days". */
  private static @Nullable Expression sharedUnit(TimeTokens t, int i, Amount first) {
    int joint = first.next();
    boolean joined =
        t.isWord(joint, "to")
            || t.isWord(joint, "or")
            || t.isWord(joint, "and")
            || t.isSign(joint, '-');
    Amount second =
        joined && !t.is(i, Kind.ARTICLE) && !t.is(joint + 1, Kind.ARTICLE) && first.isWhole()
            ? Numbers.at(t, joint + 1)
            : null;
    if (second == null
        || !second.isWhole()
        || (t.isWord(joint, "and") && !t.isWord(i - 1, "between"))) {
      return null;
    }
    TimeUnit unit =
        t.is(second.next(), Kind.UNITS) ? CountedGrammar.unitAt(t, second.next()) : null;
    if (unit == null || isAge(t, second.next() + 1)) {
      return null;
    }
    return Expression.of(i, first.next(), new Length(value(first, unit)), "dur.range");
  }

  /** The TIMEX3 value; half a year is six months and half an hour thirty minutes. */
  static String value(Amount amount, TimeUnit unit) {
    if (amount.digits().equals("0.5")) {
      if (unit == TimeUnit.HOUR) {
        return "PT30M";
      }
      if (unit == TimeUnit.YEAR) {
        return "P6M";
      }
    }
    return unit.length(amount);
  }
}
