// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the Javadoc, and that the library stands without what it leaves out. */
final class LibraryTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);

  @Test
  void datesInFiveLines() {
    List<Dates.Found> dates = Dates.in("The bridge fell last Friday.", WEDNESDAY);
    assertEquals(
        List.of(
            new Dates.Found(
                16,
                27,
                "last Friday",
                "2024-03-01",
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 3, 1),
                null,
                true)),
        dates);
  }

  @Test
  void withoutADayOfPublicationYesterdayIsOpen() {
    Dates.Found yesterday = Dates.in("It rained yesterday.", null).get(0);
    assertNull(yesterday.from());
    assertEquals("yesterday", yesterday.text());
  }

  @ParameterizedTest
  @CsvSource({
    "Nearly three million people fled.,      count,   3000000, '',  people",
    "'The road is 12 km long.',              measure, 12,      km,  ''",
    "'The plan costs $5 million.',           money,   5000000, USD, ''",
  })
  void figures(String text, String kind, double max, String unit, String counted) {
    Figures.Found figure = Figures.in(text).get(0);
    assertEquals(kind, figure.kind());
    assertEquals(max, figure.max());
    assertEquals(unit, figure.unit() == null ? "" : figure.unit());
    assertEquals(counted, figure.counted() == null ? "" : figure.counted());
  }

  @Test
  void events() {
    Events.Found attack = Events.in("Rebels attacked the town on 3 May 2021.", null).get(0);
    assertEquals("attacked", attack.trigger());
    assertEquals("ASSAULT", attack.type());
    assertEquals(LocalDate.of(2021, 5, 3), attack.from());
    assertTrue(attack.asserted());
  }

  @Test
  void anArticle() {
    String paragraph =
        "Ferries between the mainland and the northern islands sail again after a storm that kept"
            + " them in port for three days, the harbour master said on Tuesday.";
    Article article =
        Article.of(
            "<html><head><meta property='article:published_time' content='2024-03-05T08:00:00Z'>"
                + "<title>Ferries sail again</title></head><body><nav><a href='/'>Home</a>"
                + "<a href='/sport'>Sport</a></nav><article><h1>Ferries sail again</h1><p>"
                + paragraph
                + "</p><p>"
                + paragraph.replace("Tuesday", "Monday")
                + "</p></article></body></html>");
    assertEquals("Ferries sail again", article.title());
    assertEquals(LocalDate.of(2024, 3, 5), article.publishedOn());
    assertEquals(paragraph + "\n\n" + paragraph.replace("Tuesday", "Monday"), article.body());
    assertEquals("en", article.language());
    Dates.Found tuesday = Dates.in(article.body(), article.publishedOn()).get(1);
    assertEquals("2024-03-05", tuesday.value());
  }

  @Test
  void anEmptyPageHasNoArticle() {
    assertEquals("", Article.of("").body());
    assertEquals(List.of(), Dates.in("", WEDNESDAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.beam.sdk.Pipeline",
        "org.apache.parquet.hadoop.ParquetWriter",
        "picocli.CommandLine",
        "org.netpreserve.jwarc.WarcReader",
        "org.slf4j.impl.StaticLoggerBinder",
        "annals.beam.CleanText",
        "annals.command.Commands",
        "annals.publish.TableWriter",
        "annals.read.DocumentReader"
      })
  void whatAStageDoesNotNeedIsNotThere(String type) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
  }
}
