// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Lexicon;
import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a plain text, as it is printed around the headline or in a signature: {@code "By Lan
 * Anh"}, {@code "March 24, 2026 | Lan Anh"}. There is no markup and no head to lean on, and a wrong
 * author is worse than none: words that only look like a name need a known given name in front.
 */
public final class PrintedByline {
  private static final Set<String> GIVEN_NAMES =
      Lexicon.load("entity/given_names").entries().stream()
          .map(entry -> entry.get("name").toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final String SHAPED = "text name near date";
  private static final List<String> TRUST = List.of("text by", "text signed", SHAPED);

  private PrintedByline() {}

  /**
   * The names, parted by semicolons; null where none are printed.
   *
   * @param headline of the article; null where it is not known, and only signatures count
   */
  public static @Nullable String of(String text, @Nullable String headline) {
    return HeaderZone.read(text, null, headline).candidates().stream()
        .filter(candidate -> candidate.field() == Field.AUTHOR)
        .filter(candidate -> !candidate.evidence().equals(SHAPED) || isPerson(candidate.value()))
        .min(Comparator.comparingInt(candidate -> TRUST.indexOf(candidate.evidence())))
        .map(Candidate::value)
        .orElse(null);
  }

  private static boolean isPerson(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[ -]");
    int first = words.length > 1 && words[0].endsWith(".") ? 1 : 0; // behind a title
    return GIVEN_NAMES.contains(words[first]);
  }
}
