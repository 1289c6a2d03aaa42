// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: an object a line with a text or a page, and what else is known of it. {@code
 * {"id": "42", "text": "..."}} in {@code in/crawl.jsonl} is the document {@code crawl!42}; without
 * an id the line's number names it, {@code 7.2} the second object of line 7. What is no such object
 * is an issue, and the next line is read.
 */
final class JsonLines implements Reader {

  @Override
  public List<String> suffixes() {
    return List.of(".jsonl", ".ndjson", ".jsonlines");
  }

  @Override
  public boolean holdsRecords() {
    return true;
  }

  @Override
  public void read(OpenInput input) {
    new Reading(input).read();
  }

  private static final class Reading {
    private final OpenInput input;
    private final ArticleRecords records;
    private boolean any;

    Reading(OpenInput input) {
      this.input = input;
      this.records = new ArticleRecords(input);
    }

    void read() {
      Container container = input.container();
      ContentLines lines = new ContentLines(input.plain(), input.limits().documentBytes());
      IOException broken = null;
      while (lines.next()) {
        broken = lines.broken();
        line(lines, broken);
      }
      if (broken != null) {
        container.broken(broken);
      } else {
        container.end(any);
      }
    }

    private void line(ContentLines line, @Nullable IOException broken) {
      byte[] bytes = line.bytes();
      String number = Integer.toString(line.number());
      String where = "line " + number;
      if (line.tooLong()) {
        any = true;
        records.bad(
            number, where, "too_long", "more than " + input.limits().documentBytes() + " bytes");
      } else if (!isBlank(bytes)) {
        any = true;
        values(JsonValues.of(bytes), number, where, bytes);
      }
      if (broken != null) {
        String damage = where + ": damaged data: " + broken.getMessage();
        input.container().tell(Issue.error("bad_record", damage));
      }
    }

    private void values(JsonValues line, String number, String where, byte[] bytes) {
      int start = 0;
      for (int i = 0; i < line.values().size(); i++) {
        JsonNode value = line.values().get(i);
        int end = line.ends().get(i);
        boolean only = line.values().size() == 1 && line.wrong() == null;
        byte[] own = only || end < start ? bytes : Arrays.copyOfRange(bytes, start, end);
        start = Math.max(start, end); // of bytes that are no UTF-8 the parser knows no places
        records.take(value, i == 0 ? number : number + "." + (i + 1), where, own, line.issues());
      }
      if (line.wrong() != null) {
        int behind = line.values().size();
        records.bad(
            behind == 0 ? number : number + "." + (behind + 1),
            where,
            "bad_record",
            (behind == 0 ? "no JSON: " : "no JSON behind the record: ") + line.wrong());
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
  }
}
