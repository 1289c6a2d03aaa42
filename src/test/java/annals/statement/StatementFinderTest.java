// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The statements of a text: who says it, in quotation marks what is said word for word, in brackets
 * what is said in other words; {@code +} before one that goes on with another; {@code |} stands for
 * the end of a paragraph.
 */
final class StatementFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/statement/cases.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void says(String shown, String expected) {
    String text = shown.replace('|', '\n');
    String found =
        StatementJudge.statements(text).stream()
            .map(said -> shown(text, said))
            .collect(Collectors.joining(" ; "));
    assertEquals(expected, found.isEmpty() ? "-" : found);
  }

  private static String shown(String text, Statement said) {
    String words = text.substring(said.span().start(), said.span().end());
    String speaker = said.speaker() == null ? "?" : said.speaker().name();
    return (said.continues() == null ? "" : "+ ")
        + speaker
        + ": "
        + (said.direct() ? '"' + words + '"' : "[" + words + "]");
  }
}
