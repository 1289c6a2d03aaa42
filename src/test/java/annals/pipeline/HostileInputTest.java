// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that can be wrong with an input, in one run beside a good article: each is a row of issues or
 * harmless, the article is published, and the dataset holds.
 */
final class HostileInputTest {
  private static final String SENTENCES =
      "The bridge over the river opened on Monday after four years of work in the old town. "
          + "It cost nearly three million dollars, the mayor of Selm said at the ceremony.";
  private static final String ARTICLE =
      "A bridge opened in Selm\n\nJune 18, 2019\n\n" + SENTENCES + "\n\n" + SENTENCES + "\n";
  private static final int NESTED = 10_000;
  private static final int LONG_LINE = 200 << 20;
  private static final int BOMB = 64 << 20;

  /** Issues of a text that was read well. */
  private static final List<String> WHAT_THE_TEXT_IS =
      List.of("no_date", "no_article", "near_duplicate_of");

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    return Files.createDirectories(folder.resolve("in")).resolve(name);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(file(name), bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] without(byte[] bytes, int last) {
    return Arrays.copyOf(bytes, bytes.length - last);
  }

  private static String html(String body) {
    return "<html><head><title>A bridge</title></head><body>" + body + "</body></html>";
  }

  private static String warcRecord(String uuid, String body) {
    String page = html("<p>" + body + "</p>");
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
        + uuid
        + ">\r\nWARC-Date: 2026-03-24T10:00:00Z\r\nWARC-Target-URI: https://x.example/"
        + uuid
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static byte[] bomb() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) 'a');
      for (int written = 0; written < BOMB; written += zeros.length) {
        gzip.write(zeros);
      }
    }
    return packed.toByteArray();
  }

  private void longLine() throws IOException {
    byte[] words = "words without an end ".repeat(50_000).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file("long_line.txt"))) {
      for (long written = 0; written < LONG_LINE; written += words.length) {
        out.write(words);
      }
    }
  }

  /** What became of an input: its documents, then its issues. */
  private String outcome(Path output, String input) throws IOException {
    String documents =
        Runs.rows(output, "documents").stream()
            .filter(row -> row.get("source_path").endsWith("/" + input))
            .map(row -> row.get("doc_id").replaceAll("^.*!", "!"))
            .collect(Collectors.joining(" "));
    var issues = new TreeSet<String>();
    Runs.rows(output, "issues").stream()
        .filter(row -> row.get("source_path").endsWith("/" + input))
        .filter(row -> !WHAT_THE_TEXT_IS.contains(row.get("code")))
        .forEach(row -> issues.add(row.get("code")));
    return documents + " " + issues;
  }

  @Test
  void whateverComesTheGoodArticleIsPublishedAndTheRestIsTold() throws IOException {
    write("article.txt", ARTICLE);
    write("broken.html", "<p>" + SENTENCES + "<div><table><tr><b>" + SENTENCES + "</p></i></table");
    write("nested.html", html("<div>".repeat(NESTED) + SENTENCES + "</div>".repeat(NESTED)));
    longLine();
    write("links.html", html("<ul>" + "<li><a href=/a>A link</a></li>".repeat(300) + "</ul>"));
    write("cut.txt.gz", without(gzip(ARTICLE.repeat(40).getBytes(UTF_8)), 20));
    String warc = warcRecord("a1", SENTENCES) + warcRecord("b2", SENTENCES.repeat(30));
    write("cut.warc", without(warc.getBytes(UTF_8), 600));
    write("cut.warc.gz", without(gzip(warc.getBytes(UTF_8)), 12));
    write("bomb.txt.gz", bomb());
    write("lies.html", html("<meta charset=windows-1251><p>Sélm: " + SENTENCES + "</p>"));
    write("latin.html", html("<meta charset=x-none><p>Sélm: " + SENTENCES).getBytes(ISO_8859_1));
    write("nuls.txt", ARTICLE.replaceFirst("bridge", "bri\0dge"));
    write(
        "halves.jsonl",
        "{\"id\": \"1\", \"text\": \"A \\ud800 half. " + SENTENCES + "\"}\n{no\n{no\n");
    write("nothing.txt", "");

    Path output = folder.resolve("out");
    Runs.run(Runs.request("dataset", output, folder + "/in/*"));

    var expected =
        List.of(
            "article.txt: article []",
            "bomb.txt.gz:  [decompression_limit]",
            "broken.html: broken []",
            "cut.txt.gz: cut.txt.gz [truncated]",
            "cut.warc: !a1 !b2 [truncated]",
            "cut.warc.gz: !a1 !b2 [truncated]",
            "halves.jsonl: !1 [bad_record, control_characters]",
            "latin.html: latin [encoding_guessed]",
            "lies.html: lies [encoding_mismatch]",
            "links.html: links [only_links]",
            "long_line.txt:  [too_long]",
            "nested.html: nested [too_many_nested]",
            "nothing.txt:  [empty]",
            "nuls.txt: nuls [control_characters]");
    var outcomes = new ArrayList<String>();
    for (String line : expected) {
      String input = line.substring(0, line.indexOf(':'));
      outcomes.add(input + ": " + outcome(output, input));
    }
    assertEquals(String.join("\n", expected), String.join("\n", outcomes));
  }
}
