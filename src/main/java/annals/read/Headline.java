// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The heading that is the article's headline: the one most like what the page's head says. Pages
 * often give search engines another title than readers ({@code <title>Best apps 2026</title>} over
 * {@code <h1>The best apps, tested by experts</h1>}); the reader's is the headline.
 */
final class Headline {
  private static final double LEAST_LIKENESS = 0.25;
  private static final double ALMOST = 0.75;
  private static final int LONGEST = 220;
  private static final int SITE_WORDS = 2;

  /** A shorter heading may name a section. */
  private static final int HEADLINE_WORDS = 5;

  private Headline() {}

  /**
   * The heading most like one of the titles; null where none is like any, unless it is the only one
   * and long enough for a headline, or the titles are too short to name more than a site. A heading
   * of the second level counts where it is almost a title and none of the first is: on many pages
   * the first names the site.
   *
   * @param first the page's h1, in order
   * @param second its h2, in order
   * @param titles what the head says, less the site's name
   * @param sites what the site is called; a heading that says so is no headline
   */
  static @Nullable String among(
      List<String> first, List<String> second, Collection<String> titles, SiteNames sites) {
    List<String> named =
        first.stream().filter(heading -> !sites.hold(heading) && !leads(heading, titles)).toList();
    String best = most(named, titles, LEAST_LIKENESS);
    if (best == null || most(List.of(best), titles, ALMOST) == null) {
      String other = most(second, titles, ALMOST);
      best = other == null ? best : other;
    }
    boolean only =
        named.size() == 1
            && named.get(0).length() <= LONGEST
            && (words(named.get(0)).size() >= HEADLINE_WORDS
                || titles.stream().allMatch(title -> words(title).size() <= SITE_WORDS));
    return best == null && only ? named.get(0) : best;
  }

  /** Whether one title is the heading and another title: the heading names the site. */
  private static boolean leads(String heading, Collection<String> titles) {
    String lead = SiteNames.letters(heading);
    List<String> all = titles.stream().map(SiteNames::letters).toList();
    return all.stream()
        .anyMatch(title -> all.stream().anyMatch(other -> title.equals(lead + other)));
  }

  private static @Nullable String most(
      List<String> headings, Collection<String> titles, double atLeast) {
    String best = null;
    double most = atLeast;
    for (String heading : headings) {
      for (String title : titles) {
        double likeness = heading.length() > LONGEST ? 0 : likeness(heading, title);
        if (likeness > most) {
          most = likeness;
          best = heading;
        }
      }
    }
    return best;
  }

  /** How many words two titles share: F1, 0 to 1. */
  static double likeness(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    left.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : right) {
      int free = counts.getOrDefault(word, 0);
      if (free > 0) {
        counts.put(word, free - 1);
        shared++;
      }
    }
    return 2.0 * shared / (left.size() + right.size());
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(Character.toLowerCase(c));
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
