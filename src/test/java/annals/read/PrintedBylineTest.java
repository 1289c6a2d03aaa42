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
        "By Anna Kiely                     | Anna Kiely",
        "Anna Kiely/May 2, 2023            | Anna Kiely",
        "Odrun Velsing/May 2, 2023         | Odrun Velsing",
        "Breaking News/May 2, 2023         | ",
        "By Anna Kiely/1/2/3/4/5/6/7       | Anna Kiely",
        "By Anna KielyTuesday 2 May 2023   | Anna Kiely",
        "Por Ana Ruiz Gil, Buenos Aires    | Ana Ruiz Gil",
        "By Anna Kiely, New York            | Anna Kiely",
        "Anna KielyTuesday 2 May 2023      | Anna Kiely",
        "By Agencies                       | ",
        "By Newsroom                       | ",
        "Por Agencias                      | ",
        "By Our Correspondent              | ",
        "By Shore Post Staff and agencies  | ",
        "By Staff Reporter                 | ",
        "By Grace Wanjiru Staff Writer     | Grace Wanjiru",
        "By Jörg Staff                     | Jörg Staff",
        "Source: Shore Post, May 2, 2023   | ",
        "Source: Xinhua Weekly, May 2, 2023 | ",
        "Quelle: dpa                       | dpa",
        "Source: Associated Press          | Associated Press",
        "Anna Kiely anna@shore.example/May 2, 2023 | Anna Kiely",
        "Autor: Ján Kos, Zdroj: TASR       | Ján Kos",
        "By Anna Kiely, Source: NDO        | Anna Kiely",
        "By Anna Kiely, Fuente: EFE        | Anna Kiely",
        "By Anna Kiely/1/2/3/4/5/6/7/8     | ",
      })
  void aBylineStandsAboveTheFirstParagraphFarFromTheHeadline(
      String lines, @Nullable String author) {
    String head = HEADLINE + "/Menu".repeat(30) + "/" + lines + "/";
    String text = (head + BODY.substring(1).repeat(3)).replace('/', '\n');
    assertEquals(author, PrintedByline.of(text, HEADLINE, head.length()));
  }

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
        "Flood warning for the delta/Dylan Jones 5 hours ago                     | Dylan Jones",
        "Flood warning for the delta/27. Januar 2026 • Gregor Meier • 3 Minuten  | Gregor Meier",
        "Flood warning for the delta/Julia Vergin • Clare Roth/13.06.2023        | Julia Vergin; Clare Roth",
        "Flood warning for the delta/Amanda Hällsten                             | Amanda Hällsten",
        "Flood warning for the delta/Von Juliane Rohr 28.04.2023, 18:11 Uhr      | Juliane Rohr",
        "Flood warning for the delta/Von Jana Roth und Karl Beck                 | Jana Roth; Karl Beck",
        "Flood warning for the delta/Par Jeanne Roux et Marc Petit               | Jeanne Roux; Marc Petit",
        "Flood warning for the delta/Por José Ortega y Gasset                    | José Ortega y Gasset",
        "Flood warning for the delta/Von Diana Resnik mit AP                     | Diana Resnik",
        "Flood warning for the delta/Von dpa 30.04.2024, 18:58                   | dpa",
        "Flood warning for the delta/Kolumne von Carla Roth - 28.04.2024         | Carla Roth",
        "Flood warning for the delta/Autorin Roman Gontar                        | Roman Gontar",
        "Flood warning for the delta/大川 美咲/2025年1月21日                        | 大川 美咲",
        "Flood warning for the delta/By The Sentinel On Jul 8, 2019/Kunle Adesanya, Ibadan | Kunle Adesanya",
        "Flood warning for the delta/Maria Costa, 47, has fished since 1990      | ",
        "Flood warning for the delta/Maria Costa has fished here since 3 May 2019. | ",
        "Flood warning for the delta/Sort by: Newest/May 2, 2023                 | ",
        "Flood warning for the delta/Lan Anh 0905 123 456 or 0905 123 457 or 0905 123 458 on all days | ",
        "Flood warning for the delta/2 hours ago                                 | ",
        "Flood warning for the delta/ANNA KIELY/May 2, 2023                      | ",
        "Flood warning for the delta/Breaking News/May 2, 2023                   | ",
        "Flood warning for the delta/Anna Kiely Published Jul 17, 2024, 11:21am  | Anna Kiely",
        "Flood warning for the delta/Anna Kiely/Published Jul 17, 2024, 11:21am  | Anna Kiely",
        "Flood warning for the delta/Odrun Velsing/5 May 2023                    | Odrun Velsing",
        "Flood warning for the delta/Rising Rivers/5 May 2023/Rivers             | ",
        "Flood warning for the delta/Anna Kiely and AP/5 May 2023                | Anna Kiely; AP",
        "Flood warning for the delta/Anna Kiely Anna Kiely/5 May 2023            | Anna Kiely",
        "Flood warning for the delta/Anna Kiely Redakteurin/5 May 2023           | Anna Kiely",
        "Flood warning for the delta/Von/Anna Kiely/Minh Duc/5 May 2023          | Anna Kiely; Minh Duc",
        "Minh Duc/Von/Menu/Flood warning for the delta/5 May 2023                | ",
        "Written by:/Anna Kiely/Flood warning for the delta/5 May 2023           | Anna Kiely",
        "Minh Duc/Written by:/Flood warning for the delta/5 May 2023             | ",
        "Flood warning for the delta/By Agus Salim, Suharto                      | Agus Salim; Suharto",
        "Flood warning for the delta/By Anna Kiely, Frankfurt                    | Anna Kiely",
        "Flood warning for the delta/By Anna Kiely, Florence                     | Anna Kiely",
        "Flood warning for the delta/Delta Ledger/5 May 2023                     | ",
        "Flood warning for the delta/Von/Wasser steigt/5 May 2023                | ",
        "Flood warning for the delta/Do 25.04.24 • 14:07 Uhr • Von Anna Kiely    | Anna Kiely",
        "Flood warning for the delta/Anna Kiely/Foto: REUTERS,Ann Reed/5 May 2023 | ",
        "Most read/By Lan Anh/Weather/Sport/Film/Music//Flood warning for the delta | ",
      })
  void aBylineStandsAtTheHeadline(String head, @Nullable String author) {
    String text = (head.strip() + BODY.repeat(30)).replace('/', '\n');
    assertEquals(author, PrintedByline.of(text, HEADLINE, -1));
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
    assertEquals(author, PrintedByline.of(text, HEADLINE, -1));
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
