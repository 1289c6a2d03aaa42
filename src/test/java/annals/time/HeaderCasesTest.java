// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import annals.text.SourceText;
import annals.text.Span;
import annals.time.DateOptions.MetadataDate;
import annals.time.DocumentClocks.DayOrder;
import annals.time.DocumentClocks.Genre;
import annals.time.PublishedDay.Trust;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of its own dates: headers.tsv, and the evidence that decides. */
final class HeaderCasesTest {
  private static HeaderReading read(String page, DateOptions options) {
    SourceText text = SourceText.of(page.replace(" / ", "\n"));
    return DateFinder.standard().readHeader(text, Pages.blocks(text), options);
  }

  private static HeaderReading read(String page) {
    return read(page, DateOptions.none());
  }

  private static DateOptions metadata(String text, String evidence) {
    return new DateOptions(null, null, null, List.of(new MetadataDate(text, evidence)));
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  @TestFactory
  Stream<DynamicTest> clocks() {
    return Tables.rows("headers").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> {
                      DocumentClocks clocks = read(row[0]).clocks();
                      Object published =
                          clocks.publishedAt() != null
                              ? clocks.publishedAt()
                              : clocks.publishedOn();
                      assertEquals(row[1], cell(published));
                      assertEquals(row[2], cell(clocks.updatedAt()));
                      assertEquals(row[3], cell(clocks.crawledAt()));
                    }));
  }

  private static void assertOrder(DayOrder order, String evidence, HeaderReading header) {
    assertEquals(order, header.order().order());
    assertEquals(evidence, header.order().evidence());
  }

  @Test
  void aNumberOverTwelveDecidesForTheWholeDocument() {
    assertOrder(
        DayOrder.DMY,
        "another numeric date of the document is day first",
        read("The bridge / 09/01/2019 / It was begun on 25/11/2018."));
  }

  @Test
  void aWeekdayDecides() {
    assertOrder(
        DayOrder.MDY,
        "another numeric date of the document is month first",
        read("The bridge / Wednesday 01/09/2019 / It rained on 03/04/2018."));
  }

  @Test
  void aDateIsNotYoungerThanItsPage() {
    var fetched = new DateOptions(LocalDateTime.of(2019, 6, 18, 1, 36), null, null, List.of());
    assertOrder(
        DayOrder.DMY,
        "2019-09-01 would be after the page was fetched on 2019-06-18",
        read("The bridge / 09/01/2019 / It rained.", fetched));
  }

  @Test
  void aDateInWordsDecides() {
    assertOrder(
        DayOrder.DMY,
        "2019-01-09 is also written out",
        read("The bridge / 09/01/2019 / It opened on January 9, 2019."));
  }

  @Test
  void aDayOfTheMetadataDecides() {
    var stated = metadata("2021-11-01T05:00:14", "json-ld datePublished");
    assertOrder(
        DayOrder.MDY,
        "2021-11-01 is what the metadata say",
        read("The bridge / 11/01/2021 / It rained.", stated));
  }

  @Test
  void theDatelineOfAReportDecides() {
    assertOrder(
        DayOrder.DMY,
        "the dateline of the report says 2019-06-08",
        read("The bridge / 08/06/2019 06:31 PM / MANILA, June 8 (PNA) -- The bridge was opened."));
  }

  @Test
  void theHalfOfTheDayIsAWeakHint() {
    HeaderReading header = read("The bridge / 08/06/2019 06:31 PM / The rain fell.");
    assertOrder(DayOrder.MDY, "the time has AM or PM, a weak hint", header);
    assertEquals(false, header.order().certain());
    assertEquals(Trust.WEAK, header.clocks().published().trust());
  }

  @Test
  void aTextOfAnotherLanguageWritesTheDayFirst() {
    var spanish =
        new DateOptions(null, null, null, List.of(), new DateOptions.Head(null, "es", null));
    assertOrder(
        DayOrder.DMY, "the text is not English", read("El puente / 10/05/2022 05:22 pm", spanish));
  }

  @ParameterizedTest(name = "the first English word ends at character {0}")
  @CsvSource({"1000, MDY", "1001, DMY"})
  void theFirstThousandCharactersTellWhetherATextIsEnglish(int end, DayOrder order) {
    String before = "El puente\n10/05/2022\n";
    String rain = "lluvia ".repeat(200).substring(0, end - before.length() - 5);
    assertEquals(order, read(before + rain + " the sol.").order().order());
  }

  @ParameterizedTest(name = "a headline of {0} characters")
  @CsvSource({"300, PRINTED", "301, WEAK"})
  void aHeadlineThatIsToldAgainIsOneUpToThreeHundredCharacters(int length, Trust trust) {
    String title = "The bridge over the river is open for all ".repeat(8).substring(0, length - 1);
    String page =
        title + "x / w / w / w / w / w / w / w / w / w / w / " + title + "x / 4 March 2024";
    assertEquals(trust, read(page + " / It rained.").clocks().published().trust());
  }

  @Test
  void aLineLikeADateLineThatCannotBeReadIsReported() {
    assertEquals(
        List.of("no_date", "date_line_unread"),
        read("The bridge is open / 7 Xylaa 2019 / It rained.").issues().stream()
            .map(issue -> issue.code())
            .toList());
  }

  @Test
  void theVoteOfTheSiteDecides() {
    var vote = new DateOptions(null, null, DayOrder.DMY, List.of());
    assertOrder(
        DayOrder.DMY,
        "most dates of the site are day first",
        read("The bridge / 09/01/2019 / It rained.", vote));
  }

  @Test
  void theOptionDecidesBeforeAllElse() {
    var option = new DateOptions(null, DayOrder.MDY, DayOrder.DMY, List.of());
    assertOrder(
        DayOrder.MDY, "the option day_order", read("The bridge / 09/01/2019 / It rained.", option));
  }

  @Test
  void whereNothingDecidesTheDateIsAmbiguous() {
    SourceText text = SourceText.of("The bridge\n09/01/2019\nIt rained.");
    var blocks = Pages.blocks(text);
    var finder = DateFinder.standard();
    HeaderReading header = finder.readHeader(text, blocks, DateOptions.none());
    Timex date = finder.find(text, blocks, Pages.sentences(text, blocks), header).get(0);
    assertEquals(true, date.ambiguous());
    assertEquals("2019-09-01", date.value());
    assertEquals("2019-01-09", date.alternative());
    assertEquals("nothing decides", date.reading().dayOrderEvidence());
  }

  @Test
  void votesCountOnlyDatesThatDecideForThemselves() {
    DayOrderVote vote = DayOrderVote.of(SourceText.of("25/11/2018, 09/01/2019 and 13.2.2017"));
    assertEquals(new DayOrderVote(2, 0), vote);
    assertEquals(DayOrder.DMY, vote.winner());
    assertEquals(null, vote.plus(new DayOrderVote(0, 1)).winner());
    assertEquals(DayOrder.DMY, vote.plus(new DayOrderVote(1, 1)).winner());
    assertEquals(DayOrder.MDY, new DayOrderVote(2, 6).winner());
    assertEquals(null, new DayOrderVote(2, 5).winner());
  }

  @Test
  void votesAreCountedLineByLineAndAlongALongLine() {
    assertEquals(
        new DayOrderVote(1, 1),
        DayOrderVote.of(SourceText.of("25/11/2018\n07/\n01/2019\n1/31/19")));
    String dates = "25/11/2018 | ".repeat(500); // 6,500 characters, several pieces
    assertEquals(new DayOrderVote(500, 0), DayOrderVote.of(SourceText.of(dates)));
    assertEquals(
        new DayOrderVote(1, 0), DayOrderVote.of(SourceText.of("x".repeat(3_000) + " 25/11/2018")));
  }

  @TestFactory
  Stream<DynamicTest> endlessNumbersAreReadInOneGo() {
    return Stream.of("hundred ", "thousand ", "two dozen ", "000,", "1,")
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit,
                    () ->
                        assertTimeoutPreemptively(
                            Duration.ofSeconds(10),
                            () ->
                                Grammar.parse(
                                    TimeTokens.of(
                                        unit.repeat(100_000),
                                        Span.of(0, unit.length() * 100_000))))));
  }

  @TestFactory
  Stream<DynamicTest> aPageAgainstItsMetadata() {
    return Tables.rows("page_days").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " & " + row[1],
                    () -> {
                      var metadata = new ArrayList<MetadataDate>();
                      for (String part : row[1].equals("-") ? new String[0] : row[1].split("; ")) {
                        int equals = part.indexOf('=');
                        metadata.add(
                            new MetadataDate(
                                part.substring(equals + 1), part.substring(0, equals)));
                      }
                      var options = new DateOptions(null, null, null, metadata);
                      PublishedDay day = read(row[0], options).clocks().published();
                      assertEquals(row[2], cell(day.on()));
                      assertEquals(row[3], day.trust() == null ? "-" : day.trust().label());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatADayRestsOn() {
    return Tables.rows("day_evidence").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> {
                      HeaderReading header = read(row[0]);
                      PublishedDay day = header.clocks().published();
                      assertEquals(row[1], cell(day.on()));
                      assertEquals(row[2], day.trust() == null ? "-" : day.trust().label());
                      assertEquals(row[3], cell(day.evidence()));
                      String issues =
                          header.issues().stream()
                              .map(issue -> issue.code())
                              .collect(Collectors.joining(", "));
                      assertEquals(row[4], issues.isEmpty() ? "-" : issues);
                    }));
  }

  @Test
  void aNarrativeNamesEightYearsWithItsOwnAndFourFifthsOfThemArePast() {
    assertGenre(Genre.NEWS, "1901, 1902, 1903, 1904, 1905 and 1906");
    assertGenre(Genre.NARRATIVE, "1901, 1902, 1903, 1904, 1905, 1906 and 1907");
    assertGenre(Genre.NARRATIVE, "1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908 and 2013");
    assertGenre(Genre.NEWS, "1901, 1902, 1903, 1904, 1905, 1906, 1907, 2012 and 2013");
  }

  private static void assertGenre(Genre genre, String years) {
    String page = "The bridge / 3 May 2013 / It was closed in " + years + ".";
    assertEquals(genre, read(page).clocks().genre(), years);
  }

  @TestFactory
  Stream<DynamicTest> documentsAndDatesAgree() {
    return Stream.concat(Tables.rows("headers").stream(), Tables.rows("page_days").stream())
        .map(row -> DynamicTest.dynamicTest(row[0], () -> assertRowsAgree(row[0])));
  }

  private static void assertRowsAgree(String page) {
    SourceText text = SourceText.of(page.replace(" / ", "\n"));
    var blocks = Pages.blocks(text);
    HeaderReading header = DateFinder.standard().readHeader(text, blocks, DateOptions.none());
    List<Timex> dates =
        DateFinder.standard().find(text, blocks, Pages.sentences(text, blocks), header);
    List<LocalDate> days =
        dates.stream()
            .filter(date -> date.role() == Timex.DateRole.PUBLICATION)
            .map(Timex::start)
            .toList();
    boolean printed = header.clocks().publishedOn() != null && !onlyUpdated(dates);
    assertEquals(printed ? List.of(header.clocks().publishedOn()) : List.of(), days);
  }

  private static boolean onlyUpdated(List<Timex> dates) {
    return dates.stream().anyMatch(date -> date.role() == Timex.DateRole.UPDATED)
        && dates.stream().noneMatch(date -> date.role() == Timex.DateRole.PUBLICATION);
  }

  @Test
  void metadataAndAPrintedTimeOfTheSameDayAgree() {
    DocumentClocks clocks =
        read(
                "The bridge / 17 June 2019, 14:05 / It rained.",
                metadata("2019-06-18T00:05:00Z", "meta article:published_time"))
            .clocks();
    assertEquals(LocalDateTime.of(2019, 6, 17, 14, 5), clocks.publishedAt());
    assertEquals("the date line and meta article:published_time", clocks.published().evidence());
  }

  @Test
  void metadataIsBelievedBeforeADateOfAnotherDay() {
    DocumentClocks clocks =
        read(
                "The bridge / 23 May 2019 / It rained.",
                metadata("2019-05-18", "meta article:published_time"))
            .clocks();
    assertEquals(LocalDate.of(2019, 5, 18), clocks.publishedOn());
    assertEquals(Trust.WEAK, clocks.published().trust());
  }

  @Test
  void thePrintedDayOfAPageThatListsOthersIsThatOfACard() {
    DocumentClocks printed = read("Ideas / 3 May 2014 / It rained.").ofIndex().clocks();
    assertEquals(PublishedDay.NONE, printed.published());
    var stated = metadata("2014-05-03", "meta article:published_time");
    DocumentClocks own = read("Ideas / It rained.", stated).ofIndex().clocks();
    assertEquals(LocalDate.of(2014, 5, 3), own.publishedOn());
  }

  @Test
  void aDateAfterThePageWasFetchedIsRefusedAndReported() {
    var fetched = new DateOptions(LocalDateTime.of(2019, 6, 18, 1, 36), null, null, List.of());
    HeaderReading header = read("The bridge / 3 May 2020 / It rained.", fetched);
    assertEquals(null, header.clocks().publishedOn());
    assertEquals(
        List.of("date_after_page_clock", "no_date"),
        header.issues().stream().map(issue -> issue.code()).toList());
  }

  @Test
  void anImpossibleDateIsRefusedAndReported() {
    HeaderReading header = read("The bridge / 31/02/2019 / It rained.");
    assertEquals("date_refused", header.issues().get(0).code());
    assertEquals(null, header.clocks().publishedOn());
  }

  @Test
  void aPageWithoutADateSaysSo() {
    HeaderReading header = read("The bridge / It rained.");
    assertEquals("no_date", header.issues().get(0).code());
    assertEquals(null, header.clocks().published().precision());
  }

  @Test
  void manyYearsLongPastMakeANarrative() {
    String years = "1861 1862, 1863, 1864, 1865, in 1866, in 1867, in 1868, in 1869.";
    assertEquals(Genre.NARRATIVE, read("The war / 3 May 2014 / " + years).clocks().genre());
    assertEquals(Genre.NEWS, read("The war / 3 May 2014 / In 1861 it began.").clocks().genre());
  }
}
