// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.Casualty.Kind;
import annals.rule.Lexicon;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code annals/casualty/words.tsv}, by what they tell. */
final class HarmWords {
  /** What a word is for; the lexicon's head explains each. */
  enum Use {
    VERB,
    FATE,
    STATE,
    NOUN,
    TOLL,
    NUMBER,
    LIFE,
    LOSS,
    RISE,
    FILLER,
    FEARED,
    NOBODY,
    EARLIER,
    CIVIL,
    NO_PEOPLE,
    HARM,
    CLAIM,
    FALSE,
    DISMISS,
    THEM,
    WHOLE,
    MORE,
    TRUE,
    UNTRUE,
    SHARE,
    NO_KILLER,
    TO_DEATH
  }

  private static final HarmWords STANDARD = read(Lexicon.load("casualty/words"));

  private final Map<Use, Map<String, String>> words = new EnumMap<>(Use.class);

  private HarmWords() {}

  static HarmWords standard() {
    return STANDARD;
  }

  private static HarmWords read(Lexicon lexicon) {
    var all = new HarmWords();
    for (Lexicon.Entry row : lexicon.entries()) {
      Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
      all.words.computeIfAbsent(use, u -> new HashMap<>()).put(row.get("word"), row.get("kind"));
    }
    return all;
  }

  boolean has(Use use, String word) {
    return words.getOrDefault(use, Map.of()).containsKey(word);
  }

  /** What the word tells in this use; null where it tells nothing. */
  @Nullable Kind kind(Use use, String word) {
    String kind = words.getOrDefault(use, Map.of()).get(word);
    return kind == null || kind.isEmpty() ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT));
  }
}
