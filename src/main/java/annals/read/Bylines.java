// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in a byline: {@code "By Lan Anh and Minh Duc | March 24, 2026"} holds {@code Lan Anh}
 * and {@code Minh Duc}. What is no name (an address, a date, a role account) gives none.
 */
final class Bylines {
  private static final int MOST_WORDS = 6;
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:article|story|words|post|text|report|reporting|guest post)\\s+)?(?:(?:written|posted|published|created|authored|contributed|submitted)\\s+)?by(?:\\b|(?=\\p{Lu}))[\\s:]*|^(?:authors?|writers?|written by|words|contributors?)\\s*[:\\-–|]\\s*|^(?:author|posted by)\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHERS_WORK =
      Pattern.compile(
          "(?:reviewed|edited|fact[- ]?checked|verified|photos?|photography|photographs|illustration|updated|approved|sponsored|presented|powered)\\s+by\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[|•·–—/(\\[\\n\\t]|\\s-\\s|,?\\s(?:on|in|at|for|is)\\s|\\b(?:published|updated|posted|last (?:updated|modified)|reviewed|edited|fact|follow|read|view|see)\\b|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b\\d{1,2}[:/.]\\d|\\b(?:19|20)\\d\\d(?!\\d)).*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*;\\s*|\\s*,?\\s+(?:and|&|with)\\s+|\\s*,\\s*(?:and\\s+)?");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "https?:|www\\.|@|[<>{}=]|\\.com\\b|says$|^(?:admin|administrator|editor|staff|author|authors|user|guest|root|webmaster|contributor|anonymous|unknown|none|null|by|super user|wpadmin|website)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLES =
      Pattern.compile(
          "(?:[A-Z]\\.?){2,6}|Ph\\.?D\\.?|M\\.?D\\.?|Jr\\.?|Sr\\.?|I{2,3}|Esq\\.?|[A-Z][a-z]?[A-Z]+(?:-[A-Z]+)?[®™]?");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:of|ceo|cto|cmo|chief|founder|co-?founder|editor|writer|reporter|author|manager|director|head|senior|staff|expert|specialist|analyst|attorney|contributor|president|partner|principal|correspondent|engineer|professor|dietitian|certified|registered|university|inc|llc|team|marketing|content|research|development)\\b");
  private static final Pattern INVERTED =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}\\.?)?)");
  private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|^\\S+@\\S+$");

  private Bylines() {}

  /** Whether a text begins as a byline does. */
  static boolean starts(String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.find() && lead.end() < text.length();
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
    text = LEAD.matcher(text).replaceFirst("");
    text = TAIL.matcher(text).replaceFirst("").strip();
    var names = new ArrayList<String>();
    for (String part : BETWEEN.split(text)) {
      String name = part.replaceAll("^[\\s,.:]+|[\\s,:]+$", "");
      if (!names.isEmpty() && TITLES.matcher(name).matches()) {
        continue;
      }
      boolean role = !names.isEmpty() && ROLE.matcher(name).find();
      if (!role && isName(name)) {
        names.add(name);
      }
    }
    return names.stream().distinct().toList();
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
