// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines of plain texts; the slash stands for a line break. */
final class PrintedBylineTest {
  private static final String HEADLINE = "Flood warning for the delta";
  private static final String BODY = "/The river rose by two metres on Monday, officials said./";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Flood warning for the delta/By Lan Anh                                  | Lan Anh",
        "Flood warning for the delta/by Anna Kiely —10 min read                  | Anna Kiely",
        "Flood warning for the delta/Published on May 2nd, 2023 by Anna Kiely    | Anna Kiely",
        "Flood warning for the delta/Written by:/Anna Kiely/May 2, 2023          | Anna Kiely",
        "Flood warning for the delta/Anna Kiely/May 2, 2023                      | Anna Kiely",
        "Flood warning for the delta/May 2, 2023, Anna Kiely and Minh Duc        | ",
        "Flood warning for the delta/Event Planning/May 2, 2023                  | ",
        "Flood warning for the delta/Photo by Anna Kiely/May 2, 2023             | ",
        "Flood warning for the delta/Home/News//Flood warning for the delta/By Lan Anh | Lan Anh",
        "Most read/By Lan Anh/Weather/Sport/Film/Music//Flood warning for the delta | ",
      })
  void aBylineStandsAtTheHeadline(String head, @Nullable String author) {
    String text = (head.strip() + BODY.repeat(30)).replace('/', '\n');
    assertEquals(author, PrintedByline.of(text, HEADLINE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article by Anna Kiely                  | Anna Kiely",
        "This story was written by Anna Kiely.  | Anna Kiely",
        "Edited by Anna Kiely                   | ",
      })
  void orASignatureAtItsFoot(String foot, @Nullable String author) {
    String text = (HEADLINE + BODY.repeat(30)).replace('/', '\n') + foot.strip();
    assertEquals(author, PrintedByline.of(text, HEADLINE));
  }

  /** Only lines that begin so are looked at. */
  @ParameterizedTest
  @ValueSource(strings = {"read.byline.signed", "read.byline.label"})
  void everySignatureBeginsWithOneOfAFewLetters(String rule) {
    for (String match : BylineRules.PACK.rule(rule).matches()) {
      assertTrue(HeaderZone.FIRST_OF_SIGNATURE.indexOf(match.charAt(0) | ' ') >= 0, match);
    }
  }
}
