// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names on a line without "by": {@code "Dylan Jones 5 hours ago"}, {@code "27. Januar 2026 • Gregor
 * Meier • 3 Minuten"}, {@code "Julia Vergin | Clare Roth"}. The line holds nothing but names, times
 * and what somebody is; a sentence ({@code "Maria Costa, 47, has fished"}) gives none.
 */
final class BareByline {
  private static final int LONGEST = 120;
  private static final int LONGEST_TIME = 40;
  private static final int MOST_NAMES = 4;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 4;

  private static final Pattern PARTS =
      Pattern.compile("\\s*[|•·⋅●\\t;/]\\s*|\\s+[–—-]\\s+|\\s*,\\s+|\\s+(?=\\d)");
  private static final Pattern NAME = BylineRules.pattern("read.byline.name");
  private static final Pattern UNSPACED_NAME = BylineRules.pattern("read.byline.name_han");
  private static final Pattern ONE_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
  static final Pattern PICTURE = BylineRules.pattern("read.byline.picture");
  private static final Pattern PUBLISHED = BylineRules.pattern("read.byline.published");
  private static final int MOST_NAME_WORDS = 3;
  private static final int LONGEST_ROLE = 40;
  private static final Pattern SENTENCE = Pattern.compile("[.!?。！？:…]$");

  private static final Set<String> GIVEN_NAMES =
      Lexicon.load("entity/given_names").entries().stream()
          .map(entry -> entry.get("name").toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private BareByline() {}

  /** The names of a line that is nothing else; none where it holds anything that is no byline. */
  static List<String> names(String line) {
    String text = PUBLISHED.matcher(line.strip()).replaceFirst("");
    if (text.length() > LONGEST
        || PICTURE.matcher(text).lookingAt()
        || SENTENCE.matcher(text).find()) {
      return List.of();
    }
    var names = new ArrayList<String>();
    for (String part : PARTS.split(text)) {
      if (part.isEmpty() || Character.isDigit(part.codePointAt(0))) {
        if (part.length() > LONGEST_TIME) {
          return List.of();
        }
        continue;
      }
      List<String> here = Bylines.parts(once(part));
      String named = named(part);
      boolean agencies = here.stream().allMatch(name -> isName(name) || BylineRules.isAgency(name));
      if (agencies && (!names.isEmpty() || here.stream().anyMatch(BareByline::isName))) {
        names.addAll(here);
      } else if (named != null) {
        names.add(named);
      } else if (!isRole(part) && (names.isEmpty() || !isPlace(part))) {
        return List.of();
      }
    }
    return names.size() > MOST_NAMES ? List.of() : names.stream().distinct().toList();
  }

  /** Some pages print a name with its picture's text: {@code "Jana Roth Jana Roth"}. */
  private static String once(String part) {
    int half = part.length() / 2;
    boolean twice =
        part.length() % 2 == 1
            && part.charAt(half) == ' '
            && part.substring(0, half).equals(part.substring(half + 1));
    return twice ? part.substring(0, half) : part;
  }

  /** The name before what somebody is: {@code "Jana Roth Redakteurin"}; null for other words. */
  private static @Nullable String named(String part) {
    String[] words = part.split(" ");
    for (int n = Math.min(MOST_NAME_WORDS, words.length - 1); n >= FEWEST_WORDS; n--) {
      String name = String.join(" ", List.of(words).subList(0, n));
      String rest = String.join(" ", List.of(words).subList(n, words.length));
      boolean role = BylineRules.holds(words[words.length - 1], "role");
      if (role && isName(name) && isGiven(name) && rest.length() <= LONGEST_ROLE) {
        return name;
      }
    }
    return null;
  }

  /** Whether words are shaped like a person's name, and no word is of those that no name has. */
  static boolean isName(String name) {
    if (UNSPACED_NAME.matcher(name).matches()) {
      return true;
    }
    int words = name.split(" ").length;
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && NAME.matcher(name).find()
        && !name.equals(name.toUpperCase(Locale.ROOT))
        && !BylineRules.holds(name, "other")
        && !BylineRules.holds(name, "role");
  }

  /** Whether a name stands before what somebody is, or where: {@code "Ann Lee, London"}. */
  static boolean isQualified(String line) {
    String[] parts = PARTS.split(line.strip());
    return parts.length > 1 && isName(parts[0]) && (isRole(parts[1]) || isPlace(parts[1]));
  }

  private static boolean isPlace(String part) {
    return ONE_NAME.matcher(part).matches() && !BylineRules.holds(part, "other");
  }

  private static boolean isRole(String part) {
    return BylineRules.holds(part, "role") || BylineRules.holds(part, "agency");
  }

  /** Whether a name begins with one that people are given. */
  static boolean isGiven(String name) {
    if (UNSPACED_NAME.matcher(name).matches()) {
      return true; // two short parts are hardly anything else
    }
    String[] words = name.toLowerCase(Locale.ROOT).split("[ -]");
    int first = words.length > 1 && words[0].endsWith(".") ? 1 : 0; // behind a title
    return GIVEN_NAMES.contains(words[first]);
  }
}
