// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views that open a dataset in DuckDB. */
final class DatasetSqlTest {
  @TempDir Path base;

  private static String sql(Path folder) throws Exception {
    return Files.readString(folder.resolve("dataset.sql"));
  }

  /** DuckDB looks for files in its working directory; here it is told where they are. */
  private static long rows(Path folder, String query) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(sql(folder).replaceAll("\\['", "['" + folder + "/"));
      try (var rows = statement.executeQuery("SELECT count(*) FROM " + query)) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  @Test
  void everyTableIsAView() throws Exception {
    Path folder = SampleDataset.in(base).write();
    for (String table : Tables.standard().names()) {
      assertTrue(sql(folder).contains("CREATE OR REPLACE VIEW " + table + " AS"), table);
    }
    assertEquals(4, rows(folder, "sentences"));
  }

  @Test
  void everyQuestionHasAnAnswer() throws Exception {
    SampleDataset sample = SampleDataset.in(base);
    sample.set("events", 0, "core", true);
    Path folder = sample.write();
    for (String view : List.of("happened", "named", "counted", "coverage", "dropped")) {
      assertTrue(rows(folder, view) > 0, view);
    }
    assertEquals(0, rows(folder, "told_by_several"));
  }

  @Test
  void aViewWithoutItsTablesIsLeftOut() throws Exception {
    Path folder =
        SampleDataset.in(base).write(WriteOptions.full("1"), Tables.standard().all().subList(0, 3));
    assertFalse(sql(folder).contains("happened"), "there are no events");
    assertTrue(rows(folder, "coverage") > 0);
  }

  @Test
  void theCommittedDatasetAnswersToo() throws Exception {
    Path folder = Path.of("output/dataset").toAbsolutePath();
    assertTrue(rows(folder, "told_by_several WHERE agreement = 'agreed'") > 1);
    assertTrue(rows(folder, "happened WHERE year(date_start) = 1979") > 1);
  }
}
