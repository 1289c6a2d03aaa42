// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.Sha256;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Lines, WARC and WET: a file of many documents. */
final class ContainersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"x\",\"text\":\"One.\"}                    | id!x One.",
        "{\"text\":\"One.\"}                                 | id!1 One.",
        "{\"id\":7,\"html\":\"<p>One<p>Two\"}                | id!7 One//Two/",
        "{\"id\":\"a b#c\",\"text\":\"One.\"}                | id!a%20b%23c One.",
        "{\"text\":\"\\ud83d!\"}                             | id!1 \uFFFD! #control_characters",
        "{\"text\":\"a\\u0000b\"}                            | id!1 a\uFFFDb #control_characters",
        "{\"text\":\"\"}                                     | id!1 !empty",
        "{\"title\":\"One.\"}                                | id!1 !bad_record",
        "{\"text\":\"One.                                    | id!1 !bad_record",
        "[1]                                                 | id!1 !bad_record",
        "{\"text\":\"One.\",\"fetched_at\":\"soon\"}         | id!1 One. #date_refused"
      })
  void aLineIsADocumentOrAnIssue(String line, String outcome) {
    assertEquals(outcome, outcome("a.jsonl", bytes(line)));
  }

  @Test
  void aBadLineDoesNotStopTheNext() {
    assertEquals(
        "id!1 a, id!2 !bad_record, id!4 b",
        outcome("a.jsonl", bytes("{\"text\":\"a\"}\nnope\n\n{\"text\":\"b\"}")));
  }

  @Test
  void theSecondRecordOfAnIdIsNumbered() {
    String line = "{\"id\":\"x\",\"text\":\"a\"}\n";
    assertEquals("id!x a, id!x~2 a #duplicate_doc_id", outcome("a.jsonl", bytes(line + line)));
  }

  @Test
  void aLineBringsItsUrlAndFetchTime() {
    String line =
        "{\"text\":\"a\",\"url\":\"https://example.org/1\",\"fetched_at\":\"2026-03-24T09:30:00+07:00\"}";
    SourceDocument read = Read.document("a.jsonl", bytes(line));
    assertEquals("https://example.org/1", read.url());
    assertEquals("2026-03-24T09:30", String.valueOf(read.fetchedAt()));
    assertEquals(Sha256.of(bytes(line)), read.sha256());
  }

  @Test
  void pagesOfAWarcAreDocumentsWithUrlAndFetchTime() {
    SourceDocument read =
        Read.document("a.warc", page("1", "<p>Hà Nội", "text/html; charset=utf-8"));
    assertEquals("id!00000000-0000-0000-0000-000000000001", read.docId());
    assertEquals("Hà Nội\n", read.text().toString());
    assertEquals("https://example.org/1", read.url());
    assertEquals("2026-03-24T02:30", String.valueOf(read.fetchedAt()));
    assertEquals("text/html", read.mediaType());
  }

  @Test
  void conversionRecordsAreText() {
    assertEquals(
        "plain text", Read.outcome("a.wet", record("conversion", "1", "text/plain", "plain text")));
  }

  @Test
  void theCharsetOfTheHttpHeaderCounts() {
    byte[] latin = "<p>caf\u00E9 cr\u00E8me".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "caf\u00E9 cr\u00E8me\n",
        Read.outcome("a.warc", page("1", latin, "text/html; charset=iso-8859-1")));
  }

  @Test
  void recordsThatAreNoPagesAreCounted() {
    byte[] all =
        join(
            page("1", "x", "image/png"),
            record("request", "2", "application/http", "GET / HTTP/1.1\r\n\r\n"),
            page("3", "<p>b", "text/html"));
    assertEquals("b\n | !skipped_records", Read.outcome("a.warc", all));
  }

  @Test
  void membersOfAGzippedWarcFollowOneAnother() {
    byte[] all =
        join(Read.gzip(page("1", "<p>a", "text/html")), Read.gzip(page("2", "<p>b", "text/html")));
    assertEquals("a\n | b\n", Read.outcome("a.warc.gz", all));
    assertEquals("a\n", Read.outcome("a.warc.zst", Zstd.compress(page("1", "<p>a", "text/html"))));
  }

  @Test
  void ofATruncatedWarcTheFirstRecordsAreKept() {
    byte[] all =
        join(page("1", "<p>a", "text/html"), page("2", "<p>" + "b".repeat(5000), "text/html"));
    String cut = Read.outcome("a.warc", Arrays.copyOf(all, all.length - 3000));
    assertTrue(cut.startsWith("a\n | bbbb"), cut);
    assertTrue(cut.contains("truncated"), cut);
    byte[] packed = Read.gzip(all);
    String gzip =
        Read.outcome(
            "a.warc.gz",
            join(
                Read.gzip(page("0", "<p>z", "text/html")),
                Arrays.copyOf(packed, packed.length / 2)));
    assertTrue(gzip.startsWith("z\n"), gzip);
    assertTrue(gzip.contains("truncated"), gzip);
  }

  @Test
  void whatIsNoWarcIsAnIssue() {
    assertEquals("!bad_record", Read.outcome("a.warc", bytes("this is no archive\n")));
    assertEquals("!empty", Read.outcome("a.warc", new byte[0]));
    assertEquals("!empty", Read.outcome("a.jsonl", new byte[0]));
  }

  @Test
  void behindADamagedRecordTheNextIsRead() {
    byte[] first = page("1", "<p>a", "text/html");
    byte[] third = page("3", "<p>c", "text/html");
    String damaged = "id!00000000-0000-0000-0000-000000000001 a/, %s, %s";
    String last = "id!00000000-0000-0000-0000-000000000003 c/";
    String bad = "id!record@" + first.length + " !bad_record";
    String good = new String(page("2", "<p>b", "text/html"), StandardCharsets.UTF_8);
    for (String broken :
        List.of(
            good.replace("WARC/1.0", "WRAC/1.0"),
            good.replace("WARC-Type: response", "WARC-Type response"),
            good.replaceFirst("Content-Length: \\d+", "Content-Length: many"),
            "left over\r\n\r\n")) {
      assertEquals(
          damaged.formatted(bad, last), outcome("a.warc", join(first, bytes(broken), third)));
    }
  }

  @Test
  void behindARecordThatIsLongerThanItSaysTheNextIsRead() {
    String good = new String(page("2", "<p>b", "text/html"), StandardCharsets.UTF_8);
    byte[] all =
        join(
            bytes(good.replace("<p>b", "<p>b and some more that nobody has counted")),
            page("3", "<p>c", "text/html"));
    String outcome = outcome("a.warc", all);
    assertTrue(outcome.startsWith("id!00000000-0000-0000-0000-000000000002 b/"), outcome);
    assertTrue(
        outcome.endsWith("!bad_record, id!00000000-0000-0000-0000-000000000003 c/"), outcome);
  }

  @Test
  void lineEndsThatARecordDoesNotCountAreNoRecord() {
    byte[] page = page("1", "<p>a", "text/html");
    String id = "id!00000000-0000-0000-0000-000000000001 a/";
    assertEquals(id, outcome("a.warc", join(page, bytes("\r\n"))));
    assertEquals(
        id + ", id!record@" + page.length + " !bad_record",
        outcome("a.warc", join(page, bytes("x\r\n"))));
  }

  @Test
  void behindADamagedMemberOfGzipTheNextIsRead() {
    byte[] second = Read.gzip(page("2", "<p>" + "b, ".repeat(50), "text/html"));
    Arrays.fill(second, 60, 75, (byte) 0xFF);
    byte[] all =
        join(
            Read.gzip(page("1", "<p>a", "text/html")),
            second,
            Read.gzip(page("3", "<p>c", "text/html")),
            Read.gzip(page("4", "<p>d", "text/html")));
    String outcome = outcome("a.warc.gz", all);
    assertTrue(outcome.startsWith("id!00000000-0000-0000-0000-000000000001 a/"), outcome);
    assertTrue(outcome.contains("!bad_record"), outcome);
    assertTrue(
        outcome.endsWith(
            "id!00000000-0000-0000-0000-000000000003 c/, id!00000000-0000-0000-0000-000000000004 d/"),
        outcome);
  }

  static byte[] page(String id, String html, String type) {
    return page(id, bytes(html), type);
  }

  static byte[] page(String id, byte[] body, String type) {
    byte[] head =
        bytes(
            "HTTP/1.1 200 OK\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n");
    return record("response", id, "application/http; msgtype=response", join(head, body));
  }

  private static byte[] record(String kind, String id, String type, String content) {
    return record(kind, id, type, bytes(content));
  }

  private static byte[] record(String kind, String id, String type, byte[] content) {
    String head =
        List.of(
                "WARC/1.0",
                "WARC-Type: " + kind,
                "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + id + ">",
                "WARC-Date: 2026-03-24T02:30:00Z",
                "WARC-Target-URI: https://example.org/" + id,
                "Content-Type: " + type,
                "Content-Length: " + content.length)
            .stream()
            .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
    return join(bytes(head), content, bytes("\r\n\r\n"));
  }

  private static String outcome(String path, byte[] bytes) {
    return Read.all(path, bytes).stream()
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
