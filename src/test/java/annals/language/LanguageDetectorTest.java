// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which language a text is in: {@code src/test/resources/language/texts.tsv}. */
final class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = LanguageDetector.standard();

  @TestFactory
  Stream<DynamicTest> everyText() throws IOException {
    try (InputStream in = LanguageDetectorTest.class.getResourceAsStream("/language/texts.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", 2))
          .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> isIn(row[0], row[1])));
    }
  }

  private static void isIn(String language, String text) {
    LanguageGuess guess = DETECTOR.detect(text);
    assertEquals(language, guess == null ? "" : guess.code());
  }

  @Test
  void aConfidenceIsAShare() {
    LanguageGuess guess =
        DETECTOR.detect("The cat is on the roof of the house and it will not come down.");
    assertTrue(
        guess != null && guess.confidence() > 0.7 && guess.confidence() <= 1, () -> "" + guess);
  }

  @Test
  void aLongEnglishArticleWithAForeignNameStaysEnglish() {
    String article =
        "The mayor of São João da Boa Vista said that the bridge would be open in May. ";
    LanguageGuess guess = DETECTOR.detect(article.repeat(5));
    assertEquals("en", guess == null ? "" : guess.code());
  }

  @Test
  void onlyTheFirstTwentyThousandCharactersAreRead() {
    String words = "The boats of the town are in the bay and it will rain on them all day. ";
    assertEquals("en", code("1 ".repeat(9_250) + words.repeat(3)));
    assertEquals("", code("1 ".repeat(10_000) + words.repeat(3)));
  }

  private static String code(String text) {
    LanguageGuess guess = DETECTOR.detect(text);
    return guess == null ? "" : guess.code();
  }
}
