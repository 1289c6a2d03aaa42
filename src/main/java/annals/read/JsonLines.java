// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
  private static final int CHUNK = 1 << 16;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Container container;
  private final ReadLimits limits;
  private int number;
  private boolean any;

  private JsonLines(Container container, ReadLimits limits) {
    this.container = container;
    this.limits = limits;
  }

  static void read(InputStream in, Container container, ReadLimits limits) {
    JsonLines lines = new JsonLines(container, limits);
    try {
      lines.lines(in);
    } catch (IOException e) {
      container.broken(e);
      return;
    }
    container.end(lines.any);
  }

  private void lines(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    boolean tooLong = false;
    for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
      int start = 0;
      for (int i = 0; i <= got; i++) {
        if (i < got && chunk[i] != '\n') {
          continue;
        }
        tooLong |= line.size() + (i - start) > limits.documentBytes();
        if (!tooLong) {
          line.write(chunk, start, i - start);
        }
        if (i < got) {
          line(line.toByteArray(), tooLong);
          line.reset();
          tooLong = false;
        }
        start = i + 1;
      }
    }
    line(line.toByteArray(), tooLong);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private void line(byte[] bytes, boolean tooLong) {
    number++;
    if (isBlank(bytes) && !tooLong) {
      return;
    }
    any = true;
    if (tooLong) {
      bad("too_long", "more than " + limits.documentBytes() + " bytes");
      return;
    }
    JsonNode record;
    try {
      record = MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      bad("bad_record", "no JSON: " + e.getOriginalMessage());
      return;
    } catch (IOException e) {
      bad("bad_record", "no JSON: " + e.getMessage());
      return;
    }
    boolean html = record.path("html").isTextual();
    JsonNode content = html ? record.path("html") : record.path("text");
    if (!content.isTextual()) {
      bad("bad_record", "neither text nor html in it");
      return;
    }
    String id = container.name(record.path("id").asText(Integer.toString(number)));
    var issues = new ArrayList<>(container.issues(id));
    LocalDateTime fetchedAt = time(record.path("fetched_at").asText(""), issues);
    String url = record.path("url").isTextual() ? record.path("url").asText() : null;
    Origin origin = container.origin(id, bytes, url, fetchedAt, null);
    container.accept(
        html
            ? HtmlPage.of(content.asText(), origin, issues)
            : PlainText.of(content.asText(), origin, /* exact= */ false, issues));
  }

  private void bad(String code, String message) {
    Issue issue = Issue.error(code, "line " + number + ": " + message);
    container.accept(container.unreadable(container.name(Integer.toString(number)), issue));
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
