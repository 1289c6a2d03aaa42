// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.Release.ReleasedTable;
import annals.publish.CsvTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the sentences beside the rows that are shown: one look through a release's sentences. */
final class Sentences {
  private static final String ID = "sentence_id";
  private static final String TEXT = "text";

  private Sentences() {}

  static List<TableDiff> beside(List<TableDiff> tables, Release before, Release after)
      throws IOException {
    Set<String> wanted = new HashSet<>();
    for (TableDiff table : tables) {
      table.rows().forEach(row -> add(wanted, row.sentenceId()));
    }
    if (wanted.isEmpty()) {
      return tables;
    }
    Map<String, String> texts = new HashMap<>();
    look(before.tables().get("sentences"), wanted, texts);
    look(after.tables().get("sentences"), wanted, texts);
    return tables.stream()
        .map(
            table ->
                table.withRows(
                    table.rows().stream()
                        .map(row -> row.withSentence(texts.get(String.valueOf(row.sentenceId()))))
                        .toList()))
        .toList();
  }

  private static void add(Set<String> wanted, @Nullable String id) {
    if (id != null) {
      wanted.add(id);
    }
  }

  private static void look(
      @Nullable ReleasedTable sentences, Set<String> wanted, Map<String, String> texts)
      throws IOException {
    if (sentences == null) {
      return;
    }
    try (CsvTable table = CsvTable.open(sentences.parts())) {
      int id = table.header().indexOf(ID);
      int text = table.header().indexOf(TEXT);
      if (id < 0 || text < 0) {
        return;
      }
      for (String[] row = table.next(); row != null; row = table.next()) {
        if (wanted.contains(row[id])) {
          texts.put(row[id], row[text]);
        }
      }
    }
  }
}
