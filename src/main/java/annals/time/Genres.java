// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DocumentClocks.Genre;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A narrative tells of other times than its own: at least eight years are named, and four fifths of
 * them lie before the year preceding the document's date. A year BC counts. A document that names
 * so many years and no day of publication is a narrative too.
 */
final class Genres {
  private static final int FEWEST_YEARS = 8;
  private static final double MOST = 0.8;

  private Genres() {}

  static Genre of(IntStream years, @Nullable LocalDate published) {
    int limit = published == null ? Integer.MAX_VALUE : published.getYear() - 1;
    int[] named = years.toArray();
    long past = IntStream.of(named).filter(year -> year < limit).count();
    boolean narrative = named.length >= FEWEST_YEARS && past >= MOST * named.length;
    return narrative ? Genre.NARRATIVE : Genre.NEWS;
  }
}
