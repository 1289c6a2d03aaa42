// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in JSON Lines, JSON and CSV, as tools write them. */
final class JsonRecordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"one\"} {\"text\":\"two\"}             | id!1 one, id!1.2 two",
        "{\"text\":\"one\"}{\"text\":\"two\"}              | id!1 one, id!1.2 two",
        "{\"text\":\"one\"}garbage                         | id!1 one, id!1.2 !bad_record",
        "{\"text\":\"one\"} {\"text\":                     | id!1 one, id!1.2 !bad_record",
        "{\"text\":\"one\"}\\r{\"text\":\"two\"}\\r        | id!1 one, id!2 two",
        "{\"text\":\"one\"}\\r\\n{\"text\":\"two\"}\\r\\n  | id!1 one, id!2 two",
        "{\"text\":\"one\"}\\n\\n{\"text\":\"two\"}        | id!1 one, id!3 two",
        "{\"text\":null,\"maintext\":\"one\"}              | id!1 one",
        "{\"text\":\"\",\"body\":\"one\"}                  | id!1 one",
        "{\"content\":{\"a\":1},\"body\":\"one\"}          | id!1 one",
        "{\"raw_content\":\"one\",\"score\":NaN}           | id!1 one",
        "{\"body\":\"<div><p>one</p></div>\"}              | id!1 one/",
        "{\"fulltext\":\"one\"}                          | id!1 one",
        "{\"fullText\":\"one\"}                          | id!1 one",
        "{\"article_body\":\"one\"}                      | id!1 one",
        "{\"body\":\"<3 this\"}                            | id!1 <3 this",
        "{\"id\":\"x\",\"content\":\"one\"}                | id!x one",
        "{\"id\":{\"a\":1},\"content\":\"one\"}            | id!1 one"
      })
  void linesOfJson(String lines, String outcome) {
    String file = lines.replace("\\r", "\r").replace("\\n", "\n");
    assertEquals(outcome, outcome("a.jsonl", file));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"text\":\"one\"},{\"text\":\"two\"}]           | id!1 one, id!2 two",
        "[/ {\"text\":\"one\",/ \"id\":\"x\"},/ {\"text\":\"two\"}] | id!x one, id!2 two",
        "{\"text\":\"one\"}                                | id!1 one",
        "[{\"text\":\"a [b] {c} \\\"d\\\"\"}]               | id!1 a [b] {c} \"d\"",
        "[{\"text\":\"one\"},{\"text\":oops},{\"text\":\"three\"}] | id!1 one, id!2 !bad_record, id!3 three",
        "[{\"text\":\"one/},/{\"text\":\"two\"}]           | id!1 !bad_record, id!2 two",
        "[1,{\"text\":\"two\"}]                            | id!1 !bad_record, id!2 two",
        "{\"type\":\"FeatureCollection\",\"features\":[]}  | id!1 !bad_record",
        "[]                                                | id !empty"
      })
  void valuesOfJson(String file, String outcome) {
    assertEquals(outcome, outcome("a.json", file.replace('/', '\n')));
    assertEquals(outcome, outcome("a.json.gz", file.replace('/', '\n')));
  }

  @Test
  void aLineThatIsNoUtf8IsDecodedAndTold() {
    byte[] line =
        "{\"text\":\"J\u00F6rg\"} {\"text\":\"\u00C4nne\"} {".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "J\u00F6rg #encoding_guessed | \u00C4nne #encoding_guessed | !bad_record",
        Read.outcome("a.jsonl", line));
  }

  @Test
  void aFileWithoutASuffixIsJsonWhereItBeginsSo() {
    assertEquals("id!1 one, id!2 two", outcome("a", "[{\"text\":\"one\"},\n{\"text\":\"two\"}]"));
    assertEquals("id [1] is a footnote", outcome("a", "[1] is a footnote"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text,title/one,T/two,U         | id!1 one, id!2 two",
        "id;text/x;one                  | id!x one",
        "id,maintext/x,\"one, and more\" | id!x one, and more",
        "name,price/x,3                 | id !bad_record",
        "text,title/one,T,more          | id!1 !bad_record",
        "text                           | id !empty"
      })
  void rowsOfCsv(String file, String outcome) {
    assertEquals(outcome, outcome("a.csv", file.replace('/', '\n')));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "news-please | {\"authors\":[\"Ann Lee\",\"Bo Ek\"],\"date_download\":\"2026-03-25 10:00:00\",\"date_publish\":\"2026-03-24 09:30:00\",\"date_modify\":null,\"maintext\":\"one\",\"source_domain\":\"example.org\",\"title\":\"T\",\"url\":\"https://example.org/1\"} | AUTHOR=Ann Lee, Bo Ek; PUBLISHED=2026-03-24T09:30:00; SITE_NAME=example.org; TITLE=T; fetched=2026-03-25T10:00; url=https://example.org/1",
        "crawlers | {\"title\":\"T\",\"source\":\"Selm Post\",\"text\":\"one\"} | SITE_NAME=Selm Post; TITLE=T",
        "a feed | {\"title\":\"T\",\"source\":\"https://selm.example/feed\",\"text\":\"one\"} | TITLE=T",
        "an empty source | {\"title\":\"T\",\"source\":{\"id\":null,\"name\":null},\"publisher\":\"Post\",\"text\":\"one\"} | SITE_NAME=Post; TITLE=T",
        "trafilatura | {\"title\":\"T\",\"author\":\"Ann Lee\",\"hostname\":\"example.org\",\"date\":\"2026-03-24\",\"fingerprint\":\"f0\",\"raw_text\":\"raw\",\"text\":\"one\",\"source\":\"https://example.org/1\",\"sitename\":\"Example\"} | AUTHOR=Ann Lee; PUBLISHED=2026-03-24; SITE_NAME=Example; TITLE=T; url=https://example.org/1",
        "datatrove   | {\"text\":\"one\",\"id\":\"d/1\",\"metadata\":{\"url\":\"https://example.org/1\",\"date\":\"2026-03-24T09:30:00Z\"}} | fetched=2026-03-24T09:30; url=https://example.org/1",
        "FineWeb     | {\"text\":\"one\",\"dump\":\"CC-MAIN-2026-13\",\"url\":\"https://example.org/1\",\"date\":\"2026-03-24T09:30:00Z\"} | fetched=2026-03-24T09:30; url=https://example.org/1",
        "C4          | {\"text\":\"one\",\"timestamp\":\"2019-04-25T12:57:54Z\",\"url\":\"https://example.org/1\"} | fetched=2019-04-25T12:57:54; url=https://example.org/1"
      })
  void whatToolsSayOfAnArticle(String tool, String line, String said) {
    SourceDocument read = Read.document("a.jsonl", line.getBytes(StandardCharsets.UTF_8));
    assertEquals("one", read.text().toString());
    assertEquals(said, said(read));
  }

  @Test
  void theUserSaysHowFieldsAreCalled() {
    RecordFields fields = RecordFields.of("text=story,date=meta.day,author=by");
    var results = new ArrayList<ReadResult>();
    String line =
        "{\"text\":\"not this\",\"story\":\"one\",\"meta\":{\"day\":\"2026-03-24\"},\"by\":\"Ann Lee\"}";
    DocumentReader.withLimits(ReadLimits.standard())
        .withFields(fields)
        .read(
            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
            new DocIds.Named("a.jsonl", "id", List.of()),
            results::add);
    SourceDocument read = (SourceDocument) results.get(0);
    assertEquals("one", read.text().toString());
    assertEquals("AUTHOR=Ann Lee; PUBLISHED=2026-03-24", said(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"story", "story=text", "text=", "=text"})
  void whatIsNoListOfFieldsIsRefused(String list) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> RecordFields.of(list));
    assertTrue(
        e.getMessage().contains("is not FIELD=NAME; fields are html, text, id"), e.getMessage());
  }

  private static String said(SourceDocument read) {
    List<String> said =
        read.page().candidates().stream()
            .sorted(java.util.Comparator.comparing((Candidate c) -> c.field().name()))
            .map(c -> c.field() + "=" + (c.field() == Field.PUBLISHED ? c.iso() : c.value()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (read.fetchedAt() != null) {
      said.add("fetched=" + read.fetchedAt());
    }
    if (read.url() != null) {
      said.add("url=" + read.url());
    }
    return String.join("; ", said);
  }

  private static String outcome(String path, String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return Read.all(path, path.endsWith(".gz") ? Read.gzip(bytes) : bytes).stream()
        .map(
            result ->
                (result instanceof SourceDocument document
                        ? document.docId() + " " + document.text() + Read.codes(document.issues())
                        : ((Unreadable) result).name()
                            + " !"
                            + ((Unreadable) result).issue().code())
                    .replace('\n', '/'))
        .collect(Collectors.joining(", "));
  }
}
