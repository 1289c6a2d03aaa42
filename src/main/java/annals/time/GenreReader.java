// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.SourceText;
import annals.time.DocumentClocks.Genre;
import annals.time.Meaning.Point;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A narrative tells of other times than its own: at least eight years are named, and four fifths of
 * them lie before the year preceding the document's date. A year BC counts.
 */
final class GenreReader {
  private static final int FEWEST_YEARS = 8;
  private static final double MOST = 0.8;

  private GenreReader() {}

  static Genre genre(SourceText text, @Nullable LocalDate published) {
    int years = 0;
    int past = 0;
    int latest = 0;
    for (Expression e : Grammar.parse(TimeTokens.of(text, text.whole()))) {
      if (e.meaning() instanceof Point point && point.year() != Meaning.NONE) {
        years++;
        latest = Math.max(latest, point.year());
        if (published != null && point.year() < published.getYear() - 1) {
          past++;
        }
      }
    }
    boolean narrative = published != null && years >= FEWEST_YEARS && past >= MOST * years;
    return narrative ? Genre.NARRATIVE : Genre.NEWS;
  }
}
