// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Lexicon;
import annals.rule.RulePack;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of bylines and date lines, from the pack {@code read/bylines}, and the words that tell
 * names from other short lines, from {@code read/byline_words}. {@code "Flood Guide"} is shaped
 * like a name, but {@code guide} is in no name.
 */
final class BylineRules {
  static final RulePack PACK = RulePack.load("read/bylines");

  private static final Map<String, Set<String>> WORDS = words();

  private BylineRules() {}

  /** The pattern of a rule of the pack. */
  static Pattern pattern(String id) {
    return Pattern.compile(Objects.requireNonNull(PACK.rule(id).pattern()));
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.load("read/byline_words").entries()) {
      words.computeIfAbsent(entry.get("kind"), kind -> new HashSet<>()).add(entry.get("word"));
    }
    return words;
  }

  /** Whether a name is that of an agency, which signs like a person: {@code dpa}. */
  static boolean isAgency(String name) {
    boolean one = name.indexOf(' ') < 0 && holds(name, "agency");
    return one || WORDS.getOrDefault("agency", Set.of()).contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether one of a text's words is of a kind: {@code role}, {@code other}, {@code particle}. */
  static boolean holds(String text, String kind) {
    Set<String> words = WORDS.getOrDefault(kind, Set.of());
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
