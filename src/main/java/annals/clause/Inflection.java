// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import java.util.List;
import java.util.Set;

/**
 * The forms of an English verb by the regular rules: {@code denies, denied, denying} of {@code
 * deny}.
 */
final class Inflection {
  private static final Set<String> NO_MEN =
      Set.of("human", "german", "roman", "norman", "ottoman", "shaman", "caiman");

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** The forms that end in s, ed and ing, with the last letter doubled as well as not. */
  static List<String> verb(String lemma) {
    String past = past(lemma);
    String doubled = lemma + lemma.charAt(lemma.length() - 1);
    return List.of(plural(lemma), past, ing(lemma), doubled + "ed", doubled + "ing");
  }

  /** The plural of a noun or the form in s of a verb; {@code gunmen}, but {@code Germans}. */
  static String plural(String lemma) {
    boolean men = lemma.endsWith("man") && !NO_MEN.contains(lemma);
    if (men) {
      return lemma.substring(0, lemma.length() - 2) + "en";
    }
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s") || lemma.endsWith("x") || lemma.endsWith("ch") || lemma.endsWith("sh");
    return lemma + (hissing ? "es" : "s");
  }

  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
  }

  private static String ing(String lemma) {
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
    return (silent ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    return lemma.endsWith("y")
        && lemma.length() > 1
        && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }
}
