// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Why an event is not core. */
final class CoreReasonTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(
      resources = "/event/reasons.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 2)
  void isTold(String text, String trigger, String reason) {
    String told =
        EventJudge.events(text).stream()
            .filter(event -> text.startsWith(trigger, event.span().start()))
            .map(event -> event.notCore() == null ? "-" : event.notCore().label())
            .findFirst()
            .orElse("no event");
    assertEquals(reason, told);
  }
}
