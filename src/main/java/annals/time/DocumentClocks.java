// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a document: when it was published, changed and fetched, each as printed, and how
 * its numeric dates are read. All null where the document does not say.
 */
public record DocumentClocks(
    PublishedDay published,
    @Nullable LocalDateTime updatedAt,
    @Nullable LocalDateTime crawledAt,
    @Nullable DayOrder dayOrder,
    @Nullable String dayOrderEvidence,
    Genre genre) {

  /** Day first or month first; a date that begins with its year needs no order. */
  public enum DayOrder {
    DMY,
    MDY
  }

  /** A narrative tells of years well before its own date. */
  public enum Genre {
    NEWS,
    NARRATIVE
  }

  public static DocumentClocks unknown() {
    return new DocumentClocks(PublishedDay.NONE, null, null, null, null, Genre.NEWS);
  }

  /** The clocks of a document of which only the day is known; null for an unknown one. */
  public static DocumentClocks of(@Nullable LocalDate day, Genre genre) {
    var published = new PublishedDay(null, day, null, null, null, null);
    return new DocumentClocks(published, null, null, null, null, genre);
  }

  public @Nullable LocalDate publishedOn() {
    return published.on();
  }

  public @Nullable LocalDateTime publishedAt() {
    return published.at();
  }
}
