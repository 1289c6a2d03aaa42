// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.read.SourceDocument;
import annals.text.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages are lists of teasers. */
final class IndexPageTest {
  private static final String CARD =
      "<div class='card'><h2><a href='/%1$d'>Ferry number %1$d sails again</a></h2><p>The storm"
          + " that had closed the harbour number %1$d for three days is over.</p></div>";
  private static final String SECTION =
      "<h2>Ferry number %1$d</h2><p>The storm that had closed harbour number %1$d is over. Boats"
          + " sail at two.</p>";

  @ParameterizedTest(name = "{0} linked headings with teasers: {1}")
  @CsvSource({"4, false", "5, true", "12, true"})
  void manyLinkedHeadingsWithATeaserEach(int cards, boolean index) {
    assertEquals(index, is("<html><body>" + repeat(CARD, cards) + "</body></html>"));
  }

  @ParameterizedTest(name = "{0} headings of sections: false")
  @CsvSource({"5", "12"})
  void headingsThatAreNoLinksAreSections(int sections) {
    assertEquals(false, is("<html><body>" + repeat(SECTION, sections) + "</body></html>"));
  }

  @ParameterizedTest(name = "{0} teasers below an article of {1} paragraphs: false")
  @CsvSource({"6, 8"})
  void teasersBelowAnArticleMakeNoIndex(int cards, int paragraphs) {
    String article =
        ("<p>"
                + "The harbour was closed for three days and nobody could leave. ".repeat(4)
                + "</p>")
            .repeat(paragraphs);
    assertEquals(false, is("<html><body>" + article + repeat(CARD, cards) + "</body></html>"));
  }

  @ParameterizedTest(name = "{0} days, {1} paragraphs each: {2}")
  @CsvSource({"4, 1, false", "5, 1, true", "5, 2, false", "6, 3, false"})
  void daysAndTeasersInATextWithoutMarkup(int days, int paragraphs, boolean index) {
    String text =
        IntStream.rangeClosed(1, days)
            .mapToObj(
                day ->
                    "Ferry number "
                        + day
                        + "\n\n"
                        + day
                        + " May 2019\n\n"
                        + "The storm that had closed the harbour for days is over.\n\n"
                            .repeat(paragraphs))
            .collect(Collectors.joining());
    assertEquals(index, IndexPage.is(Page.of(SourceText.of(text))));
  }

  @ParameterizedTest(name = "{0} cards of {1} days, the day {2}: {3}")
  @CsvSource({
    "6, 5, below, true",
    "6, 3, below, true",
    "6, 2, below, false",
    "6, 5, byline, true",
    "5, 5, byline, true",
    "4, 4, byline, false",
    "6, 5, above, true"
  })
  void cardsInATextWithoutMarkup(int cards, int days, String place, boolean index) {
    String text =
        IntStream.rangeClosed(1, cards)
            .mapToObj(card -> card(card, Math.min(card, days), place))
            .collect(Collectors.joining());
    assertEquals(index, IndexPage.is(Page.of(SourceText.of(text))));
  }

  private static String card(int card, int day, String place) {
    String title = "Ferry number " + card + "\n";
    String date = day + " May 2019\n";
    String teaser = "The storm that had closed the harbour for days is over.\n";
    return switch (place) {
      case "below" -> title + date + teaser;
      case "byline" -> title + teaser + "By Ann Lee | " + date;
      default -> date + title + teaser;
    };
  }

  @ParameterizedTest(name = "{0} entries of days that differ by {1}: {2}")
  @CsvSource({"6, 0, false", "6, 1, true"})
  void theTimesOfALiveBlogAreOfOneDay(int entries, int step, boolean index) {
    String text =
        IntStream.rangeClosed(1, entries)
            .mapToObj(
                entry ->
                    (1 + entry * step)
                        + " May 2019, 1"
                        + entry
                        + ":30\n\nThe storm that had closed the harbour for days is over.\n\n")
            .collect(Collectors.joining());
    assertEquals(index, IndexPage.is(Page.of(SourceText.of(text))));
  }

  private static String repeat(String pattern, int times) {
    return IntStream.rangeClosed(1, times)
        .mapToObj(pattern::formatted)
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "a paragraph {0} lines below its day belongs to it: {1}")
  @CsvSource({"4, true", "5, false"})
  void aTeaserStandsNearItsDay(int lines, boolean index) {
    String teaser =
        "%d May 2019\n"
            + "Ferry sails\n".repeat(lines - 1)
            + "The storm that had closed the harbour for days is over.\n";
    String text =
        IntStream.rangeClosed(1, 5).mapToObj(teaser::formatted).collect(Collectors.joining());
    assertEquals(index, IndexPage.is(Page.of(SourceText.of(text))));
  }

  @ParameterizedTest(name = "teasers of {0} paragraphs of {1} words: {2}")
  @CsvSource({"1, 60, true", "1, 61, false", "4, 14, true", "5, 14, true"})
  void aTeaserIsShort(int paragraphs, int words, boolean index) {
    assertEquals(index, is(teasers(paragraphs, words)));
  }

  @ParameterizedTest(name = "120 words in teasers, {0} paragraphs of 20 words in none: {1}")
  @CsvSource({"4, true", "5, false"})
  void mostOfAnIndexIsTeasers(int paragraphs, boolean index) {
    String article = "<h2>Text</h2>" + paragraph(20).repeat(paragraphs);
    assertEquals(index, is(teasers(1, 20) + article));
  }

  private static String teasers(int paragraphs, int words) {
    String teaser =
        "<h2><a href='/%1$d'>Ferry %1$d sails again</a></h2>" + paragraph(words).repeat(paragraphs);
    return IntStream.rangeClosed(1, 6).mapToObj(teaser::formatted).collect(Collectors.joining());
  }

  private static String paragraph(int words) {
    return "<p>" + "nets ".repeat(words - 1) + "nets.</p>";
  }

  private static boolean is(String html) {
    SourceDocument read = HtmlPages.read(html);
    return IndexPage.is(HtmlPages.context(read).page(read.text()));
  }
}
