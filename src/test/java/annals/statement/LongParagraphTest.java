// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph of thousands of quotations takes a step each, not one for each pair of them. */
final class LongParagraphTest {
  private static final int TIMES = 2_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "On 3 May 1916 she wrote: \"Today I left\" and \"yesterday\" at noon. | 1",
        "Judge Rehema Salim read it. \"We are ready now,\" the judge said. | 1",
      })
  void everyQuotationIsSaid(String unit, int each) {
    String text = (unit + " ").repeat(TIMES);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(TIMES * each, StatementJudge.statements(text).size()));
  }
}
