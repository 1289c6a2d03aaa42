// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.publish.TableSummary.FileSummary;
import annals.rule.Resource;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code dataset.sql}: opens all tables in DuckDB by one command ({@code duckdb -init dataset.sql},
 * in the dataset folder), with a view for each common question whose tables are there.
 */
final class DatasetSql {
  static final String PATH = "dataset.sql";

  private static final String VIEWS = "publish/views.sql";
  private static final String NEEDS = "-- needs: ";

  private DatasetSql() {}

  static byte[] of(List<TableSummary> tables) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (TableSummary table : tables) {
      sources.put(table.table().name(), source(table));
    }
    var sql = new StringBuilder();
    sql.append("-- Opens this dataset in DuckDB. In this folder: duckdb -init dataset.sql\n");
    sources.forEach(
        (name, source) ->
            sql.append("CREATE OR REPLACE VIEW ")
                .append(name)
                .append(" AS SELECT * FROM ")
                .append(source)
                .append(";\n"));
    for (String view : Resource.load(VIEWS).text().split("\n\n")) {
      if (view.startsWith(NEEDS) && hasAll(view, sources.keySet())) {
        sql.append('\n').append(view.substring(view.indexOf('\n') + 1).strip()).append('\n');
      }
    }
    return sql.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean hasAll(String view, Set<String> tables) {
    String needs = view.substring(NEEDS.length(), view.indexOf('\n'));
    return tables.containsAll(List.of(needs.split(" ")));
  }

  private static String source(TableSummary table) {
    boolean parquet = !table.files(TableFormat.PARQUET).isEmpty();
    List<FileSummary> files = table.files(parquet ? TableFormat.PARQUET : TableFormat.CSV);
    return (parquet ? "read_parquet([" : "read_csv([")
        + files.stream().map(file -> "'" + file.path() + "'").collect(Collectors.joining(", "))
        + "])";
  }
}
