// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.publish.SampleDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a dataset that has more of everything than a page shows. */
final class HowMuchIsShownTest {
  private static final int MANY = 400;
  private static final int PAPERS = 12;

  @TempDir static Path base;
  private static Document index;

  @BeforeAll
  static void writesTheReport() throws IOException {
    SampleDataset sample = SampleDataset.in(base).withReport();
    for (int i = 0; i < MANY; i++) {
      String id = "%03d".formatted(i);
      copy(sample, "rules", "rule_id", "rule." + id, "hits", 1L);
      copy(sample, "issues", "issue_id", "flood#no_date.9" + id);
      copy(sample, "entities", "entity_id", "person/" + id, "name", "Ann " + id, "mentions", 1L);
      copy(sample, "timeline", "timeline_id", "t" + id, "incident_id", "t" + id, "core", true);
      copy(sample, "incidents", "incident_id", "t" + id, "main_timeline_id", "t" + id);
      change(sample, "incidents", "title", "Bridge " + id + " opens", "type", "KIND" + id);
      copy(sample, "dates", "date_id", "flood#d" + id, "doc_id", "flood", "ambiguous", true);
      person(sample, i, "bridge#m" + id);
      saying(sample, i);
    }
    name(sample, "a", 100, 1);
    name(sample, "b", 9, 2);
    name(sample, "c", 8, 2);
    for (int i = 0; i < PAPERS; i++) {
      String doc = "paper-%02d".formatted(i);
      copy(sample, "documents", "doc_id", doc, "publisher", "Paper " + (char) ('A' + i));
      change(sample, "documents", "characters", 1L);
      telling(sample, doc, "t0%02d".formatted(i));
      telling(sample, doc, "t011");
      for (int bar = 0; i == 0 && bar < MANY; bar++) {
        telling(sample, doc, "none");
        LocalDate day = LocalDate.of(1800, 1, 1).plusDays(bar);
        change(sample, "events", "date_start", day, "date_end", day);
      }
    }
    for (int i = 2; i < 11; i++) {
      toll(sample, i);
    }
    index = Jsoup.parse(Files.readString(sample.write().resolve("report/index.html")));
  }

  private static void telling(SampleDataset sample, String doc, String timeline) {
    int last = sample.rows("events").size();
    copy(sample, "events", "event_id", doc + "#e" + last, "doc_id", doc, "timeline_id", timeline);
    change(
        sample,
        "events",
        "sentence_id",
        "s" + last,
        "core",
        true,
        "date_start",
        LocalDate.of(1979, 1, 7));
    change(sample, "events", "date_end", LocalDate.of(1979, 1, 7), "trigger_lemma", "open");
    copy(sample, "sentences", "sentence_id", "s" + last, "doc_id", doc, "text", "It is " + last);
  }

  private static void name(SampleDataset sample, String id, long mentions, long documents) {
    copy(
        sample, "entities", "entity_id", "person/" + id, "name", "Ann " + id, "mentions", mentions);
    change(sample, "entities", "documents", documents);
  }

  private static void toll(SampleDataset sample, int dead) {
    sample.add("casualties", "doc_id", "bridge", "timeline_id", "t011", "text", dead + " dead");
  }

  private static void saying(SampleDataset sample, int i) {
    sample.add("statements", "speaker", "Speaker " + i, "speaker_id", "person/x", "text", "It is");
    change(sample, "statements", "direct", true, "doc_id", "bridge");
  }

  /** Of the first person who is named. */
  private static void person(SampleDataset sample, int i, String id) {
    copy(sample, "mentions", "mention_id", id, "entity_id", "person/b", "sentence_id", "s" + i);
  }

  /** Adds a row like the first of its table. */
  private static void copy(SampleDataset sample, String table, @Nullable Object... cells) {
    sample.rows(table).add(sample.rows(table).get(0).clone());
    change(sample, table, cells);
  }

  private static void change(SampleDataset sample, String table, @Nullable Object... cells) {
    for (int i = 0; i < cells.length; i += 2) {
      sample.set(table, sample.rows(table).size() - 1, String.valueOf(cells[i]), cells[i + 1]);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "incidents                       | 200 | .incidents > li",
        "incidents that are open         | 10  | section > .incidents > li",
        "articles that tell of one       | 6   | .incidents > li:has(.tolls) li",
        "tolls of one                    | 6   | .tolls span",
        "names                           | 15  | .names details",
        "sentences of a name             | 4   | .names details:first-child li",
        "sayings                         | 12  | .quotes li",
        "issues                          | 200 | table:has(th:contains(level)) tbody tr",
        "dates with two readings         | 100 | h3 + div tbody tr",
        "rules                           | 300 | tr[id^=rule/]",
        "bars of one lane and the others | 311 | rect",
        "lanes                           | 12  | svg text.name",
      })
  void aPageShowsSoMuch(String what, int most, String css) {
    assertEquals(most, index.select(css).size(), what);
  }

  @Test
  void theFirstNamesAndPublishersAreInItsHead() {
    assertEquals("14 articles on Ann b and Ann a", index.selectFirst("h1").text());
    assertEquals(
        "by Paper A, Paper B, Paper C, Paper D and 8 more, published 18 June 2019",
        index.selectFirst("header p").text());
  }
}
