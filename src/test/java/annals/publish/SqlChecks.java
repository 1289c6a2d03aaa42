// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.ColumnType;
import annals.table.ForeignKey;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks a dataset folder with DuckDB, by SQL made from {@code tables.yaml}: keys, closed lists,
 * nulls, and that CSV and Parquet hold the same cells in the same order. Tables that the folder
 * does not have are left out.
 */
public final class SqlChecks {
  private final Connection connection;
  private final List<Table> tables;
  private final TextPolicy textPolicy;
  private final Map<String, String> queries = new LinkedHashMap<>();

  private SqlChecks(Connection connection, List<Table> tables, TextPolicy textPolicy) {
    this.connection = connection;
    this.tables = tables;
    this.textPolicy = textPolicy;
  }

  /** What is wrong with a dataset: a line for each query that finds rows; empty if nothing is. */
  public static List<String> problems(Path folder, TextPolicy textPolicy)
      throws SQLException, IOException {
    var tables = new ArrayList<Table>();
    for (Table table : Tables.standard().all()) {
      if (exists(folder, table)) {
        tables.add(table);
      }
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      var checks = new SqlChecks(connection, tables, textPolicy);
      checks.open(folder);
      tables.forEach(checks::queriesOf);
      checks.queriesOfHappenings();
      return checks.run();
    }
  }

  private static boolean exists(Path folder, Table table) {
    return Files.exists(folder.resolve(table.name() + ".csv"))
        || Files.exists(folder.resolve(table.name()));
  }

  /** Makes the views {@code NAME_csv} and {@code NAME_parquet}, each row with its number. */
  private void open(Path folder) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : tables) {
        String csv = readCsv(table, files(folder, table, "csv"));
        String parquet = "read_parquet('%s')".formatted(files(folder, table, "parquet"));
        for (Map.Entry<String, String> view : Map.of("csv", csv, "parquet", parquet).entrySet()) {
          statement.execute(
              "CREATE TABLE %s_%s AS SELECT row_number() OVER () AS row_number, * FROM %s"
                  .formatted(table.name(), view.getKey(), view.getValue()));
        }
      }
    }
  }

  private static String files(Path folder, Table table, String suffix) {
    Path whole = folder.resolve(table.name() + "." + suffix);
    return (Files.exists(whole) ? whole : folder.resolve(table.name()).resolve("*." + suffix))
        .toString()
        .replace("'", "''");
  }

  static String readCsv(Table table, String files) {
    String columns =
        table.columns().stream()
            .map(column -> "'" + column.name() + "': '" + sqlType(column.type()) + "'")
            .collect(Collectors.joining(", "));
    return """
        read_csv('%s', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
          new_line = '\\n', nullstr = '', max_line_size = 100000000, columns = {%s})
        """
        .formatted(files, columns);
  }

  private static String sqlType(ColumnType type) {
    return switch (type) {
      case STRING -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP";
    };
  }

  private void queriesOf(Table table) {
    String name = table.name();
    String csv = name + "_csv";
    String key = String.join(", ", table.primaryKey());
    queries.put(
        name + ": CSV EXCEPT Parquet",
        "FROM %1$s_csv EXCEPT ALL FROM %1$s_parquet".formatted(name));
    queries.put(
        name + ": Parquet EXCEPT CSV",
        "FROM %1$s_parquet EXCEPT ALL FROM %1$s_csv".formatted(name));
    queries.put(
        name + ": primary key " + key,
        "SELECT %1$s FROM %2$s GROUP BY %1$s HAVING count(*) > 1".formatted(key, csv));
    for (ForeignKey foreign : table.foreignKeys()) {
      if (tables.stream().anyMatch(other -> other.name().equals(foreign.table()))) {
        queries.put(
            name + ": foreign key " + foreign.column(),
            "SELECT %1$s FROM %2$s WHERE %1$s IS NOT NULL AND %1$s NOT IN (SELECT %3$s FROM %4$s_csv)"
                .formatted(foreign.column(), csv, foreign.references(), foreign.table()));
      }
    }
    for (Column column : table.columns()) {
      if (!column.nullable() && !textPolicy.empties(column)) {
        queries.put(
            name + ": null " + column.name(),
            "SELECT row_number FROM %s WHERE \"%s\" IS NULL".formatted(csv, column.name()));
      }
      if (!column.values().isEmpty()) {
        queries.put(
            name + ": closed list " + column.name(),
            "SELECT \"%1$s\" FROM %2$s WHERE \"%1$s\" NOT IN ('%3$s')"
                .formatted(column.name(), csv, String.join("', '", column.values())));
      }
    }
  }

  /** A happening's date and title come from events of its own that carry them. */
  private void queriesOfHappenings() {
    List<String> names = tables.stream().map(Table::name).toList();
    if (names.containsAll(List.of("timeline", "events"))) {
      queries.put(
          "timeline: a date that its event does not have",
          "SELECT t.timeline_id FROM timeline_csv t"
              + " LEFT JOIN events_csv e ON e.event_id = t.date_event_id"
              + " WHERE t.date_start IS DISTINCT FROM e.date_start"
              + " OR t.date_end IS DISTINCT FROM e.date_end"
              + " OR coalesce(e.timeline_id, t.timeline_id) <> t.timeline_id");
      queries.put(
          "timeline: a title of another happening",
          "SELECT t.timeline_id FROM timeline_csv t"
              + " JOIN events_csv e ON e.event_id = t.title_event_id"
              + " WHERE e.timeline_id <> t.timeline_id");
    }
  }

  private List<String> run() throws SQLException {
    var problems = new ArrayList<String>();
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> query : queries.entrySet()) {
        try (ResultSet rows = statement.executeQuery(query.getValue())) {
          if (rows.next()) {
            problems.add(query.getKey() + ": " + rows.getString(1));
          }
        }
      }
    }
    return problems;
  }
}
