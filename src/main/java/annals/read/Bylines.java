// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names in a byline: {@code "By Lan Anh and Minh Duc | March 24, 2026"} holds {@code Lan Anh}
 * and {@code Minh Duc}. What is no name (an address, a date, a role account) gives none.
 */
final class Bylines {
  private static final int MOST_WORDS = 6;
  private static final Pattern LEAD = BylineRules.pattern("read.byline.lead");
  private static final Pattern OTHERS_WORK = BylineRules.pattern("read.byline.others");
  private static final Pattern TAIL = BylineRules.pattern("read.byline.tail");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*;\\s*|\\s*,?\\s+(?:and|&|with|und)\\s+|\\s*,\\s*(?:and\\s+)?");
  private static final Pattern AND = BylineRules.pattern("read.byline.and");
  private static final Pattern NO_NAME = BylineRules.pattern("read.byline.account");
  private static final Pattern STAFF = BylineRules.pattern("read.byline.staff");
  private static final Pattern SOURCE = BylineRules.pattern("read.byline.source");
  private static final Pattern DEGREE = BylineRules.pattern("read.byline.degree");

  private static final Pattern INVERTED =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}\\.?)?)");
  private static final Pattern EDGES = Pattern.compile("^[\\s,.:]+|[\\s,:]+$|(?<=\\p{Ll}{3})\\.$");
  private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|^\\S+@\\S+$");

  private static final Set<String> PLACES =
      Lexicon.load("entity/places").entries().stream()
          .map(entry -> entry.get("name"))
          .collect(Collectors.toUnmodifiableSet());

  private Bylines() {}

  /** Whether a text begins as a byline does. */
  static boolean starts(String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.lookingAt() && lead.end() < text.length();
  }

  private static String withoutLead(String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.lookingAt() ? text.substring(lead.end()) : text;
  }

  /** The names in a byline or in an author field, in order. */
  static List<String> names(String byline) {
    String text = PageFacts.flat(byline);
    if (ADDRESS.matcher(text).find()) {
      return List.of();
    }
    Matcher others = OTHERS_WORK.matcher(text);
    if (others.find()) {
      text = text.substring(0, others.start()).strip();
    }
    boolean source = SOURCE.matcher(text).lookingAt();
    text = withoutLead(withoutLead(text)); // "Column: by Lan Anh"
    text = TAIL.matcher(text).replaceFirst("").strip();
    var names = new ArrayList<String>();
    for (String part : parts(text)) {
      String name = withoutStaff(EDGES.matcher(part).replaceAll(""));
      if (!names.isEmpty() && DEGREE.matcher(name).find()) {
        continue;
      }
      boolean more = !names.isEmpty() && (BylineRules.holds(name, "role") || isPlace(name, names));
      boolean paper = source && !BylineRules.isAgency(name) && !BareByline.isGiven(name);
      if (!more && !paper && isName(name)) {
        names.add(name);
      }
    }
    return names.stream().distinct().toList();
  }

  /**
   * {@code "Ann Lee Staff Writer"} is Ann Lee, {@code "Shore Post Staff"} nobody; {@code "Jörg
   * Staff"} has that surname.
   */
  private static String withoutStaff(String name) {
    Matcher staff = STAFF.matcher(name);
    if (!staff.matches()) {
      return name;
    }
    String before = staff.group(1);
    if (before.isEmpty() || !BareByline.isGiven(before)) {
      return "";
    }
    return isLong(before) ? before : name;
  }

  /**
   * Whether a place stands behind a name of several words, or one word that nobody is given as a
   * name: {@code "Jana Roth, Frankfurt"}; {@code "Agus Salim, Suharto"} are two.
   */
  private static boolean isPlace(String name, List<String> before) {
    return isLong(before.get(0))
        && !BylineRules.holds(name, "agency")
        && (PLACES.contains(name) || (!isLong(name) && !BareByline.isGiven(name)));
  }

  /**
   * A list of names, cut at commas and at the word for "and" of any language where names of two
   * words stand on both sides: {@code "José Ortega y Gasset"} is one name.
   */
  static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    for (String part : BETWEEN.split(text)) {
      int from = 0;
      Matcher and = AND.matcher(part);
      while (and.find()) {
        String left = part.substring(from, and.start());
        if (isLong(left) && isLong(part.substring(and.end()))) {
          parts.add(left);
          from = and.end();
        }
      }
      parts.add(part.substring(from));
    }
    return parts;
  }

  private static boolean isLong(String name) {
    return name.strip().indexOf(' ') > 0;
  }

  /**
   * The names that a page's data gives as one: {@code "Jana Roth und Karl Beck, dpa"} are three.
   * What is no list of persons and agencies throughout stays whole, as companies and offices do.
   */
  static List<String> people(List<String> given) {
    var people = new LinkedHashSet<String>();
    for (String one : given) {
      String name = withoutLead(one);
      List<String> parts = parts(name).stream().map(String::strip).toList();
      boolean list = parts.stream().allMatch(Bylines::isPersonOrAgency);
      people.addAll(list ? parts : List.of(one));
    }
    return List.copyOf(people);
  }

  private static boolean isPersonOrAgency(String part) {
    return BareByline.isName(part) || (!isLong(part) && BylineRules.holds(part, "agency"));
  }

  /** The names in several author fields; {@code "Roy, Aniruddha"} is one of a list by surname. */
  static List<String> all(List<String> fields) {
    var names = new LinkedHashSet<String>();
    for (String field : fields) {
      Matcher inverted = INVERTED.matcher(field);
      names.addAll(
          fields.size() > 1 && inverted.matches()
              ? List.of(inverted.group(2) + " " + inverted.group(1))
              : names(field));
    }
    return List.copyOf(names);
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.split(" ").length <= MOST_WORDS
        && name.codePoints().anyMatch(Character::isLetter)
        && !NO_NAME.matcher(name.toLowerCase(Locale.ROOT)).find();
  }
}
