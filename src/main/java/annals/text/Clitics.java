// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import annals.rule.Lexicon;
import annals.rule.WordTable;

/**
 * Where a word comes apart into two: {@code do|n't}, {@code Vietnam|’s}, {@code can|not}, {@code
 * 5|pm}.
 */
final class Clitics {
  private static final String[] AFTER_APOSTROPHE = {"s", "m", "d", "re", "ve", "ll"};
  private static final WordTable<Integer> FUSED = new WordTable<>();
  private static final WordTable<Boolean> UNITS = new WordTable<>();

  static {
    for (Lexicon.Entry entry : Lexicon.load("text/words").entries()) {
      String word = entry.get("word");
      switch (entry.get("class")) {
        case "fused" -> FUSED.put(word.replace("|", ""), word.indexOf('|'));
        case "unit" -> UNITS.put(word, true);
        default -> {}
      }
    }
  }

  private Clitics() {}

  /** Where the first part of the word ends; -1 where it is one word. */
  static int next(CharSequence text, int from, int to) {
    if (Words.isDigit(text.charAt(from))) {
      return unitCut(text, from, to);
    }
    int suffix = apostropheCut(text, from, to);
    if (suffix > from) {
      return suffix;
    }
    Integer fused = FUSED.find(text, from, to);
    return fused == null ? -1 : from + fused;
  }

  /** {@code 5|pm}, {@code 1.5|km}; {@code 60's} and {@code 20th} are one word. */
  private static int unitCut(CharSequence text, int from, int to) {
    int unit = from;
    while (unit < to
        && (Words.isDigit(text.charAt(unit)) || ".,:".indexOf(text.charAt(unit)) >= 0)) {
      unit++;
    }
    return unit < to && UNITS.find(text, unit, to) != null ? unit : -1;
  }

  private static int apostropheCut(CharSequence text, int from, int to) {
    for (int i = to - 1; i > from && i >= to - 3; i--) {
      char c = text.charAt(i);
      if (!Words.isApostrophe(c) && c != '`') {
        continue;
      }
      if (to - i == 2 && lower(text, i + 1) == 't') {
        return lower(text, i - 1) == 'n' ? i - 1 : -1;
      }
      return isClitic(text, i + 1, to) ? i : -1;
    }
    return -1;
  }

  /** Whether {@code [from, to)} is one of s, m, d, re, ve, ll. */
  static boolean isClitic(CharSequence text, int from, int to) {
    for (String clitic : AFTER_APOSTROPHE) {
      if (clitic.length() == to - from
          && lower(text, from) == clitic.charAt(0)
          && lower(text, to - 1) == clitic.charAt(clitic.length() - 1)) {
        return true;
      }
    }
    return false;
  }

  private static char lower(CharSequence text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }
}
