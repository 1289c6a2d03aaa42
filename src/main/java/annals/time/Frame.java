// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DocumentClocks.Genre;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document knows about itself when its dates are resolved.
 *
 * @param reference its day of publication, or when that is unknown none: never today
 */
record Frame(@Nullable LocalDate reference, Genre genre, DayOrderDecision order) {

  boolean isNews() {
    return genre == Genre.NEWS;
  }

  /** Whether a date lies in a year before the document's own; where that is not known, any does. */
  boolean isPast(@Nullable CalendarValue value) {
    return value != null && (reference == null || value.year() < reference.getYear());
  }

  /** As what somebody says in quotation marks is resolved: in a story, on a day unknown. */
  Frame spoken() {
    return isNews() ? this : new Frame(null, genre, order);
  }
}
