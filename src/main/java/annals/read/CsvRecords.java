// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.read.RecordFields.Name;
import annals.text.Issue;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV and TSV of articles: a row a document, the columns called as the fields of JSON records
 * are ({@link RecordFields}). A table without a column of texts or pages is refused.
 */
final class CsvRecords implements Reader {
  private static final int HEAD = 1 << 15;

  @Override
  public List<String> suffixes() {
    return List.of(".csv", ".tsv");
  }

  @Override
  public boolean holdsRecords() {
    return true;
  }

  @Override
  public void read(OpenInput input) {
    Container container = input.container();
    int limit = input.limits().documentBytes();
    try {
      InputStream in = input.plain().stream();
      Content head = head(in);
      if (!hasLineEnd(head)) {
        container.tell(
            Issue.error("bad_record", "no table: its first line has more than " + HEAD + " bytes"));
        return;
      }
      var bounded = new RowBounds(in, limit);
      CSVParser rows =
          format(head).parse(new InputStreamReader(bounded, charset(head.bytes(), container)));
      boolean any = rows(input, rows, bounded);
      container.end(any);
    } catch (IOException e) {
      container.broken(e);
    } catch (UncheckedIOException e) {
      container.broken(e.getCause());
    } catch (IllegalArgumentException e) {
      container.tell(Issue.error("bad_record", "no table: " + e.getMessage()));
    }
  }

  private static boolean rows(OpenInput input, CSVParser rows, RowBounds bounds) {
    ObjectNode names = JsonNodeFactory.instance.objectNode();
    rows.getHeaderNames().forEach(name -> names.put(name, ""));
    RecordFields fields = input.fields();
    if (fields.find(names, Name.TEXT) == null && fields.find(names, Name.HTML) == null) {
      String message =
          "no column of texts; columns are " + String.join(", ", rows.getHeaderNames());
      input.container().tell(Issue.error("bad_record", message));
      return true;
    }
    ArticleRecords records = new ArticleRecords(input);
    boolean any = false;
    for (Iterator<CSVRecord> all = rows.iterator(); all.hasNext(); ) {
      CSVRecord row = all.next();
      bounds.nextRow();
      any = true;
      String place = Long.toString(row.getRecordNumber());
      String where = "row " + place;
      if (!row.isConsistent()) {
        records.bad(
            place,
            where,
            "bad_record",
            "%d cells for %d columns".formatted(row.size(), names.size()));
        continue;
      }
      ObjectNode record = JsonNodeFactory.instance.objectNode();
      row.toMap().forEach(record::put);
      byte[] bytes =
          CSVFormat.RFC4180.format((Object[]) row.values()).getBytes(StandardCharsets.UTF_8);
      records.take(record, place, where, bytes, List.of());
    }
    return any;
  }

  private static Content head(InputStream in) throws IOException {
    in.mark(HEAD);
    Content head = Content.first(in, HEAD - 1);
    in.reset();
    return head;
  }

  /** Whether the first line, which names the columns, ends within what was read, or all does. */
  private static boolean hasLineEnd(Content head) {
    for (byte b : head.bytes()) {
      if (b == '\n' || b == '\r') {
        return true;
      }
    }
    return head.bytes().length < HEAD - 1;
  }

  private static CSVFormat format(Content head) {
    String start = new String(head.bytes(), StandardCharsets.ISO_8859_1);
    String line = start.lines().findFirst().orElse("");
    char delimiter = ',';
    for (char other : new char[] {'\t', ';'}) {
      delimiter = count(line, other) > count(line, delimiter) ? other : delimiter;
    }
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreEmptyLines(true)
        .get();
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  private static Charset charset(byte[] head, Container container) {
    int end = head.length;
    while (end > 0 && head[end - 1] < 0) {
      end--; // a character may be cut
    }
    var issues = new ArrayList<Issue>();
    Charset charset =
        TextDecoder.decode(java.util.Arrays.copyOf(head, end), null, /* tags= */ false, issues)
            .charset();
    issues.forEach(container::tell);
    return charset;
  }
}
