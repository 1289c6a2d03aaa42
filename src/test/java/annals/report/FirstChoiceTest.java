// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.report.IncidentSection.Incident;
import annals.report.IncidentSection.Said;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstChoiceTest {

  /** {@code 1A life}: the first, by A, a LIFE; a small letter for its source is no fact. */
  private static Incident incident(String told) {
    String source = told.substring(1, 2);
    var said = new Said(source.toUpperCase(java.util.Locale.ROOT), "", null, "words", null);
    boolean fact = Character.isUpperCase(source.charAt(0));
    return new Incident(
        told.substring(0, 1), told.substring(3), null, null, "", List.of(said), List.of(), fact);
  }

  @ParameterizedTest
  @CsvSource({
    "3, '1A life;2A life;3B life;4A life', 123",
    "2, '1A life;2A life;3B life', 13",
    "4, '1A life;2B life;3C life;4D fire;5E fire', 1245",
    "5, '1A life;2B life;3C life;4D fire;5E fire', 12345",
    "3, '1A life;2b life;3C life', 13",
    "3, '1a life;2b life', ''",
    "1, '1A life;2B life', 1",
  })
  void oneOfEachSourceAndTwoOfEachTypeBeforeFurtherOnes(int most, String told, String open) {
    List<Incident> ranked = Stream.of(told.split(";")).map(FirstChoiceTest::incident).toList();
    assertEquals(
        open,
        FirstChoice.of(ranked, most).stream().map(Incident::date).collect(Collectors.joining()));
  }
}
