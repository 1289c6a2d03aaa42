// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of itself: HTML in, the most trusted candidate and its evidence out. */
final class PageMetadataTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Flood warning</title><p>x                          | Flood warning [title]",
        "<title>Flood</title><h1>Flood warning for the delta</h1>  | Flood warning for the delta [h1 like title]",
        "<meta property=og:title content='A &amp;amp; B'><p>x       | A & B [meta og:title]",
        "<title>Flood warning - The Daily</title><meta property=og:site_name content='The Daily'><p>x | Flood warning [title]",
        "<title>The Daily: Flood warning</title><meta property=og:site_name content='The Daily'><p>x  | The Daily: Flood warning [title]",
        "<title>Flood warning ¦ Asia</title><p>x                    | Flood warning ¦ Asia [title]",
        "<title>Rice exports - a record</title><p>x                 | Rice exports - a record [title]",
        "<title>Flood warning</title><h1>The Daily</h1><h2>Flood warning</h2> | Flood warning [h1 like title]",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Flood\"}</script><p>x | Flood [json-ld headline]",
        "<title>Flood warningㅣThe Daily</title><meta property=og:site_name content='The Daily'><p>x | Flood warning [title]",
        "<title>News - The Daily</title><meta property=og:site_name content='The Daily'><meta property=og:title content='Rivers rise again'><h1>News</h1><h1>Rivers rise again</h1> | Rivers rise again [h1 like title]",
        "<title>Rivers rise again</title><h1>Rivers rise again 24.03.2026 • Delta, News</h1> | Rivers rise again [h1 like title]",
        "<title>Rivers rise again - Sailing Deltamen Forum</title><link rel=canonical href=https://forum.deltamen.example/t/1><p>x | Rivers rise again - Sailing Deltamen Forum [title]",
        "<title>Rivers rise again - Deltamen Forum</title><link rel=canonical href=https://talk.deltamen.example/t/1><p>x | Rivers rise again [title]",
        "<title>Rivers rise again on Deltamen</title><link rel=canonical href=https://talk.deltamen.example/t/1><h1>Rivers rise again on Deltamen</h1> | Rivers rise again on Deltamen [h1 like title]",
        "<title>Does a boat need a pump</title><meta property=og:title content='A pump on board'><h1>Does a boat need a pump on board</h1> | Does a boat need a pump on board [h1 like title]",
        "<title>Best boats of the year in the delta</title><h1>Buying the best boats of the year in the delta</h1> | Buying the best boats of the year in the delta [h1 like title]",
        "<title>Boats of the Delta on Sale Now</title><h1>2025 Boats of the Delta on Sale Now</h1> | 2025 Boats of the Delta on Sale Now [h1 like title]",
        "<title>Rivers rise again - Dry delta</title><link rel=canonical href=https://talk.delta.example/t/1><p>x | Rivers rise again - Dry delta [title]"
      },
      quoteCharacter = '`')
  void theTitleIsTheHeadlineLessTheSite(String html, String title) {
    assertEquals(title, Pages.best(html, Field.TITLE));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"@type\":\"Article\",\"headline\":\"H\",\"author\":\"Lan Anh\"}                        | Lan Anh",
        "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Lan Anh\"}}       | Lan Anh",
        "{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Lan Anh\"},{\"@type\":\"Organization\",\"name\":\"Shore Post\"}]} | Lan Anh",
        "{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Lan Anh\"},{\"@type\":\"NewsMediaOrganization\",\"name\":\"dpa\"}]} | Lan Anh; dpa",
        "{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Lan Anh\"},{\"@type\":\"NewsMediaOrganization\",\"name\":\"Associated Press\"}]} | Lan Anh; Associated Press",
        "{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Organization\",\"name\":\"Shore Post\"}]} | Shore Post",
        "{\"@type\":[\"BlogPosting\"],\"author\":[{\"name\":\"Lan Anh\"},{\"name\":\"Minh Duc\"}]} | Lan Anh; Minh Duc",
        "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Lan Anh\"}]} | Lan Anh",
        "<!-- {\"@type\":\"Article\",\"author\":\"Lan Anh\",} -->                                 | Lan Anh",
        "{\"@type\":\"Article\",'author':\"Lan\tAnh\"}                                            | Lan Anh",
        "{\"@type\":\"Article\",\"author\":\"Lan Anh\"                                            | none",
        "{\"@type\":\"Article\",\"author\":\"Jana Roth und Karl Beck, dpa\"}                   | Jana Roth; Karl Beck; dpa",
        "{\"@type\":\"Article\",\"author\":{\"name\":\"Lan Anh, Minh Duc and Ann Lee\"}}        | Lan Anh; Minh Duc; Ann Lee",
        "{\"@type\":\"Article\",\"author\":\"Ministry of Health and Social Care\"}             | Ministry of Health and Social Care",
        "{\"@type\":\"Article\",\"author\":\"Johnson & Johnson\"}                              | Johnson & Johnson",
        "{\"@type\":\"Article\",\"author\":\"Autor Jana Roth\"}                                | Jana Roth",
        "{\"@type\":\"Organization\",\"author\":\"Lan Anh\"}                                      | none"
      })
  void jsonLdIsReadLeniently(String json, String author) {
    String html = "<script type=application/ld+json>" + json + "</script><p>x";
    assertEquals(author, Pages.best(html, Field.AUTHOR).replace(" [json-ld author]", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "By Lan Anh                                   | Lan Anh",
        "by LAN ANH and Minh Duc                      | LAN ANH; Minh Duc",
        "Written by: Lan Anh, Senior Reporter         | Lan Anh",
        "By Lan Anh / March 24, 2026                  | Lan Anh",
        "Published March 24, 2026 by Lan Anh          | Lan Anh",
        "By April Nguyen on Monday                    | April Nguyen",
        "Lan Anh • March 24, 2026                     | Lan Anh",
        "By Lan Anh, Ph.D., and Minh Duc, M.D.        | Lan Anh; Minh Duc",
        "By Jana Roth, Frankfurt                      | Jana Roth",
        "By Jana Roth, dpa                            | Jana Roth; dpa",
        "By Lan Anh and Ann Lee The Associated Press  | Lan Anh; Ann Lee",
        "Photo by Lan Anh                             | none",
        "The plan was approved by Lan Anh             | none",
        "By our own staff                             | none",
        "By admin@example.org                         | none"
      })
  void aBylineUnderTheHeadlineNamesItsAuthors(String line, String authors) {
    String html = "<title>Flood warning</title><h1>Flood warning</h1><p>" + line + "</p><p>Text.";
    assertEquals(authors, Pages.best(html, Field.AUTHOR).replaceAll(" \\[.*", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-24                          | 2026-03-24",
        "2026-03-24T09:30:00+07:00           | 2026-03-24T09:30:00+07:00",
        "2026-03-24 09:30 UTC                | 2026-03-24T09:30:00Z",
        "2026-03-24T02:30:00.123Z            | 2026-03-24T02:30:00Z",
        "20260324                            | 2026-03-24",
        "1774323000                          | 2026-03-24T03:30Z",
        "1774323000000                       | 2026-03-24T03:30Z",
        "'Tue, 24 Mar 2026 09:30:00 +0700'   | 2026-03-24T09:30:00+07:00",
        "'March 24th, 2026 at 9 am'          | 2026-03-24",
        "24 Mar 2026                         | 2026-03-24",
        "24/03/2026                          | 2026-03-24",
        "03/24/2026                          | 2026-03-24",
        "03/04/2026                          | none",
        "2026-02-30                          | none",
        "2026                                | none",
        "yesterday                           | none"
      })
  void aStatedDateIsReadWhereItIsClear(String stated, String iso) {
    String read = IsoDates.iso(stated);
    assertEquals(iso, read == null ? "none" : read);
  }

  @Test
  void aKickerInsideTheHeadlineIsNoPartOfIt() {
    String shared = "<meta property=og:title content='Flood warning for the delta'>";
    assertEquals(
        "Flood warning for the delta [h1 like title]",
        Pages.best(shared + "<h1>Local news: Flood warning for the delta</h1>", Field.TITLE));
    assertEquals(
        "Now Flood warning is over [h1 like title]",
        Pages.best(
            "<meta property=og:title content='is over'><title>Now Flood warning is over</title>"
                + "<h1>Now Flood warning is over</h1>",
            Field.TITLE));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // what the page prints above the heading, and is shared with
        "Delta: Flood warning is over | Delta: Flood warning is over | News | Flood warning is over | Delta: Flood warning is over",
        // the page's data do not say it
        "Delta: Flood warning is over | Flood warning is over | News | Flood warning is over | Flood warning is over",
        // the name of the section
        "Delta: Flood warning is over | Delta: Flood warning is over | Delta | Flood warning is over | Flood warning is over",
        // inside the heading; no title of the head has it
        "Flood warning is now over - The Daily | Flood warning is now over | News | Delta on Monday Flood warning is now over | Flood warning is now over",
        // inside the heading, and in the head
        "Delta on Monday: Flood warning is over | Flood warning is over | News | Delta on Monday Flood warning is over | Delta on Monday: Flood warning is over",
      })
  void aKickerIsOfTheHeadlineWhereThePageIsSharedWithIt(
      String shared, String data, String section, String heading, String title) {
    String html =
        "<meta property=og:title content='%s'><meta property=og:site_name content='The Daily'>"
            + "<meta property=article:section content='%s'><script type=application/ld+json>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"%s\"}</script><h1>%s</h1><p>x";
    assertEquals(
        title + " [h1 like title]",
        Pages.best(html.formatted(shared, section, data, heading), Field.TITLE));
  }

  @Test
  void aHeadlineWhosePartsMarkupRunsTogetherIsSpelledAsTheHeadDoes() {
    String title = "<title>Local news Flood warning</title>";
    assertEquals(
        "Local news Flood warning [h1 like title]",
        Pages.best(title + "<h1><b>Local news</b><i>Flood warning</i></h1>", Field.TITLE));
  }

  @Test
  void aSiteIsNotCalledLikeTheArticle() {
    String head = "<title>Flood warning for the delta</title>";
    assertEquals(
        "The Daily [meta application-name]",
        Pages.best(
            head
                + "<meta property=og:site_name content='Flood warning for the delta | News'>"
                + "<meta name=application-name content='The Daily'>",
            Field.SITE_NAME));
  }

  @Test
  void aSeriesIsNoSite() {
    String page =
        "<title>Ice Saints: and how the weather will be</title>"
            + "<script type=application/ld+json>{'@type': 'NewsArticle', 'headline': 'Ice Saints: and"
            + " how the weather will be', 'isPartOf': {'@type': '%s', 'name': 'The Daily'}}</script>";
    assertEquals(
        "The Daily [json-ld isPartOf]", Pages.best(page.formatted("WebSite"), Field.SITE_NAME));
    assertEquals(
        false, Pages.metadata(page.formatted("CreativeWork")).first(Field.SITE_NAME).isPresent());
  }

  @Test
  void aNameMayComeInTwoParts() {
    String author = "{'givenName': 'Lan', 'familyName': 'Anh'}";
    assertEquals(
        "Lan Anh [json-ld author]",
        Pages.best(
            "<script type=application/ld+json>{'@type': 'NewsArticle', 'headline': 'Flood', 'author': "
                + author
                + "}</script>",
            Field.AUTHOR));
  }

  @Test
  void aTimeShownAsAgoIsInItsAttribute() {
    assertEquals(
        "2018-03-02T14:13:20Z [time]",
        Pages.metadata("<h1>Flood</h1><time data-timestamp=1520000000000>2 hours ago</time>")
            .first(Field.PUBLISHED)
            .map(date -> date.iso() + " [" + date.evidence() + "]")
            .orElse("none"));
  }

  @Test
  void aTeasersBylineAndDateComeLast() {
    String html =
        "<title>Flood warning</title><h1>Flood warning</h1><p>By Lan Anh</p>"
            + "<p>Text.</p>".repeat(20)
            + "<div class=byline>Minh Duc</div><time datetime=2020-01-01>2020</time>";
    assertEquals("Lan Anh [text by]", Pages.best(html, Field.AUTHOR));
    assertEquals(
        "Lan Anh, Minh Duc",
        Pages.metadata(html)
            .all(Field.AUTHOR)
            .map(Candidate::value)
            .collect(Collectors.joining(", ")));
  }

  @Test
  void theSiteItselfIsTheLastAuthor() {
    String html =
        "<meta property=og:site_name content='The Daily'><meta name=author content='The Daily'>"
            + "<title>Flood warning</title><h1>Flood warning</h1><p>By Lan Anh</p>";
    assertEquals("Lan Anh [text by]", Pages.best(html, Field.AUTHOR));
  }

  @Test
  void whatScriptsWouldShowIsTakenFromTheHead() {
    String html =
        "<title>Flood warning</title><script type=application/ld+json>{\"@type\":\"Article\","
            + "\"headline\":\"Flood warning\",\"articleBody\":\"One.\\nTwo.\"}</script><div id=app></div>";
    assertEquals("Flood warning\n\nOne.\nTwo.\n #empty", Read.outcome("a.html", Pages.bytes(html)));
  }

  /** The wave stands for paragraphs in between: a day near the headline is read by other rules. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div class="published-date">March 24, 2026</div>~<h1>Flood</h1> | 2026-03-24 [class published]
          <h1>Flood</h1>~<p class="entry-date">March 24, 2026</p>         | 2026-03-24 [class date]
          <div class="date">March 24, 2026</div>~<h1>Flood</h1>           | none
          <p class="publish-date">Updated March 24, 2026</p>~<h1>Flood</h1> | none
          <meta name="script:ld+json" content='{"@type":"Article","datePublished":"2026-03-24"}'>~ | 2026-03-24 [json-ld datePublished]
          """)
  void aClassOrAMetaElementThatSaysSoGivesTheDay(String html, String day) {
    String page = "<html><body>" + html.replace("~", "<p>More news</p>".repeat(20));
    assertEquals(day, Pages.best(page, Field.PUBLISHED));
  }
}
