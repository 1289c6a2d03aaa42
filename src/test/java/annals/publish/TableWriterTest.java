// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.publish.TableSummary.FileSummary;
import annals.rule.Sha256;
import annals.table.RuleRow;
import annals.table.SentenceRow;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableWriterTest {
  private static final Table RULES = Tables.standard().table("rules");
  private static final Table SENTENCES = Tables.standard().table("sentences");

  @TempDir Path folder;

  @Test
  void aTableIsOneFileAFormat() throws IOException {
    TableSummary summary = writeRules(3, TableWriter.ROWS_PER_PART);
    assertEquals(3, summary.rows());
    assertEquals(List.of("rules.csv", "rules.parquet"), paths(summary));
    assertEquals(
        """
        rule_id,pack,description,pattern,example,pack_sha256,hits,documents
        rule.0,pack,"Why, exactly",,x,0,0,1
        rule.1,pack,"Why, exactly",,x,0,1,1
        rule.2,pack,"Why, exactly",,x,0,2,1
        """,
        Files.readString(folder.resolve("rules.csv")));
    for (FileSummary file : summary.files()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
      assertEquals(bytes.length, file.bytes());
      assertEquals(Sha256.of(bytes), file.sha256());
      assertEquals(summary.rowDigest(), file.rowDigest());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "4, 1", "5, 2", "8, 2", "9, 3"})
  void aLongTableIsCutByRowCountAlone(int rows, int parts) throws Exception {
    TableSummary summary = writeRules(rows, 4);
    assertEquals(2 * parts, summary.files().size());
    assertEquals(rows, summary.rows());
    assertEquals(rows, count("rules", parts == 1 ? "rules.parquet" : "rules/*.parquet"));
    assertEquals(
        parts == 1 ? "rules.csv" : "rules/part-00000.csv",
        summary.files(TableFormat.CSV).get(0).path());
    assertEquals(parts > 1, Files.exists(folder.resolve("rules/part-00001.parquet")));
    assertEquals(parts == 1, Files.exists(folder.resolve("rules.csv")));
    for (FileSummary file : summary.files()) {
      assertEquals(
          Sha256.of(Files.readAllBytes(folder.resolve(file.path()))), file.sha256(), file.path());
    }
  }

  @Test
  void rowGroupsAreCutByRowCount() throws Exception {
    writeRules(ParquetFile.ROWS_PER_GROUP + 1, TableWriter.ROWS_PER_PART);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet groups =
            statement.executeQuery(
                "SELECT DISTINCT row_group_num_rows, compression FROM parquet_metadata('"
                    + folder.resolve("rules.parquet")
                    + "') ORDER BY ALL DESC")) {
      assertTrue(groups.next());
      assertEquals(ParquetFile.ROWS_PER_GROUP, groups.getInt(1));
      assertEquals("ZSTD", groups.getString(2));
      assertTrue(groups.next());
      assertEquals(1, groups.getInt(1));
    }
  }

  @Test
  void theTextPolicyEmptiesCellsButChangesNoSchema() throws Exception {
    var options =
        new WriteOptions("0.1.0", TextPolicy.QUOTE, List.of(TableFormat.CSV, TableFormat.PARQUET));
    try (var writer = TableWriter.open(SENTENCES, options, Destination.folder(folder))) {
      writer.write(new SentenceRow("a#char=0,2", "a", null, 1, 0, 2, "No", 1, false));
      TableSummary summary = writer.finish();
      assertEquals(null, summary.examples().get(SENTENCES.index("text")));
      assertEquals("a", summary.examples().get(SENTENCES.index("doc_id")));
    }
    assertEquals(
        """
        sentence_id,doc_id,block_id,ordinal,char_start,char_end,text,tokens,quoted
        "a#char=0,2",a,,1,0,2,,1,false
        """,
        Files.readString(folder.resolve("sentences.csv")));
  }

  @Test
  void anEmptyStringIsRefused() throws IOException {
    assertEquals(
        "rules row 1, pattern: an empty string (null is the empty cell)",
        refusal("rule.1", "pack", "why", "", "x", "0", 1L, 1L));
  }

  @Test
  void nullIsRefusedWhereItMayNotBe() throws IOException {
    assertEquals("rules row 1, pack: null", refusal("rule.1", null, "why", null, "x", "0", 1L, 1L));
  }

  @Test
  void aCellOfAnotherTypeIsRefused() throws IOException {
    assertEquals(
        "rules row 1, hits: a Integer for a INTEGER",
        refusal("rule.1", "pack", "why", null, "x", "0", 1, 1L));
  }

  @Test
  void aFullDiskIsAnErrorAndNoDataset() {
    Destination full =
        new Destination() {
          @Override
          public java.nio.channels.WritableByteChannel create(String name) {
            return java.nio.channels.Channels.newChannel(new FullDisk());
          }

          @Override
          public void rename(String from, String to) {}
        };
    var error =
        assertThrows(
            IOException.class,
            () -> {
              try (var writer = TableWriter.open(RULES, WriteOptions.full("0.1.0"), full)) {
                for (int i = 0; i < 100_000; i++) {
                  writer.write(rule(i));
                }
                writer.finish();
              }
            });
    assertEquals("No space left on device", error.getMessage());
  }

  private String refusal(@Nullable Object... cells) throws IOException {
    try (var writer =
        TableWriter.open(RULES, WriteOptions.full("0.1.0"), Destination.folder(folder))) {
      return assertThrows(IllegalArgumentException.class, () -> writer.write(cells)).getMessage();
    }
  }

  private TableSummary writeRules(int rows, int rowsPerPart) throws IOException {
    try (var writer =
        TableWriter.open(
            RULES, WriteOptions.full("0.1.0"), Destination.folder(folder), rowsPerPart)) {
      for (int i = 0; i < rows; i++) {
        writer.write(rule(i));
      }
      return writer.finish();
    }
  }

  private static RuleRow rule(int number) {
    return new RuleRow("rule." + number, "pack", "Why, exactly", null, "x", "0", number, 1);
  }

  private static List<String> paths(TableSummary summary) {
    return summary.files().stream().map(FileSummary::path).toList();
  }

  private long count(String table, String files) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT count(*) FROM '" + folder.resolve(files) + "' AS " + table)) {
      assertTrue(count.next());
      return count.getLong(1);
    }
  }

  private static final class FullDisk extends java.io.OutputStream {
    private int left = 100_000;

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
