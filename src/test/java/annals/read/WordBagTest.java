// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBagTest {
  private static final double CLOSE = 1e-9;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Flood warning        | FLOOD, warning!            | 1
          Flood warning        | Warning: flood             | 1
          Flood warning        | Flood warning for the delta| 0.571428571
          the the the          | the                        | 0.5
          Đà Nẵng              | đà nẵng                    | 1
          Flood                | Drought                    | 0
          --                   | --                         | 0
          """)
  void twoTextsAreAsAlikeAsTheWordsTheyShare(String a, String b, double likeness) {
    assertEquals(likeness, WordBag.of(a).likeness(WordBag.of(b)), CLOSE);
  }
}
