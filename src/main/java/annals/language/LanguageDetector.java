// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.language;

import annals.rule.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language of a text: first by its scripts, then by a vote of function words ({@code
 * annals/language/function_words.tsv}), and only where both leave it open by a trained model. Of
 * seed 000 some 300 of 800 words vote for English. A text with too few letters has no language.
 */
public final class LanguageDetector {
  /** How many characters of a text are read. */
  public static final int CHARACTERS = 20_000;

  private static final int FEWEST_LETTERS = 20;

  /** Few small words tell only that a text full of foreign names is what is read here. */
  private static final String ENGLISH = "en";

  private static final LanguageDetector STANDARD =
      new LanguageDetector(FunctionWords.of(Lexicon.load("language/function_words")));

  private final FunctionWords functionWords;

  private LanguageDetector(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** The detector with the word lists that ship with annals. */
  public static LanguageDetector standard() {
    return STANDARD;
  }

  /**
   * The language of the text, judged by its first 20,000 characters; null where it is not clear.
   */
  public @Nullable LanguageGuess detect(CharSequence text) {
    int length = Math.min(CHARACTERS, text.length());
    LanguageGuess byScript = Scripts.guess(text, length);
    if (byScript != null) {
      return byScript;
    }
    LanguageGuess byWords = functionWords.guess(text, length);
    if (byWords != null) {
      return byWords;
    }
    if (!hasLetters(text, length)) {
      return null;
    }
    LanguageGuess besidesNames = functionWords.guessBesidesNames(text, length);
    boolean english = besidesNames != null && besidesNames.code().equals(ENGLISH);
    return english ? besidesNames : TrainedDetector.guess(text);
  }

  private static boolean hasLetters(CharSequence text, int length) {
    int letters = 0;
    for (int i = 0; i < length && letters < FEWEST_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters == FEWEST_LETTERS;
  }
}
