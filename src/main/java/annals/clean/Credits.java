// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.Lexicon;
import annals.rule.Rule;
import annals.rule.RulePack;
import annals.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Credits and agency prefixes inside lines, by the patterns of {@code annals/clean/inline.yaml}.
 * They are looked for only where a cue already stands or in the first paragraphs, never in every
 * line. Examples: {@code (Photo: VNA)} credits VNA; {@code NDO - } is a prefix of agency NDO;
 * {@code HANOI (VNA) - } one of place HANOI and agency VNA.
 */
final class Credits {
  static final RulePack PACK = RulePack.load("clean/inline");
  private static final int LONGEST_PREFIX = 120;

  /** How many words may stand behind the name of an agency that credits a picture. */
  private static final int MOST_BEHIND = 2;

  /** Letters of a place's name; two may be a word, {@code It} or {@code Us}. */
  private static final int SHORTEST_NAME = 3;

  /** A page names the place of its story early; what is longer is a list of stories. */
  private static final int LONGEST_SEARCH = 20_000;

  /** How near to the end of a line the sign stands that credits a picture. */
  private static final int LONGEST_SIGNED = 60;

  /** What stands for {@code {cities}} in a pattern: the names of the table, in capitals. */
  private static final String CITIES =
      Lexicon.load("clean/dateline_cities").entries().stream()
          .map(entry -> Pattern.quote(entry.get("city")))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final List<Pattern> PREFIXES = patterns("prefix");
  private static final List<Pattern> CREDITS = patterns("credit");
  private static final List<Pattern> SMALL_PRINT = patterns("small_print");
  private static final List<Pattern> SIGNATURES = patterns("signature");

  private Credits() {}

  private static List<Pattern> patterns(String kind) {
    return PACK.rules().stream()
        .filter(rule -> kind.equals(rule.attributes().get("kind")))
        .map(Credits::compile)
        .toList();
  }

  private static Pattern compile(Rule rule) {
    if (rule.pattern() == null) {
      throw new IllegalArgumentException("rule without pattern: " + rule.id());
    }
    String pattern = rule.pattern().replace("{cities}", CITIES);
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** An agency prefix: where it ends, and what it names. */
  record Prefix(int end, @Nullable String place, @Nullable String agency) {
    /**
     * The same, read within its page: letters that the page also writes as the name of a place,
     * {@code SELM -} over {@code the market in Selm}, are that place's and no agency's.
     */
    Prefix within(CharSequence page) {
      return agency != null && place == null && isNameIn(page, agency)
          ? new Prefix(end, agency, null)
          : this;
    }

    private static boolean isNameIn(CharSequence page, String capitals) {
      if (capitals.length() < SHORTEST_NAME || !capitals.chars().allMatch(Character::isUpperCase)) {
        return false;
      }
      String name = capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
      return Pattern.compile("(?<!\\p{L})(?:in|at|near)\\s+" + name + "(?!\\p{L})")
          .matcher(page)
          .region(0, Math.min(page.length(), LONGEST_SEARCH))
          .find();
    }
  }

  /** The prefix that opens a stretch of text; null without one. */
  static @Nullable Prefix prefix(CharSequence text, int start, int end) {
    int from = start;
    while (from < end && annals.text.Characters.isSpace(text.charAt(from))) {
      from++;
    }
    CharSequence opening = text.subSequence(from, Math.min(end, from + LONGEST_PREFIX));
    for (Pattern pattern : PREFIXES) {
      Matcher matcher = pattern.matcher(opening);
      if (matcher.lookingAt()) {
        return new Prefix(from + matcher.end(), group(matcher, "place"), group(matcher, "agency"));
      }
    }
    return null;
  }

  /** The credit in a line, {@code VNA} of {@code (Photo: VNA)}; null without one. */
  static @Nullable String credit(CharSequence line) {
    for (Pattern pattern : CREDITS) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return group(matcher, "credit");
      }
    }
    return null;
  }

  /**
   * Whether a line is what stands below headlines and is none: a name and what its bearer is, who
   * translated, how long it takes to read, a number to call, who took the picture.
   */
  static boolean isSmallPrint(String line) {
    return isSignature(line) || isShort(line, SMALL_PRINT);
  }

  /** Whether small print says who wrote or translated and where to reach them. */
  static boolean isSignature(String line) {
    return isShort(line, SIGNATURES);
  }

  private static boolean isShort(String line, List<Pattern> patterns) {
    return line.length() <= LONGEST_PREFIX
        && patterns.stream().anyMatch(pattern -> pattern.matcher(line).find());
  }

  /** The id of the first pattern that reads a text, as a prefix or as a credit; empty for none. */
  static String readBy(String text) {
    for (Rule rule : PACK.rules()) {
      Matcher matcher = compile(rule).matcher(text);
      boolean prefix = "prefix".equals(rule.attributes().get("kind"));
      if (prefix ? matcher.lookingAt() : matcher.find()) {
        return rule.id();
      }
    }
    return "";
  }

  private static @Nullable String group(Matcher matcher, String name) {
    if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
      return null;
    }
    String found = matcher.group(name);
    return found == null || found.isBlank() ? null : found.strip();
  }

  private static boolean hasSign(Page page, PageLine line) {
    int from = Math.max(line.unit.start(), line.unit.contentEnd() - LONGEST_SIGNED);
    for (int i = from; i < line.unit.contentEnd(); i++) {
      if (page.text().charAt(i) == '©') {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is a caption: it opens with a caption's label or ends with a credit. */
  static boolean isCaption(Page page, PageLine line) {
    if (line.labelCue == Cue.CAPTION || line.startCue == Cue.CAPTION || line.credit >= 0) {
      return true;
    }
    if (line.behindCredit >= 0 && line.behindCredit <= MOST_BEHIND && !line.endsSentence) {
      return true;
    }
    boolean bracket = line.last == ')' || line.last == '）' || line.last == ']';
    boolean named = line.separators > 0 || line.first == '©' || hasSign(page, line);
    if (!bracket && (line.endsSentence || !named)) {
      return false;
    }
    return credit(page.text().slice(Span.of(line.unit.start(), line.unit.contentEnd()))) != null;
  }
}
