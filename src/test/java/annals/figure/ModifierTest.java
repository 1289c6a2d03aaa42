// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.figure.Figure.Approximation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words beside a number say of how exact it is, and which words say nothing of it. */
final class ModifierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She earned over 40 million kronor.               | over 40 million kronor    | MORE_THAN
          Well over 40 boats were lost.                    | Well over 40              | MORE_THAN
          Just under 40 boats were lost.                   | Just under 40             | LESS_THAN
          As many as 40 boats were lost.                   | As many as 40             | AT_MOST
          No fewer than 40 boats were lost.                | No fewer than 40          | AT_LEAST
          40 or more boats were lost.                      | 40 or more                | AT_LEAST
          Some 40 boats were lost.                         | Some 40                   | ABOUT
          Almost 40 boats were lost.                       | Almost 40                 | NEARLY
          The two banks fought over 40 million kronor.     | 40 million kronor         | EXACT
          Police arrested over 40 men in the port.         | over 40                   | MORE_THAN
          Crews battled over 40 fires.                     | over 40                   | MORE_THAN
          They fought over well over 40 million kronor.    | well over 40 million kronor | MORE_THAN
          The jets flew over the 40th parallel.            | 40th                      | EXACT
          Below the 40th floor the lifts stood still.      | 40th                      | EXACT
          """)
  void saysHowExactItIs(String sentence, String words, Approximation expected) {
    Figure figure =
        FigureJudge.find(sentence).stream()
            .filter(f -> sentence.substring(f.span().start(), f.span().end()).equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(FigureJudge.find(sentence).toString()));
    assertEquals(expected, figure.value().approximation());
  }
}
