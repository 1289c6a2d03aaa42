// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.pipeline.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says works. */
final class ReadmeTest {

  @Test
  void theQueryOfTheReadmeRunsOverTheCommittedDataset() throws Exception {
    Matcher sql =
        Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertTrue(sql.find(), "the README has a query");
    var documents = new ArrayList<String>();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.group(1))) {
      while (rows.next()) {
        assertTrue(rows.getString("sentence").contains(rows.getString("trigger")));
        assertEquals(1979, rows.getDate("date_start").toLocalDate().getYear());
        documents.add(rows.getString("published_on"));
      }
    }
    assertEquals(2, documents.stream().distinct().count(), "both articles tell of it");
  }

  /** The query before the table gives its lines. */
  @Test
  void theTimelineOfTheReadmeIsThatOfTheCommittedDataset() throws Exception {
    Matcher shown =
        Pattern.compile("```sql\n([^`]*)```\n\n\\| when \\|.*\n\\|[-|]*\n((?:\\|.*\n)+)")
            .matcher(Files.readString(Path.of("README.md")));
    assertTrue(shown.find(), "the README has a timeline behind its query");
    var lines = new ArrayList<String>();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(shown.group(1))) {
      while (rows.next()) {
        var line = new StringBuilder("|");
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          String cell = rows.getString(column);
          line.append(' ').append(cell == null ? "" : cell + " ").append('|');
        }
        lines.add(line.toString());
      }
    }
    assertEquals(shown.group(2).lines().toList(), lines);
  }

  @Test
  void theCitationNamesTheVersion() throws Exception {
    String citation = Files.readString(Path.of("CITATION.cff"));
    assertTrue(citation.contains("\nversion: " + Version.ANNALS + "\n"), citation);
  }
}
