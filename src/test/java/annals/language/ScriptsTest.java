// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a script shows its language. */
final class ScriptsTest {

  private static LanguageGuess guess(String text) {
    return Scripts.guess(text, text.length());
  }

  @ParameterizedTest
  @CsvSource({"1, 9, zh", "2, 18, zh", "2, 17, ja", "10, 0, ja", "0, 1, zh"})
  void aTenthOfKanaIsChineseAndMoreIsJapanese(int kana, int han, String code) {
    assertEquals(code, guess("の".repeat(kana) + "国".repeat(han)).code());
  }

  @Test
  void halfOfTheLettersShowNothing() {
    assertNull(guess("กกกabc"));
    assertEquals("th", guess("กกกกabc").code());
    assertNull(guess("国国国abc"));
    assertEquals("zh", guess("国国国国abc").code());
    assertNull(guess("1, 2."));
  }
}
