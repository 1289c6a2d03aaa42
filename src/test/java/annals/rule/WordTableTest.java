// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordTableTest {
  private static final List<String> WORDS =
      List.of("no", "No", "NO", "can", "čas", "Über", "u.s", "1st", "ĳs", "a", "жил");
  private static final String LETTERS = "noNOcačČsSÜüberuU.1tTĲĳжЖилAx";

  private static WordTable<String> table() {
    var table = new WordTable<String>();
    WORDS.forEach(word -> table.put(word, word));
    return table;
  }

  @ParameterizedTest
  @CsvSource({
    "no, no",
    "No, No",
    "NO, NO",
    "nO, no",
    "CAN, can",
    "ČAS, čas",
    "Über, Über",
    "über, -",
    "U.S, u.s",
    "1ST, 1st",
    "ŽIL, -",
    "ЖИЛ, жил",
    "cans, -",
    "ca, -",
    "'', -"
  })
  void aSmallLetterMatchesInEitherCaseAndCapitalsWin(String text, String word) {
    assertEquals(word.equals("-") ? null : word, table().find(text, 0, text.length()));
  }

  /** What the hashes and first letters leave out is what no word fits. */
  @Test
  void everyStretchIsFoundAsByComparingAllWords() {
    var random = new Random(7);
    var table = table();
    for (int n = 0; n < 20_000; n++) {
      var text = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      int start = random.nextInt(6);
      int end = start + random.nextInt(5);
      int last = Math.min(end, text.length());
      assertEquals(
          compared(text.substring(start, last)), table.find(text, start, last), text.toString());
    }
  }

  private static @Nullable String compared(String text) {
    return WORDS.stream()
        .filter(word -> fits(word, text))
        .max(Comparator.comparingLong(word -> word.chars().filter(Character::isUpperCase).count()))
        .orElse(null);
  }

  private static boolean fits(String word, String text) {
    boolean fits = word.length() == text.length();
    for (int i = 0; fits && i < word.length(); i++) {
      char c = text.charAt(i);
      fits = word.charAt(i) == c || word.charAt(i) == Character.toLowerCase(c);
    }
    return fits;
  }
}
