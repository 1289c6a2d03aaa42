// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a WARC of real pages, again and again with other words, until it is as long as asked:
 * {@code java bench/GenerateWarc.java PAGES OUT.warc.gz MEGABYTES}. PAGES is a folder of HTML (.html,
 * .html.gz). Each record is a gzip member of its own, as crawlers write them; MEGABYTES are unpacked.
 */
public class GenerateWarc {
  private static final int LEVEL_OF_CHANGE = 6;

  private GenerateWarc() {}

  public static void main(String[] args) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      pages = files.sorted().toList();
    }
    long wanted = Long.parseLong(args[2]) * 1_000_000;
    long written = 0;
    int number = 0;
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 20)) {
      while (written < wanted) {
        String page = read(pages.get(number % pages.size()));
        int round = number / pages.size();
        byte[] record = record(number, round == 0 ? page : changed(page, number));
        written += record.length;
        try (var member = new GZIPOutputStream(new Shield(out))) {
          member.write(record);
        }
        number++;
      }
    }
    System.out.println(number + " records, " + written + " bytes unpacked");
  }

  private static String read(Path file) throws IOException {
    try (InputStream in =
        file.toString().endsWith(".gz")
            ? new GZIPInputStream(Files.newInputStream(file))
            : Files.newInputStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Every few words another letter, so that no two pages print the same article. */
  private static String changed(String page, int seed) {
    var random = new Random(seed);
    var text = new StringBuilder(page);
    boolean inTag = false;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      inTag = c == '<' || (inTag && c != '>');
      boolean inWord =
          !inTag
              && c >= 'a'
              && c <= 'z'
              && Character.isLetter(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i + 1));
      if (inWord && random.nextInt(LEVEL_OF_CHANGE * 5) == 0) {
        text.setCharAt(i, (char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  private static byte[] record(int number, String page) throws IOException {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    UUID id = new UUID(0x4000L, 0x8000000000000000L | number);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://site"
            + number % 97
            + ".example/"
            + number
            + "\r\nWARC-Date: 2026-03-24T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + id
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + body.length)
            + "\r\n\r\n";
    var record = new ByteArrayOutputStream();
    record.write((head + http).getBytes(StandardCharsets.UTF_8));
    record.write(body);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  /** A stream that a member may close without closing the file. */
  private static final class Shield extends java.io.FilterOutputStream {
    Shield(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
