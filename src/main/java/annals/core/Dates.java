// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.core;

import annals.annotate.AnnotatedDocument;
import annals.time.Timex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a text, resolved against the day on which it was published.
 *
 * <pre>
 * for (Dates.Found date : Dates.in("The bridge fell last Friday.", LocalDate.of(2024, 3, 6))) {
 *   System.out.println(date.text() + " " + date.value());     // last Friday 2024-03-01
 * }
 * </pre>
 */
public final class Dates {

  /**
   * A temporal expression.
   *
   * @param start its first character in the text, from 0
   * @param end after its last character
   * @param text its words
   * @param value in TIMEX3: {@code 2024-03-01}, {@code 1978-12}, {@code P4Y}, {@code PAST_REF}
   * @param from its first day; null for lengths, sets and what the text leaves open
   * @param to its last day, inclusive; null as {@code from}
   * @param otherValue how it may be read as well, {@code 2024-04-03} of {@code 03/04/2024}; null
   *     where there is no doubt
   * @param resolved false where the text does not say enough, or names a day that never was
   */
  public record Found(
      int start,
      int end,
      String text,
      String value,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String otherValue,
      boolean resolved) {}

  private Dates() {}

  /**
   * The temporal expressions of a text, by place.
   *
   * @param text prose; where it is a whole page, {@link Article#of} finds the prose first
   * @param publishedOn the day from which {@code yesterday} counts; null where it is not known, and
   *     then such words stay unresolved
   */
  public static List<Found> in(String text, @Nullable LocalDate publishedOn) {
    AnnotatedDocument read = Prose.dates(text, publishedOn);
    return read.dates().stream().map(date -> found(read, date)).toList();
  }

  private static Found found(AnnotatedDocument read, Timex date) {
    return new Found(
        date.span().start(),
        date.span().end(),
        read.text().slice(date.span()),
        date.value(),
        date.start(),
        date.end(),
        date.alternative(),
        date.resolved());
  }
}
