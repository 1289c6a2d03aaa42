// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: an object a line with {@code text} or {@code html} and, where known, {@code
 * id}, {@code url}, {@code fetched_at}. {@code {"id": "42", "text": "..."}} in {@code
 * in/crawl.jsonl} is the document {@code crawl!42}; without an id the line's number names it. A
 * line that is no such object is an issue, and the next line is read.
 */
final class JsonLines {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Container container;
  private final ReadLimits limits;
  private boolean any;

  private JsonLines(Container container, ReadLimits limits) {
    this.container = container;
    this.limits = limits;
  }

  static void read(Decompression.Plain plain, Container container, ReadLimits limits) {
    new JsonLines(container, limits).lines(plain);
  }

  private void lines(Decompression.Plain plain) {
    ContentLines lines = new ContentLines(plain, container.part(), limits.documentBytes());
    IOException broken = null;
    while (lines.next()) {
      broken = lines.broken();
      if (broken != null) {
        container.damaged();
      }
      container.begin(lines.start(), lines.number() - 1, plain.seekable());
      line(lines);
    }
    if (broken != null) {
      container.broken(broken);
    } else {
      container.end(any);
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private void line(ContentLines line) {
    int number = line.number();
    byte[] bytes = line.bytes();
    if (isBlank(bytes) && !line.tooLong()) {
      return;
    }
    any = true;
    if (line.tooLong()) {
      bad(number, "too_long", "more than " + limits.documentBytes() + " bytes");
      return;
    }
    JsonNode record;
    try {
      record = MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      bad(number, "bad_record", "no JSON: " + e.getOriginalMessage());
      return;
    } catch (IOException e) {
      bad(number, "bad_record", "no JSON: " + e.getMessage());
      return;
    }
    boolean html = record.path("html").isTextual();
    JsonNode content = html ? record.path("html") : record.path("text");
    if (!content.isTextual()) {
      bad(number, "bad_record", "neither text nor html in it");
      return;
    }
    container.record(
        record.path("id").asText(Integer.toString(number)),
        name -> document(record, html, content.asText(), bytes, name));
  }

  private ReadResult document(
      JsonNode record, boolean html, String content, byte[] bytes, RecordNames.Name name) {
    var issues = new ArrayList<>(name.issues());
    LocalDateTime fetchedAt = time(record.path("fetched_at").asText(""), issues);
    String url = record.path("url").isTextual() ? record.path("url").asText() : null;
    Origin origin = container.origin(name.id(), bytes, url, fetchedAt, null);
    return html
        ? HtmlPage.of(content, origin, issues)
        : PlainText.of(content, origin, /* exact= */ false, issues);
  }

  private void bad(int number, String code, String message) {
    container.unreadable(
        Integer.toString(number), Issue.error(code, "line " + number + ": " + message));
  }

  /** A time as printed, its zone left out; a day alone is its first moment. */
  private static @Nullable LocalDateTime time(String printed, List<Issue> issues) {
    if (printed.isEmpty()) {
      return null;
    }
    try {
      return printed.length() == "2026-03-24".length()
          ? LocalDate.parse(printed).atStartOfDay()
          : LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(printed.replace(' ', 'T')));
    } catch (DateTimeException e) {
      issues.add(Issue.warning("date_refused", "fetched_at is no ISO 8601 time: " + printed));
      return null;
    }
  }
}
