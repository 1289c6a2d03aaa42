// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a document was published, as far as it says.
 *
 * @param at day and time where a time is printed or stated
 * @param on the day
 * @param zone of the time, as printed
 * @param precision of {@code at}, or day
 * @param evidence the cue that decided, in words
 * @param trust how sure the day is
 */
public record PublishedDay(
    @Nullable LocalDateTime at,
    @Nullable LocalDate on,
    @Nullable String zone,
    @Nullable DatePrecision precision,
    @Nullable String evidence,
    @Nullable Trust trust) {

  /** What a day of publication rests on. */
  public enum Trust {
    /** The publisher's system states it: JSON-LD, meta elements, marked time elements. */
    METADATA,
    /** It is printed at the headline, or labelled. */
    PRINTED,
    /** An address, an update, a day apart from the headline, or numbers whose order is a guess. */
    WEAK;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final PublishedDay NONE = new PublishedDay(null, null, null, null, null, null);

  /** The day of a date that was found, with its time where it has one. */
  static PublishedDay of(DateCandidate date, DayOrderDecision order, String evidence, Trust trust) {
    ClockTime clock = date.clock();
    boolean timed = clock != null && clock.hasMinute() && clock.hour() >= 0;
    String zone = clock == null || "local".equals(clock.zone()) ? null : clock.zone();
    DatePrecision precision =
        !timed
            ? DatePrecision.DAY
            : clock.second() == ClockTime.NONE ? DatePrecision.MINUTE : DatePrecision.SECOND;
    boolean open =
        date.meaning() instanceof Meaning.Numeric numeric
            && NumericReading.of(numeric, order).ambiguous();
    return new PublishedDay(
        timed ? date.at(order) : null,
        date.day(order),
        zone,
        precision,
        evidence,
        open && trust == Trust.PRINTED ? Trust.WEAK : trust);
  }
}
