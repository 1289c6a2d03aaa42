// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a JSON array of articles, or objects that follow one another, over as many lines as they
 * like: {@code [{"text": "..."}, ...]}. A document is named by its id, else by its number. A value
 * that is no such object is an issue, and the next is read.
 */
final class JsonArrays implements Reader {
  private static final Pattern START = Pattern.compile("(?s)\\[\\s*\\{.*|\\{\\s*\".*");

  @Override
  public List<String> suffixes() {
    return List.of(".json");
  }

  @Override
  public boolean sniffs(String head) {
    return START.matcher(head).matches();
  }

  @Override
  public boolean holdsRecords() {
    return true;
  }

  @Override
  public void read(OpenInput input) {
    Container container = input.container();
    ArticleRecords records = new ArticleRecords(input);
    int limit = input.limits().documentBytes();
    var values = new ValueScan(input.plain().stream(), limit);
    int number = 0;
    try {
      while (values.next()) {
        number++;
        String place = Integer.toString(number);
        String where = "value " + place;
        if (values.tooLong()) {
          records.bad(place, where, "too_long", "more than " + limit + " bytes");
        } else {
          take(records, values.bytes(), place, where);
        }
      }
      container.end(number > 0);
    } catch (IOException e) {
      container.broken(e);
    }
  }

  private static void take(ArticleRecords records, byte[] bytes, String place, String where) {
    JsonValues found = JsonValues.of(bytes);
    List<JsonNode> values = found.values();
    if (values.size() == 1 && found.wrong() == null) {
      records.take(values.get(0), place, where, bytes, found.issues());
    } else {
      records.bad(place, where, "bad_record", "no JSON: " + found.wrong());
    }
  }
}
