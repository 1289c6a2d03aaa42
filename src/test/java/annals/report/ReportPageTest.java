// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.publish.DatasetFacts;
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

  private static Document page(Path folder) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("report/index.html")));
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
    assertEquals("#rule/rule.one", dropped.selectFirst(".why a").attr("href"));
    assertEquals("A bridge \uD83C\uDF09 opens", page.selectFirst(".b.headline .t").text());
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
    Document page = page(sample.write());
    assertTrue(page.selectFirst("mark.d.x").attr("data-v").contains("or 1979-07-01"));
    assertTrue(page.text().contains("Dates with two readings"));
  }

  @Test
  void everyLinkLeadsSomewhereAndNoIdStandsTwice() throws IOException {
    Path folder = sample().write();
    Document page = page(folder);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), ids.stream().distinct().count());
    for (String href : page.select("a[href]").eachAttr("href")) {
      if (href.startsWith("#")) {
        assertTrue(ids.stream().map(Anchors::fragment).anyMatch(href::equals), href);
      } else if (!href.startsWith("http")) {
        assertTrue(Files.exists(folder.resolve("report").resolve(href)), href);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"full, true, true", "quote, true, false", "none, false, false"})
  void theTextPolicyHolds(String policy, boolean words, boolean passages) throws IOException {
    String text = page(sample(), TextPolicy.valueOf(policy.toUpperCase(Locale.ROOT))).html();
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
    Document page = page(sample.write());
    assertEquals(1, page.select("script").size());
    assertEquals("application/ld+json", page.selectFirst("script").attr("type"));
    assertEquals(0, page.select("img, [onfocus], [href^=javascript]").size());
    assertTrue(page.text().contains("<script>alert(1)</script> &amp;"), "shown as it is");
  }

  @Test
  void whatSearchEnginesReadCannotEndItsElement() throws IOException {
    var facts =
        new DatasetFacts("x", "</script><script>alert(1)", "a & b", "1.0.0", null, List.of());
    String json = DatasetDescription.jsonLd(facts, List.of());
    assertFalse(json.contains("<"), json);
    assertTrue(json.contains("\\u003c/script\\u003e"), json);
  }

  @Test
  void aLargeDatasetIsCutAndSaysSo() throws IOException {
    SampleDataset sample = sample();
    for (int i = 0; i < 60; i++) {
      @Nullable Object[] row = sample.rows("documents").get(1).clone();
      row[0] = "later-%02d".formatted(i);
      sample.rows("documents").add(row);
    }
    sample.set("documents", 2, "characters", 1_000_000_000L);
    Document page = page(sample.write());
    assertEquals(ShownDocument.MOST_DOCUMENTS, page.select("article").size());
    assertTrue(page.text().contains("40 of 62 documents are shown"), page.text());
    assertEquals(0, page.select("[id='document/later-00']").size(), "too long by itself");
  }

  @Test
  void aPageWithoutEventsIsAPageToo() throws IOException {
    List<Table> few =
        all().stream()
            .filter(t -> List.of("documents", "blocks", "rules", "issues").contains(t.name()))
            .toList();
    Document page = page(sample().write(WriteOptions.full("0.1.0"), few));
    assertEquals(4, page.select(".b").size());
    assertEquals(0, page.select("#timeline").size());
  }
}
