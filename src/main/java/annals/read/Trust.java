// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Lexicon;
import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The order in which a page's statements are believed: by the table {@code read/trust}, with two
 * exceptions for authors: the site itself comes late, an account's name ({@code admin2}) a few rows
 * later than its evidence has it.
 */
final class Trust {
  private static final int HANDLE_LATER = 5;
  private static final Pattern HANDLE = Pattern.compile("\\p{Ll}\\S*|\\S*[\\d._]\\S*");
  private static final int UNLISTED = 500;
  private static final Map<String, Integer> RANKS = ranks();

  private Trust() {}

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.load("read/trust").entries()) {
      ranks.put(entry.get("field") + " " + entry.get("evidence"), ranks.size());
    }
    return ranks;
  }

  /** The candidates, the most trusted of each field first; equals stay in the order of the page. */
  static List<Candidate> order(List<Candidate> candidates, SiteNames sites) {
    return candidates.stream()
        .distinct()
        .map(candidate -> new Ranked(candidate, rank(candidate, sites)))
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::candidate)
        .toList();
  }

  private record Ranked(Candidate candidate, int rank) {}

  private static int rank(Candidate candidate, SiteNames sites) {
    String evidence = candidate.evidence();
    String field = candidate.field().label() + " ";
    Integer whole = RANKS.get(field + evidence);
    int space = evidence.indexOf(' ');
    Integer first = space < 0 ? null : RANKS.get(field + evidence.substring(0, space));
    int rank = whole != null ? whole : first != null ? first : UNLISTED;
    if (candidate.field() != Field.AUTHOR) {
      return rank;
    }
    String author = candidate.value();
    if (sites.include(author)) {
      rank = Math.max(rank, RANKS.get(field + "the site itself"));
    }
    return rank + (HANDLE.matcher(author).matches() ? HANDLE_LATER : 0);
  }
}
