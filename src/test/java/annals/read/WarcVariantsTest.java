// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Records as archives hold them: packed, chunked, mislabelled, without what the standard asks. */
final class WarcVariantsTest {
  private static final String PAGE = "<html><body><p>" + "The ferry is back. ".repeat(4);
  private static final String TEXT = "The ferry is back. ".repeat(4).strip() + "\n";
  private static final byte[] BYTES = bytes(PAGE);
  private static final byte[] BROTLI =
      Base64.getDecoder()
          .decode("G1oA+J0HdkyYjHTuLdwFqkHK5PKUWVr7oMHNKR6qJqSQYxTSIgBj0k2sGOQTFdZ8/DQA");

  static Stream<Arguments> bodies() {
    return Stream.of(
        body("as it is", "", BYTES),
        body("identity", "Content-Encoding: identity", BYTES),
        body("gzip", "Content-Encoding: gzip", gzip(BYTES)),
        body("x-gzip in capitals", "content-encoding: X-GZIP", gzip(BYTES)),
        body("gzip twice", "Content-Encoding: gzip, gzip", gzip(gzip(BYTES))),
        body(
            "two headers",
            "Content-Encoding: deflate\r\nContent-Encoding: gzip",
            gzip(zlib(BYTES))),
        body("deflate, zlib form", "Content-Encoding: deflate", zlib(BYTES)),
        body("deflate, raw form", "Content-Encoding: deflate", raw(BYTES)),
        body("zstd in one shot", "Content-Encoding: zstd", Zstd.compress(BYTES)),
        body("zstd streamed", "Content-Encoding: zstd", zstdStream(BYTES)),
        body("brotli", "Content-Encoding: br", BROTLI),
        body("unknown coding, plain body", "Content-Encoding: sdch", BYTES),
        body("a charset as coding", "Content-Encoding: UTF-8", BYTES),
        body("gzip said, plain body", "Content-Encoding: gzip", BYTES),
        body("deflate said, plain body", "Content-Encoding: deflate", BYTES),
        body("brotli said, plain body", "Content-Encoding: br", BYTES),
        body("zstd said, plain body", "Content-Encoding: zstd", BYTES),
        body("deflate said, gzip body", "Content-Encoding: deflate", gzip(BYTES)),
        body("chunked", "Transfer-Encoding: chunked", chunked(BYTES)),
        body(
            "chunked gzip",
            "Transfer-Encoding: chunked\r\nContent-Encoding: gzip",
            chunked(gzip(BYTES))),
        body(
            "chunked zstd",
            "Transfer-Encoding: chunked\r\nContent-Encoding: zstd",
            chunked(zstdStream(BYTES))),
        body("chunked said, plain body", "Transfer-Encoding: chunked", BYTES),
        body("length of the packed body", "Content-Encoding: gzip\r\nContent-Length: 20", BYTES));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void theBodyIsRead(String name, String headers, byte[] body) {
    assertEquals(TEXT, Read.outcome("a.warc", response("Content-Type: text/html", headers, body)));
  }

  static Stream<Arguments> cut() {
    byte[] page =
        bytes("<p>" + "Ferries came back. ".repeat(400) + Integer.toHexString(7).repeat(3));
    return Stream.of(
        body("gzip", "Content-Encoding: gzip", gzip(page)),
        body("deflate", "Content-Encoding: deflate", zlib(page)),
        body("raw deflate", "Content-Encoding: deflate", raw(page)),
        body("chunks", "Transfer-Encoding: chunked", chunked(page)),
        body("plain", "Content-Length: " + page.length, page));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cut")
  void ofABodyThatIsCutOffTheStartIsKept(String name, String headers, byte[] body) {
    byte[] half = Arrays.copyOf(body, body.length * 2 / 3);
    String outcome = Read.outcome("a.warc", response("Content-Type: text/html", headers, half));
    assertEquals("Ferries came back.", outcome.substring(0, 18));
    assertEquals("#truncated", outcome.substring(outcome.lastIndexOf('#')));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Content-Type: \"text/html\"",
        "Content-Type: 'text/html; charset=utf-8'",
        "Content-Type: text/html;charset=utf-8;charset=utf-8",
        "Content-Type: text/html, text/html",
        "Content-Type: TEXT/HTML ;",
        "Content-Type: html",
        "Content-Type:",
        "Content-Type: unknown/unknown",
        "X-Other: 1",
        "Content-Type: application/xhtml+xml"
      })
  void theTypeIsReadHoweverItIsWritten(String header) {
    assertEquals(TEXT, Read.outcome("a.warc", response(header, "", BYTES)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"a\": 1}    | !skipped_records",
        "%PDF-1.7      | !skipped_records",
        "Ferries sail. | Ferries sail."
      })
  void withoutATypeTheBytesTell(String body, String outcome) {
    assertEquals(outcome, Read.outcome("a.warc", response("X-Other: 1", "", bytes(body))));
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource({"WARC-Type", "WARC-Date", "WARC-Record-ID", "WARC-Target-URI"})
  void aRecordThatLacksAHeaderIsRead(String header) {
    String record =
        new String(response("Content-Type: text/html", "", BYTES), StandardCharsets.ISO_8859_1);
    byte[] less =
        record
            .replaceFirst("(?m)^" + header + ": .*\r\n", "")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] two =
        join(
            less,
            bytes(
                record
                    .replace("uuid:1>", "uuid:2>")
                    .replace(PAGE, "<p>b" + " ".repeat(PAGE.length() - 4))));
    assertEquals(TEXT + " | b\n", Read.outcome("a.warc", two));
    String id = Read.all("a.warc", two).get(0) instanceof SourceDocument read ? read.docId() : "";
    assertEquals(header.equals("WARC-Record-ID") ? "id!record@0" : "id!1", id);
  }

  @Test
  void aDateThatIsNoneIsRefusedAndTheRestRead() {
    String record =
        new String(response("Content-Type: text/html", "", BYTES), StandardCharsets.ISO_8859_1);
    assertEquals(
        TEXT + " #date_refused",
        Read.outcome("a.warc", bytes(record.replace("2026-03-24T02:30:00Z", "yesterday"))));
  }

  @Test
  void aWarcWithoutPagesSaysWhatItHolds() {
    byte[] metadata = record("metadata", "2", "application/json", bytes("{}"));
    assertEquals("!empty", Read.outcome("a.warc", join(metadata, metadata)));
  }

  @Test
  void aResponseWithoutAHeadIsAnIssue() {
    assertEquals(
        "!bad_record",
        Read.outcome("a.warc", record("response", "1", "application/http", bytes("<p>no head"))));
  }

  @Test
  void aPageThatTheArchiveCutSaysSo() {
    String record =
        new String(response("Content-Type: text/html", "", BYTES), StandardCharsets.ISO_8859_1);
    assertEquals(
        TEXT + " #truncated",
        Read.outcome(
            "a.warc", bytes(record.replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date"))));
  }

  private static Arguments body(String name, String headers, byte[] body) {
    return Arguments.of(name, headers, body);
  }

  private static byte[] response(String type, String headers, byte[] body) {
    String head =
        "HTTP/1.1 200 OK\r\n"
            + type
            + "\r\n"
            + (headers.isEmpty() ? "" : headers + "\r\n")
            + "\r\n";
    return record("response", "1", "application/http; msgtype=response", join(bytes(head), body));
  }

  private static byte[] record(String kind, String id, String type, byte[] block) {
    List<String> head = new ArrayList<>(List.of("WARC/1.0"));
    head.add("WARC-Type: " + kind);
    head.add("WARC-Record-ID: <urn:uuid:" + id + ">");
    head.add("WARC-Date: 2026-03-24T02:30:00Z");
    head.add("WARC-Target-URI: https://example.org/" + id);
    head.add("Content-Type: " + type);
    head.add("Content-Length: " + block.length);
    return join(bytes(String.join("\r\n", head) + "\r\n\r\n"), block, bytes("\r\n\r\n"));
  }

  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] plain, Packer packer) {
    var out = new ByteArrayOutputStream();
    try (OutputStream packed = packer.over(out)) {
      packed.write(plain);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] plain) {
    return packed(plain, GZIPOutputStream::new);
  }

  private static byte[] zlib(byte[] plain) {
    return packed(plain, DeflaterOutputStream::new);
  }

  private static byte[] raw(byte[] plain) {
    return packed(plain, out -> new DeflaterOutputStream(out, new Deflater(9, true)));
  }

  private static byte[] zstdStream(byte[] plain) {
    return packed(plain, ZstdOutputStreamNoFinalizer::new);
  }

  private static byte[] chunked(byte[] plain) {
    int half = plain.length / 2;
    return join(
        bytes(Integer.toHexString(half) + ";name=value\r\n"),
        Arrays.copyOf(plain, half),
        bytes(
            "\r\n"
                + Integer.toHexString(plain.length - half).toUpperCase(java.util.Locale.ROOT)
                + "\r\n"),
        Arrays.copyOfRange(plain, half, plain.length),
        bytes("\r\n0\r\n\r\n"));
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
