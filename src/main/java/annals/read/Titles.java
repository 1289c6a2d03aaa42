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
      Pattern.compile("\\s+(?:[|»·•–—:-]|::|\\|\\|)\\s+|\\s*\\|\\s*");

  private static final int SHORTEST = 3;
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)[\\w-]+\\.(?:com|org|net|co|io|gov|edu|info|news)(?:\\.\\w\\w)?");

  private Titles() {}

  /**
   * The title without the site's name at its end or start.
   *
   * @param sites names of the site, its publisher, its host
   * @param headings what headings of the page say
   */
  static String withoutSite(String title, Collection<String> sites, Collection<String> headings) {
    var cuts = new ArrayList<int[]>();
    var separators = SEPARATOR.matcher(title);
    while (separators.find()) {
      cuts.add(new int[] {separators.start(), separators.end()});
    }
    for (int[] cut : cuts) {
      String head = title.substring(0, cut[0]).strip();
      if (headings.stream().anyMatch(heading -> letters(heading).equals(letters(head)))) {
        return head;
      }
    }
    for (int i = 0; i < cuts.size(); i++) {
      String head = title.substring(0, cuts.get(i)[0]).strip();
      String tail = title.substring(cuts.get(i)[1]).strip();
      if (!head.isEmpty() && isSite(tail, sites)) {
        return head;
      }
    }
    if (!cuts.isEmpty()) {
      int[] last = cuts.get(cuts.size() - 1);
      String head = title.substring(0, last[0]).strip();
      if (isSite(title.substring(last[1]), sites)) {
        return head;
      }
      int[] first = cuts.get(0);
      if (isSite(title.substring(0, first[0]), sites)) {
        return title.substring(first[1]).strip();
      }
    }
    return title;
  }

  private static boolean isSite(String part, Collection<String> sites) {
    String letters = letters(part);
    if (DOMAIN.matcher(part.strip()).matches()) {
      return true;
    }
    return sites.stream().map(Titles::letters).anyMatch(site -> isSame(site, letters));
  }

  private static boolean isSame(String site, String part) {
    if (site.length() <= SHORTEST || part.length() <= SHORTEST) {
      return !part.isEmpty() && site.equals(part);
    }
    return site.startsWith(part) || part.startsWith(site);
  }

  /** Letters and digits in lower case, nothing else. */
  static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The name part of a host: {@code bbc} of {@code www.bbc.co.uk}. */
  static List<String> ofHost(String host) {
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    int dot = bare.indexOf('.');
    return dot < 0 ? List.of(bare) : List.of(bare, bare.substring(0, dot));
  }
}
