// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import annals.table.Column;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Rows of any cells read back the same from CSV, by annals and by DuckDB, and from Parquet. */
final class RoundTripTest {
  private static final List<String> NASTY =
      List.of(
          "\"",
          "\"\"",
          ",",
          "\n",
          "\r",
          "\r\n",
          ";",
          "\t",
          " ",
          "#",
          "\\",
          "'",
          "=",
          "+",
          "-",
          "@",
          "=1+1",
          "NULL",
          "null",
          "\uD83C\uDF09",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "\u00A0",
          "\u202E",
          "e\u0301",
          "Hà Nội",
          "0",
          "a");

  record Rows(Table table, List<@Nullable Object[]> cells) {
    @Override
    public String toString() {
      return table.name() + cells.stream().map(Arrays::toString).toList();
    }
  }

  @Provide
  Arbitrary<Rows> rows() {
    return Arbitraries.of("documents", "figures", "dates")
        .map(name -> Tables.standard().table(name))
        .flatMap(table -> row(table).list().ofMaxSize(6).map(cells -> new Rows(table, cells)));
  }

  @Property(tries = 60)
  void csvAndParquetHoldTheCellsThatWereWritten(@ForAll("rows") Rows rows)
      throws IOException, SQLException {
    Path folder = Files.createTempDirectory("annals");
    TableSummary summary;
    try (var writer =
        TableWriter.open(rows.table(), WriteOptions.full("0.1.0"), Destination.folder(folder))) {
      for (@Nullable Object[] cells : rows.cells()) {
        writer.write(cells.clone());
      }
      summary = writer.finish();
    }
    Path csv = folder.resolve(rows.table().name() + ".csv");
    Path parquet = folder.resolve(rows.table().name() + ".parquet");
    var digest = new RowDigest(rows.table());
    try (CsvRows read = CsvRows.open(rows.table(), csv)) {
      for (@Nullable Object[] cells : rows.cells()) {
        @Nullable Object[] back = read.next();
        assertEquals(Arrays.asList(cells), Arrays.asList(back));
        digest.add(back);
      }
      assertNull(read.next());
    }
    assertEquals(summary.rowDigest(), digest.finish());
    assertEquals(
        summary.rowDigest(), ParquetFooter.read(parquet).pairs().get(ParquetFooter.ROW_DIGEST));
    assertEquals(cells(rows), duckDb(rows.table(), "read_parquet('" + parquet + "')"));
    assertEquals(
        cells(rows), duckDb(rows.table(), SqlChecks.readCsv(rows.table(), csv.toString())));
    Files.delete(csv);
    Files.delete(parquet);
    Files.delete(folder);
  }

  private static List<List<@Nullable Object>> cells(Rows rows) {
    return rows.cells().stream().map(Arrays::asList).toList();
  }

  private static List<List<@Nullable Object>> duckDb(Table table, String from) throws SQLException {
    var rows = new ArrayList<List<@Nullable Object>>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM " + from)) {
      while (found.next()) {
        var row = new ArrayList<@Nullable Object>();
        for (int i = 1; i <= table.columns().size(); i++) {
          row.add(
              found.getObject(i) == null
                  ? null
                  : found.getObject(i, table.columns().get(i - 1).type().javaType()));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static Arbitrary<@Nullable Object[]> row(Table table) {
    var cells = new ArrayList<Arbitrary<Object>>();
    for (Column column : table.columns()) {
      Arbitrary<Object> cell = cell(column);
      cells.add(column.nullable() ? cell.injectNull(0.2) : cell);
    }
    return Combinators.combine(cells).as(List::toArray);
  }

  private static Arbitrary<Object> cell(Column column) {
    Arbitrary<?> cell =
        switch (column.type()) {
          case STRING ->
              Arbitraries.of(NASTY).list().ofMinSize(1).ofMaxSize(5).map(s -> String.join("", s));
          case INTEGER -> Arbitraries.longs();
          case DOUBLE ->
              Arbitraries.oneOf(
                  Arbitraries.doubles().between(-1e300, 1e300).filter(d -> d != 0),
                  Arbitraries.integers().between(1, 9_999).map(n -> n / 10_000.0));
          case BOOLEAN -> Arbitraries.of(true, false);
          case DATE -> days();
          case TIMESTAMP ->
              Combinators.combine(days(), Arbitraries.integers().between(0, 86_399))
                  .as((day, second) -> day.atStartOfDay().plusSeconds(second));
        };
    return cell.map(Object.class::cast);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
