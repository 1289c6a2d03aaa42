// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.publish.Credit;
import annals.publish.DatasetFacts;
import annals.publish.ReportFiles;
import annals.publish.SampleDataset;
import annals.publish.TextPolicy;
import annals.publish.WriteOptions;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a small dataset, as a browser reads it. */
final class ReportPageTest {
  @TempDir Path base;

  private SampleDataset sample() throws IOException {
    return SampleDataset.in(base).withReport();
  }

  private static Document index(Path folder) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("report/index.html")));
  }

  /** The page of the document with most rows. */
  private static Document page(Path folder) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("report/documents/bridge.html")));
  }

  private static Document page(SampleDataset sample, TextPolicy policy) throws IOException {
    var options = new WriteOptions("0.1.0", policy, WriteOptions.full("0.1.0").formats());
    return page(sample.write(options, all()));
  }

  private static List<Table> all() {
    return Tables.standard().all();
  }

  @Test
  void aDroppedLineIsStruckOutWithItsRuleBesideIt() throws IOException {
    Document page = page(sample().write());
    Element dropped = page.selectFirst(".b.dropped");
    assertEquals("HOME | NEWS", dropped.selectFirst("del").text());
    assertEquals("navigation: rule.one", dropped.selectFirst(".why").text());
    assertEquals("A bridge \uD83C\uDF09 opens", page.selectFirst(".b.headline .t").text());
  }

  /** The drawing is 1000 wide, its lanes are 36 high and begin behind their names. */
  @Test
  void aDayThatStandsAloneFillsItsLane() throws IOException {
    Element drawing = index(sample().write()).selectFirst("svg");
    Element bar = drawing.selectFirst("rect");
    assertEquals("0 0 1000 68", drawing.attr("viewBox"));
    assertEquals(
        "220 36 780 20",
        String.join(" ", bar.attr("x"), bar.attr("y"), bar.attr("width"), bar.attr("height")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mark.d | 7 January 1979     | bridge#char=61,75",
        "mark.e | opens              | bridge#char=23,28",
        "mark.f | Nearly 300 people  | bridge#char=35,52",
      })
  void aRowIsMarkedInItsPlace(String css, String words, String id) throws IOException {
    Element mark = page(sample().write()).selectFirst(css + "[id='" + id + "']");
    assertEquals(words, mark.text());
    assertEquals("0", mark.attr("tabindex"));
    assertFalse(mark.attr("data-v").isEmpty());
  }

  @Test
  void aSecondReadingIsToldAndFlagged() throws IOException {
    SampleDataset sample = sample();
    sample.set("dates", 0, "ambiguous", true);
    sample.set("dates", 0, "value_alt", "1979-07-01");
    Path folder = sample.write();
    assertTrue(page(folder).selectFirst("mark.d.x").attr("data-v").contains("or 1979-07-01"));
    assertTrue(index(folder).text().contains("Dates with two readings"));
  }

  @Test
  void everyLinkLeadsSomewhereAndNoIdStandsTwice() throws IOException {
    Path folder = sample().write();
    for (String name : List.of("index.html", "documents/bridge.html", "documents/flood.html")) {
      Path file = folder.resolve("report").resolve(name);
      Document page = Jsoup.parse(Files.readString(file));
      List<String> ids = page.select("[id]").eachAttr("id");
      assertEquals(ids.size(), ids.stream().distinct().count(), name);
      for (String href : page.select("a[href]").eachAttr("href")) {
        if (!href.startsWith("http")) {
          assertTrue(leadsSomewhere(file, href), name + ": " + href);
        }
      }
    }
  }

  private static boolean leadsSomewhere(Path from, String href) throws IOException {
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    Path to = path.isEmpty() ? from : from.resolveSibling(path).normalize();
    if (!Files.exists(to) || hash < 0) {
      return Files.exists(to);
    }
    return Jsoup.parse(Files.readString(to)).select("[id]").eachAttr("id").stream()
        .map(ReportFiles::fragment)
        .anyMatch(href.substring(hash)::equals);
  }

  @Test
  void theFirstThingIsWhatWasFound() throws IOException {
    SampleDataset sample = sample();
    sample.set("documents", 0, "publisher", "The Bridge Post");
    Document index = index(sample.write());
    assertEquals("2 articles on Ana Lima", index.selectFirst("h1").text());
    assertEquals(
        "by The Bridge Post, published 18 June 2019", index.selectFirst("header p").text());
    assertEquals(
        List.of("2", "1", "0", "0", "1"),
        index.select(".numbers b").eachText(),
        "articles, happenings, told by several, tolls, issues");
    Element happened = index.selectFirst(".incidents > li");
    assertEquals("7 January 1979", happened.selectFirst(".when b").text());
    assertEquals("only The Bridge Post says so", happened.selectFirst(".badge").text());
    assertEquals("A bridge \uD83C\uDF09 opens", happened.selectFirst("q").text());
    assertEquals(
        "documents/bridge.html#bridge%23char=23,28", happened.selectFirst("a").attr("href"));
    assertEquals("Ana Lima", index.selectFirst("#named ~ .names summary").ownText());
    assertEquals(2, index.select(".documents tbody tr").size());
  }

  @Test
  void whatIsInDoubtIsNotOpenAndSaysSo() throws IOException {
    SampleDataset sample = sample();
    sample.set("timeline", 0, "core", false);
    Document index = index(sample.write());
    assertEquals("0", index.select(".numbers b").get(1).text());
    assertEquals("incidents told as fact", index.select(".numbers span").get(1).text());
    assertEquals(0, index.select("section > .incidents > li").size());
    assertEquals(
        "not told as fact, or in doubt", index.select("details .incidents .badge").last().text());
  }

  @Test
  void aMarkHasARowAndTheRowLeadsBack() throws IOException {
    Document page = page(sample().write());
    Element row = page.getElementById("row/f/char=35,52");
    assertEquals("#bridge%23char=35,52", row.selectFirst("a").attr("href"));
    assertEquals("Nearly 300 people", row.selectFirst("a").text());
  }

  @ParameterizedTest
  @CsvSource({"full, true, true", "quote, true, false", "none, false, false"})
  void theTextPolicyHolds(String policy, boolean words, boolean passages) throws IOException {
    var options = TextPolicy.valueOf(policy.toUpperCase(Locale.ROOT));
    Document document = page(sample(), options);
    String text = document.html() + index(base.resolve("dataset")).html();
    assertEquals(words, text.contains("Nearly 300 people"), policy);
    assertEquals(passages, text.contains("HOME | NEWS"), policy);
    assertEquals(passages, text.contains("It holds"), policy);
    assertTrue(text.contains("300"), "values are always there");
    assertTrue(text.contains("navigation"), "so is what was dropped");
  }

  @Test
  void whatAnInputSaysIsNeverMarkupOrScript() throws IOException {
    SampleDataset sample = sample();
    sample.set("documents", 0, "title", "<script>alert(1)</script>");
    sample.set("documents", 0, "author", "\"><img src=x onerror=alert(1)>");
    sample.set("documents", 0, "url", "javascript:alert(1)");
    sample.set("blocks", 0, "text", "</del><script>alert(1)</script> &amp;");
    sample.set("figures", 0, "measured_head", "\" onfocus=\"alert(1)");
    Path folder = sample.write();
    for (Document page : List.of(page(folder), index(folder))) {
      assertEquals(0, page.select("script[src], img, [onfocus], [href^=javascript]").size());
      String policy = page.selectFirst("[http-equiv=Content-Security-Policy]").attr("content");
      assertTrue(
          policy.matches(
              "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[^' ]+'"),
          policy);
      assertTrue(page.select("script").stream().noneMatch(e -> e.data().contains("alert(1)")));
    }
    assertEquals(1, page(folder).select("script").size());
    assertTrue(page(folder).text().contains("<script>alert(1)</script> &amp;"), "shown as it is");
  }

  @Test
  void whatSearchEnginesReadCannotEndItsElement() throws IOException {
    var facts =
        new DatasetFacts(
            "x", "</script><script>alert(1)", "a & b", "1.0.0", null, List.of(), Credit.NONE);
    String json = DatasetDescription.jsonLd(facts, List.of());
    assertFalse(json.contains("<"), json);
    assertTrue(json.contains("\\u003c/script\\u003e"), json);
  }

  @Test
  void aLargeDatasetHasFurtherListsOfDocuments() throws IOException {
    SampleDataset sample = sample();
    for (int i = 0; i < ReportPage.MOST_DOCUMENTS; i++) {
      @Nullable Object[] row = sample.rows("documents").get(1).clone();
      row[0] = "later-%04d".formatted(i);
      sample.rows("documents").add(row);
    }
    sample.set("documents", 2, "characters", 1_000_001L);
    sample.set("documents", 3, "characters", 1_000_000L);
    Path folder = sample.write();
    Document index = index(folder);
    assertEquals(ReportPage.MOST_DOCUMENTS, index.select(".documents tbody tr").size());
    assertEquals("documents-2.html", index.selectFirst("#documents ~ p a").attr("href"));
    Document second = Jsoup.parse(Files.readString(folder.resolve("report/documents-2.html")));
    assertEquals(2, second.select(".documents tbody tr").size());
    assertTrue(Files.exists(folder.resolve("report/documents/later-0999.html")));
    assertFalse(Files.exists(folder.resolve("report/documents/later-0000.html")), "too long");
    assertTrue(Files.exists(folder.resolve("report/documents/later-0001.html")));
    assertEquals(0, index.select("a[href='documents/later-0000.html']").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bridge             | documents/bridge.html",
        "2019/a             | documents/2019_a-",
        "crawl!6d05         | documents/crawl_6d05-",
        "../x               | documents/_._x-",
        "my%20page          | documents/my_20page-",
      })
  void aPageIsCalledAsItsDocument(String docId, String start) {
    String name = ReportFiles.ofDocument(docId);
    assertTrue(name.startsWith(start), name);
    assertTrue(name.matches("documents/[A-Za-z0-9._-]+\\.html"), name);
  }

  @ParameterizedTest
  @CsvSource({
    "1979-01-07, 1979-01-07, 7 January 1979",
    "1978-12-01, 1978-12-31, December 1978",
    "1975-01-01, 1979-12-31, 1975 \u2013 1979",
    "1979-01-01, 1979-12-31, 1979",
    "1979-01-01, 1979-02-28, January 1979 \u2013 February 1979",
    "1979-01-01, 1979-01-07, 1 January 1979 \u2013 7 January 1979",
    ", , no date",
  })
  void aTimeIsWrittenAsPeopleDo(@Nullable String first, @Nullable String last, String words) {
    assertEquals(words, DayWords.of(first, last));
  }

  @Test
  void aPageWithoutEventsIsAPageToo() throws IOException {
    List<Table> few =
        all().stream()
            .filter(t -> List.of("documents", "blocks", "rules", "issues").contains(t.name()))
            .toList();
    Path folder = sample().write(WriteOptions.full("0.1.0"), few);
    assertEquals(3, page(folder).select(".b").size());
    assertEquals(0, index(folder).select("#timeline, #incidents, #named").size());
  }
}
