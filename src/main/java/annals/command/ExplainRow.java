// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.table.Column;
import annals.table.Table;
import annals.table.Tables;
import annals.timeline.EvidenceWeights;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code annals explain ID} for a row of any table: the row with what each of its values means, the
 * sentence it stands in, the rule that decided it and why that is there, and of an event why it is
 * not core ({@link NotCore}), who takes part, what its date was counted from, which other mentions
 * were merged with it and why.
 */
final class ExplainRow {
  private static final Set<String> SAID_ELSEWHERE =
      Set.of(
          "doc_id",
          "sentence_id",
          "block_id",
          "char_start",
          "char_end",
          "rule_id",
          "body",
          "not_core");
  private static final int LONGEST = 100;
  private static final int MOST = 8; // of other rows that are shown

  private final DatasetRows rows;
  private final PrintStream out;

  private ExplainRow(DatasetRows rows, PrintStream out) {
    this.rows = rows;
    this.out = out;
  }

  /** Prints every row with the id; false where no table has one. */
  static boolean print(String id, DatasetRows rows, PrintStream out) throws IOException {
    var explain = new ExplainRow(rows, out);
    boolean any = false;
    for (Table table : Tables.standard().all()) {
      if (table.primaryKey().size() == 1) {
        String key = table.primaryKey().get(0);
        for (Map<String, String> row : rows.where(table.name(), key, id)) {
          explain.row(table, key, id, row);
          any = true;
        }
      }
    }
    return any;
  }

  private void row(Table table, String key, String id, Map<String, String> row) throws IOException {
    String quoted = row.containsKey("text") ? "text" : "trigger";
    String words = row.getOrDefault(quoted, "");
    out.println(table.name() + "  " + id + (words.isEmpty() ? "" : "  \"" + cut(words) + "\""));
    said("in", document(row.getOrDefault("doc_id", "")));
    String sentence = row.getOrDefault("sentence_id", "");
    said("sentence", rows.cell("sentences", "sentence_id", sentence, "text"));
    if (table.name().equals("events")) {
      String reason = NotCore.reason(row);
      if (reason != null) {
        said("not core, because", reason);
      }
    }
    for (Column column : table.columns()) {
      String value = row.getOrDefault(column.name(), "");
      boolean told = column.name().equals(quoted) || column.name().equals(key);
      boolean tells = !value.isEmpty() && !told;
      if (tells && !SAID_ELSEWHERE.contains(column.name())) {
        out.printf("  %-20s %-28s %s%n", column.name(), cut(value), column.description());
      }
    }
    if (!key.equals("rule_id")) {
      rule(row.getOrDefault("rule_id", ""));
    }
    behind(table, id, row);
    out.println();
  }

  /** The rows of other tables that a row was made of, or goes with. */
  private void behind(Table table, String id, Map<String, String> row) throws IOException {
    if (table.name().equals("events")) {
      participants(rows.where("participants", "event_id", id));
      date(row.getOrDefault("date_id", ""), row.getOrDefault("date_basis", ""));
      String happening = row.getOrDefault("timeline_id", "");
      merged("with", id, happening);
      reasons(rows.cell("timeline", "timeline_id", happening, "evidence"));
    } else if (table.name().equals("timeline")) {
      merged("made of", "", id);
      reasons(row.getOrDefault("evidence", ""));
    } else if (table.name().equals("incidents")) {
      each("made of", "timeline", "incident_id", id, "title");
      each("a toll of it", "casualties", "incident_id", id, "text");
    } else if (table.name().equals("entities")) {
      each("named", "mentions", "entity_id", id, "text");
    } else if (table.name().equals("casualties")) {
      each("the harm is", "events", "event_id", row.getOrDefault("event_id", ""), "trigger");
    }
  }

  /** A line for each of the first rows that name this one, with their words and sentence. */
  private void each(String how, String table, String column, String id, String words)
      throws IOException {
    List<Map<String, String>> others = rows.where(table, column, id);
    for (Map<String, String> other : others.subList(0, Math.min(MOST, others.size()))) {
      String sentence = other.getOrDefault("sentence_id", "");
      String told = rows.cell("sentences", "sentence_id", sentence, "text");
      String quoted = cut(other.getOrDefault(words, ""));
      said(how, "\"" + quoted + "\"" + (told.isEmpty() ? "" : " in: " + cut(told)));
    }
    if (others.size() > MOST) {
      said(how, "and " + (others.size() - MOST) + " more rows of " + table);
    }
  }

  private String document(String docId) throws IOException {
    String title = rows.cell("documents", "doc_id", docId, "title");
    String day = rows.cell("documents", "doc_id", docId, "published_on");
    return docId.isEmpty() ? "" : docId + comma(title) + comma(day);
  }

  private static String comma(String words) {
    return words.isEmpty() ? "" : ", " + words;
  }

  private void rule(String id) throws IOException {
    String why = rows.cell("rules", "rule_id", id, "description");
    if (!id.isEmpty()) {
      said("because of the rule", id + (why.isEmpty() ? "" : ": " + why));
    }
  }

  private void participants(List<Map<String, String>> parts) {
    for (Map<String, String> part : parts) {
      String who = part.getOrDefault("text", "");
      said(
          part.getOrDefault("role", ""),
          (who.isEmpty() ? part.getOrDefault("entity_id", "") : "\"" + cut(who) + "\"")
              + comma(part.getOrDefault("kind", ""))
              + comma(part.getOrDefault("basis", ""))
              + ("true".equals(part.get("inferred")) ? ", inferred" : ""));
    }
  }

  private void date(String id, String basis) throws IOException {
    List<Map<String, String>> dates = rows.where("dates", "date_id", id);
    if (!dates.isEmpty()) {
      Map<String, String> date = dates.get(0);
      said(
          "its date",
          "\"%s\" is %s%s; it is the event's by %s"
              .formatted(
                  cut(date.getOrDefault("text", "")),
                  date.getOrDefault("value", ""),
                  date.getOrDefault("anchor", "").isEmpty()
                      ? ""
                      : ", counted from " + date.get("anchor"),
                  basis));
    }
  }

  private void merged(String how, String event, String timeline) throws IOException {
    for (Map<String, String> other : rows.where("events", "timeline_id", timeline)) {
      String id = other.getOrDefault("event_id", "");
      if (!id.equals(event)) {
        String sentence = other.getOrDefault("sentence_id", "");
        said(
            "one happening " + how,
            id + ": " + cut(rows.cell("sentences", "sentence_id", sentence, "text")));
      }
    }
  }

  /** What makes the mentions one happening, a sentence a clue, with what it adds in log odds. */
  private void reasons(String evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    for (String part : evidence.split("; ", -1)) {
      String clue = part.replaceAll(" .*", "");
      String known = EvidenceWeights.meaning(clue);
      String meaning = known == null ? clue : known;
      String amount = part.substring(clue.length()).strip();
      String how = amount.startsWith("-") ? "speaks against it" : "speaks for it";
      said("one, because", "%s: %s (%s)".formatted(how, meaning, amount));
    }
  }

  private void said(String label, String words) {
    if (!words.isEmpty()) {
      out.printf("  %-20s %s%n", label, words.replaceAll("\\s+", " "));
    }
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
  }
}
