// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.rule.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many function words of how many words tell a language. */
final class FunctionWordsTest {
  private static final FunctionWords WORDS =
      FunctionWords.of(Lexicon.load("language/function_words"));

  @ParameterizedTest(name = "{0} and {1} others: {2}")
  @CsvSource({
    "the of and, 9, en",
    "the of and, 8, ''",
    "the of and, 17, en",
    "the of and, 22, ''",
    "the of and les des, 10, en",
    "the of les des une, 10, ''",
  })
  void aFewAreEnough(String words, int others, String language) {
    String text = words + " zorbel".repeat(others);
    LanguageGuess guess = WORDS.guess(text, text.length());
    assertEquals(language, guess == null ? "" : guess.code());
  }
}
