// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a document: when it was published, changed and fetched, each as printed, and how
 * its numeric dates are read. All null where the document does not say.
 *
 * @param publishedEvidence the cue that decided, in words: {@code date line below the headline}
 */
public record DocumentClocks(
    @Nullable LocalDateTime publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable String publishedZone,
    @Nullable DatePrecision publishedPrecision,
    @Nullable String publishedEvidence,
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
    return new DocumentClocks(null, null, null, null, null, null, null, null, null, Genre.NEWS);
  }
}
