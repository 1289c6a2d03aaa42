// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The heading that is the article's headline: the one most like what the page's head says. Pages
 * often give search engines another title than readers ({@code <title>Best apps 2026</title>} over
 * {@code <h1>The best apps, tested by experts</h1>}); the reader's is the headline.
 */
final class PageHeading {
  private static final double LEAST_LIKENESS = 0.25;
  private static final double ALMOST = 0.75;
  private static final int LONGEST = 220;
  private static final int SITE_WORDS = 2;

  /** A shorter heading may name a section. */
  private static final int HEADLINE_WORDS = 5;

  private PageHeading() {}

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
    List<WordBag> bags = titles.stream().map(WordBag::of).toList();
    String best = most(named, bags, LEAST_LIKENESS);
    if (best == null || most(List.of(best), bags, ALMOST) == null) {
      String other = most(second, bags, ALMOST);
      best = other == null ? best : other;
    }
    boolean only =
        named.size() == 1
            && named.get(0).length() <= LONGEST
            && (WordBag.of(named.get(0)).size() >= HEADLINE_WORDS
                || bags.stream().allMatch(title -> title.size() <= SITE_WORDS));
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
      List<String> headings, List<WordBag> titles, double atLeast) {
    String best = null;
    double most = atLeast;
    for (String heading : headings) {
      if (heading.length() > LONGEST) {
        continue;
      }
      WordBag words = WordBag.of(heading);
      for (WordBag title : titles) {
        double likeness = words.likeness(title);
        boolean longer = likeness == most && best != null && words.size() > WordBag.of(best).size();
        if (likeness > most || longer) {
          most = likeness;
          best = heading;
        }
      }
    }
    return best;
  }
}
