// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that cannot or should not be read: a right figure or none, an issue where refused. */
final class BadNumbersTest {
  private static final Duration LINEAR = Duration.ofSeconds(5);

  @Test
  void refusesWhatNoDoubleHolds() {
    for (String number : List.of("9".repeat(400), "1e400", "1,000".concat(",000".repeat(103)))) {
      FigureFinder.Found found = FigureJudge.search("They counted " + number + " grains.");
      assertEquals(List.of(), found.figures(), number);
      assertEquals("figure_refused", found.issues().get(0).code());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The output of Vietnam rose by 5 percent.",
        "The output  of Vietnam rose by 5 percent.",
        "The output \t of Vietnam rose by 5 percent.",
      })
  void whatWhiteSpaceBreaksIsOnePhrase(String text) {
    Figure figure = FigureJudge.find(text).get(0);
    assertEquals("output", figure.counted().head());
  }

  @Test
  void refusesFractionsOverZero() {
    FigureFinder.Found found = FigureJudge.search("Add 1/0 cups of milk.");
    assertEquals(List.of(), found.figures());
    assertEquals(1, found.issues().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost 1.234,56 euros. | 1234.56",
        "It cost 1,234.56 euros. | 1234.56",
        "It cost 12,34,567 rupees. | 1234567",
        "It cost 1 234 567 euros. | 1234567",
        "The town has ١٢٣ inhabitants. | 123",
        "The town has १२३ inhabitants. | 123",
        "It weighs 1e3 kilograms. | 1000",
        "It weighs .5 kilograms. | 0.5",
        "Half a dozen eggs broke. | 6",
      })
  void readsOtherSeparatorsAndScripts(String text, double value) {
    List<Figure> figures = FigureJudge.find(text);
    assertEquals(1, figures.size(), text);
    assertEquals(value, figures.get(0).value().min());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the 90s the band split.",
        "In the '90s the band split.",
        "The 1980s were better.",
        "Call 555-0101, 555-0102, 555-0103 or 555-0104.",
        "Phone: +1 (800) 555-0199",
        "Tel. 020 7946 0958",
        "Version 2.4.1 is out.",
        "The asteroid 2004 MN4 passed.",
        "ISBN 978-3-16-148410-0",
        "Server 192.168.10.254 is down.",
        "See https://example.org/a/2019/06/17?id=25&n=3 for more.",
        "It opens at 10:30 a.m. and closes at 5pm.",
        "On 2019-01-07 at 11:07:54 it was changed.",
      })
  void findsNothing(String text) {
    assertEquals(List.of(), FigureJudge.find(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 ",
        "1 2/3 ",
        "one in ",
        "1,234,",
        "1.2.",
        "123 456 ",
        "million ",
        "hundreds of ",
        "one hundred and ",
        "$5 to ",
        "about ",
        "5 % or ",
        "\"5 ",
        "Big 5 ",
        "-",
        "½",
        "5 a ",
      })
  void takesLinearTime(String piece) {
    String text = piece.repeat(40_000 / piece.length()) + "5 people.";
    assertTimeout(LINEAR, () -> FigureJudge.search(text));
  }

  @Test
  void readsATableOfNumbersByItsCells() {
    String table =
        String.join(" ", IntStream.range(0, 2_000).mapToObj(i -> i + "," + i % 10 + "00").toList());
    assertTimeout(LINEAR, () -> FigureJudge.search(table));
    assertTrue(FigureJudge.search("Rank Team Points").figures().isEmpty());
  }
}
