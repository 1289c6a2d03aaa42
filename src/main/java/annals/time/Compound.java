// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import org.jspecify.annotations.Nullable;

/**
 * Two amounts of two units that are one length: "three years and four months", "2 hours, 40
 * minutes". The second unit is the next smaller one.
 *
 * @param first the amount of the larger unit
 * @param larger the larger unit
 * @param second the amount of the smaller unit
 * @param smaller the smaller unit
 * @param next the token after it
 */
record Compound(Amount first, TimeUnit larger, Amount second, TimeUnit smaller, int next) {
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int DAYS_OF_A_WEEK = 7;

  /** The length whose first amount and unit end before a token; null where it ends there. */
  static @Nullable Compound at(TimeTokens t, Amount first, TimeUnit larger, int next) {
    boolean joined = t.isWord(next, "and") || t.isSign(next, ',');
    Amount amount = joined ? Numbers.at(t, next + 1) : null;
    TimeUnit unit = amount == null ? null : CountedGrammar.unitAt(t, amount.next());
    boolean whole = first.isWhole() && amount != null && amount.isWhole();
    return whole && unit != null && isNext(larger, unit)
        ? new Compound(first, larger, amount, unit, amount.next() + 1)
        : null;
  }

  private static boolean isNext(TimeUnit larger, TimeUnit smaller) {
    return switch (larger) {
      case YEAR -> smaller == TimeUnit.MONTH;
      case MONTH, WEEK -> smaller == TimeUnit.DAY;
      case DAY -> smaller == TimeUnit.HOUR;
      case HOUR -> smaller == TimeUnit.MINUTE;
      case MINUTE -> smaller == TimeUnit.SECOND;
      default -> false;
    };
  }

  /** In which unit it can be counted back: months and days of no fixed number in the larger. */
  TimeUnit unit() {
    return larger == TimeUnit.YEAR || larger == TimeUnit.WEEK ? smaller : larger;
  }

  /** How many of {@link #unit} it has; some where their number is not fixed. */
  Amount amount() {
    return switch (larger) {
      case YEAR -> sum(MONTHS_OF_A_YEAR);
      case WEEK -> sum(DAYS_OF_A_WEEK);
      case MONTH -> new Amount(Amount.SOME, next);
      default -> new Amount(first.digits(), next);
    };
  }

  private Amount sum(int factor) {
    return Amount.of(Long.parseLong(first.times(factor)) + Long.parseLong(second.digits()), next);
  }

  /** The TIMEX3 value: {@code P3Y4M}, {@code PT2H40M}, {@code P1DT6H}; weeks are days. */
  String value() {
    String whole = larger.length(first);
    String part = smaller.length(second);
    if (larger == TimeUnit.WEEK) {
      return unit().length(amount());
    }
    boolean clock = larger.isClock();
    return whole + (larger == TimeUnit.DAY ? part.substring(1) : part.substring(clock ? 2 : 1));
  }
}
