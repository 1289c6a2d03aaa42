// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
          "writer",
          "posted",
          "written",
          "date",
          "time",
          "publish",
          "created",
          "vcard",
          "fn");

  private static final int LONGEST = 40;

  private BylineNames() {}

  /** {@code byline}, {@code date}, or nothing. */
  static String kind(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    for (String stem : STEMS) {
      if (lower.contains(stem)) {
        return kindOfAny(lower.split("\\s+"));
      }
    }
    return "";
  }

  private static String kindOfAny(String[] names) {
    for (String name : names) {
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
