// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the class and id tokens of an element say that it holds: {@code post-author} an author,
 * {@code entry-date} a date. Tokens of boxes about an author ({@code author-bio}) say nothing.
 */
final class BylineNames {
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:^|[-_a-z])(?:author|byline|bylines|contributor|writer|posted-?by|written-?by)s?"
              + "(?:[-_]*(?:name|names|link|full-?name|title|text|info|meta|wrapper|inner|url|vcard|fn))?$");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:^|.*[-_])(?:date|time|timestamp|posted-?on|published(?:-?on|-?date)?|pub-?date|publish-?date|"
              + "dateline|date-?time|last-?updated|updated|created)(?:[-_]*(?:published|posted|text|time|created|updated|info))?$");
  private static final Pattern NOT =
      Pattern.compile(
          "bio|avatar|image|img|photo|about|social|follow|more|related|comment|footer|widget|read-?time|reading");
  private static final Set<String> EXACT_AUTHOR = Set.of("fn", "author", "byline");

  /** One of these is in every name that the patterns know: most elements need no pattern. */
  private static final List<String> STEMS =
      List.of(
          "author",
          "byline",
          "contributor",
          "writ",
          "posted",
          "date",
          "time",
          "publish",
          "created",
          "vcard",
          "fn");

  private static final int LONGEST = 40;
  private static final int LETTERS = 'z' - 'a' + 1;

  /** The stem that begins with two letters, by their places in the alphabet; no two do alike. */
  private static final @Nullable String[] BEGINS = new String[LETTERS * LETTERS];

  static {
    for (String stem : STEMS) {
      BEGINS[pair(stem.charAt(0), stem.charAt(1))] = stem;
    }
  }

  private BylineNames() {}

  /** Whether names hold a stem: those of most elements do not, and say nothing. */
  static boolean mayBe(String names) {
    for (int i = 0; i + 1 < names.length(); i++) {
      int pair = pair(names.charAt(i), names.charAt(i + 1));
      String stem = pair < 0 ? null : BEGINS[pair];
      if (stem != null && names.regionMatches(true, i, stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }

  /** The place of two Latin letters of any case among all pairs; -1 for other characters. */
  private static int pair(char a, char b) {
    int first = (a | ' ') - 'a';
    int second = (b | ' ') - 'a';
    boolean letters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    return letters ? first * LETTERS + second : -1;
  }

  /** {@code byline}, {@code date}, or nothing. */
  static String kind(String names) {
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (EXACT_AUTHOR.contains(name)) {
        return "byline";
      }
      if (name.length() > LONGEST || NOT.matcher(name).find()) {
        continue;
      }
      if (AUTHOR.matcher(name).find()) {
        return "byline";
      }
      if (DATE.matcher(name).matches()) {
        return "date";
      }
    }
    return "";
  }
}
