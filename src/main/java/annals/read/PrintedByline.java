// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a plain text, as it is printed around the headline or in a signature: {@code "By Lan
 * Anh"}, {@code "March 24, 2026 | Lan Anh"}. There is no markup and no head to lean on, and a wrong
 * author is worse than none: a line of bare names needs its place and signs beside it ({@link
 * BareByline}).
 */
public final class PrintedByline {
  private static final List<String> TRUST = List.of("text by", "text name", "text signed");

  private PrintedByline() {}

  /**
   * The names, parted by semicolons; null where none are printed.
   *
   * @param headline of the article; null where it is not known
   * @param article where the first paragraph begins; -1 where it is not known. Without both only
   *     signatures count
   */
  public static @Nullable String of(String text, @Nullable String headline, int article) {
    return HeaderZone.read(text, null, headline, article).candidates().stream()
        .filter(candidate -> candidate.field() == Field.AUTHOR)
        .min(Comparator.comparingInt(PrintedByline::rank))
        .map(Candidate::value)
        .orElse(null);
  }

  /** What signs with an article is a paper, and stands behind a person. */
  private static int rank(Candidate candidate) {
    int rank = TRUST.indexOf(candidate.evidence());
    return candidate.value().startsWith("The ") ? rank + TRUST.size() : rank;
  }
}
