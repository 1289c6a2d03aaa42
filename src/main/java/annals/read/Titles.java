// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes the name of the site off a title, by evidence: the part after the last separator goes where
 * the site's name or host says so, or where what remains is what a heading of the page says. {@code
 * "Flood warning - The Daily"} with site {@code The Daily} is {@code "Flood warning"}.
 */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[|»·•–—:-]|::|\\|\\|)\\s+|\\s*[|│ㅣ｜]\\s*");

  /** A shorter title may be that of the site itself. */
  private static final int SHORTEST_TITLE = 20;

  /** A title of fewer words may end another by chance. */
  private static final int FEWEST_WORDS = 5;

  private Titles() {}

  /**
   * The title without the site's name at its end or start.
   *
   * @param sites names of the site, its publisher, its host
   * @param headings what headings of the page say
   */
  static String withoutSite(String given, SiteNames sites, Collection<String> headings) {
    String title = withoutHost(given, sites);
    var cuts = new ArrayList<int[]>();
    var separators = SEPARATOR.matcher(title);
    while (separators.find()) {
      cuts.add(new int[] {separators.start(), separators.end()});
    }
    for (int[] cut : cuts) {
      String head = title.substring(0, cut[0]).strip();
      if (!sites.include(head) && headings.stream().anyMatch(heading -> same(heading, head))) {
        return head;
      }
    }
    for (int i = 0; i < cuts.size(); i++) {
      String head = title.substring(0, cuts.get(i)[0]).strip();
      String tail = title.substring(cuts.get(i)[1]).strip();
      if (!head.isEmpty() && sites.include(tail)) {
        return head;
      }
    }
    List<int[]> bars =
        cuts.stream()
            .filter(cut -> title.substring(cut[0], cut[1]).matches("\\s*[|│ㅣ｜]+\\s*"))
            .toList();
    if (bars.size() > 1) { // headline | section | site
      String head = title.substring(0, bars.get(0)[0]).strip();
      if (!head.isEmpty() && !sites.include(head)) {
        return head;
      }
    }
    if (!cuts.isEmpty()) {
      int[] last = cuts.get(cuts.size() - 1);
      String head = title.substring(0, last[0]).strip();
      if (sites.include(title.substring(last[1]))) {
        return head;
      }
      int[] first = cuts.get(0);
      if (sites.include(title.substring(0, first[0]))) {
        return title.substring(first[1]).strip();
      }
    }
    return title;
  }

  /** {@code "davids.example Fishing"} is {@code "Fishing"} where the site is called so. */
  private static String withoutHost(String title, SiteNames sites) {
    int space = title.indexOf(' ');
    boolean host = space > 0 && title.lastIndexOf('.', space) > 0;
    return host && sites.include(title.substring(0, space))
        ? title.substring(space).strip()
        : title;
  }

  /**
   * A headline without the day that stands before or after it, and what follows the day, where a
   * title of the page is the rest: {@code "March 24, 2026 Flood warning"}, {@code "Flood warning
   * 24.03.2026 • Delta"}.
   */
  static String withoutDay(String headline, Collection<String> titles) {
    for (IsoDates.Found date : IsoDates.inText(headline.toLowerCase(Locale.ROOT))) {
      boolean leads = headline.substring(0, date.start()).isBlank();
      String rest = leads ? headline.substring(date.end()) : headline.substring(0, date.start());
      if (titles.stream().anyMatch(title -> same(title, rest))) {
        return rest.strip();
      }
    }
    return headline;
  }

  /**
   * A headline without the line above it that markup puts inside: {@code "Local news: Flood warning
   * for the delta"}, where the page is shared as the rest.
   */
  static String withoutKicker(String headline, Collection<String> shared) {
    String all = SiteNames.letters(headline);
    for (String title : shared) {
      String rest = SiteNames.letters(title);
      boolean most = 2 * rest.length() > all.length() && rest.length() < all.length();
      if (most && all.endsWith(rest) && title.indexOf(' ') > 0) {
        return title;
      }
    }
    return headline;
  }

  /**
   * A headline without the words that markup puts before it, where a title in the page's head is
   * the rest: five words or more that begin with a capital, behind words.
   */
  static String withoutLead(String headline, Collection<String> titles) {
    for (String title : titles) {
      int from = headline.length() - title.length();
      if (from <= 0 || WordBag.of(title).size() < FEWEST_WORDS) {
        continue;
      }
      boolean opens = !Character.isLowerCase(headline.codePointAt(from));
      boolean words = headline.substring(0, from).codePoints().anyMatch(Character::isLetter);
      if (opens && words && withoutKicker(headline, List.of(title)).equals(title)) {
        return title;
      }
    }
    return headline;
  }

  /** Whether a title says just what a headline says. */
  static boolean say(Collection<String> titles, String headline) {
    return titles.stream().anyMatch(title -> same(title, headline));
  }

  /**
   * A headline with the words before it that the page prints outside the heading, where the page is
   * shared with them and its data say the same: {@code "Delta: Flood warning"}.
   */
  static String withKicker(
      String headline, Collection<String> shared, Collection<String> headlines) {
    String bare = SiteNames.letters(headline);
    for (String title : shared) {
      String all = SiteNames.letters(title);
      boolean longer = all.length() > bare.length() && all.endsWith(bare);
      boolean colon = title.contains(": ") && !headline.contains(": ");
      if (longer && colon && say(headlines, title)) {
        return title;
      }
    }
    return headline;
  }

  /** A headline with the spaces of a title that has the same letters: markup may have none. */
  static String spelled(String headline, Collection<String> titles) {
    for (String title : titles) {
      if (same(headline, title) && title.length() > headline.length()) {
        return title;
      }
    }
    return headline;
  }

  /** Whether what should be the name of a site is, or begins with, a title of two words or more. */
  static boolean hold(Collection<String> titles, String site) {
    String name = SiteNames.letters(site);
    return titles.stream()
        .filter(title -> title.strip().indexOf(' ') > 0)
        .map(SiteNames::letters)
        .anyMatch(title -> title.length() >= SHORTEST_TITLE && name.startsWith(title));
  }

  private static boolean same(String heading, String head) {
    return SiteNames.letters(heading).equals(SiteNames.letters(head));
  }
}
