// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.pipeline.UsageError;
import annals.publish.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of a dataset folder that hold a value in a column; each a column to its cell. */
record DatasetRows(Path folder) {
  private static final Pattern PART = Pattern.compile("part-\\d+\\.csv"); // not part-0.excel.csv

  /** Whether the dataset has a table. */
  boolean has(String table) throws IOException {
    return !parts(table).isEmpty();
  }

  /** The rows of a table whose column holds the value; none where there is no such table. */
  List<Map<String, String>> where(String table, String column, String value) throws IOException {
    List<Path> parts = parts(table);
    var found = new ArrayList<Map<String, String>>();
    if (parts.isEmpty() || value.isEmpty()) {
      return found;
    }
    try (CsvTable rows = CsvTable.open(parts)) {
      int at = rows.header().indexOf(column);
      for (String[] row = rows.next(); row != null && at >= 0; row = rows.next()) {
        if (row[at].equals(value)) {
          var cells = new LinkedHashMap<String, String>();
          for (int i = 0; i < row.length; i++) {
            cells.put(rows.header().get(i), row[i]);
          }
          found.add(cells);
        }
      }
    }
    return found;
  }

  /** A cell of the only row with a key; empty where there is none. */
  String cell(String table, String key, String id, String column) throws IOException {
    List<Map<String, String>> rows = where(table, key, id);
    return rows.isEmpty() ? "" : rows.get(0).getOrDefault(column, "");
  }

  private List<Path> parts(String table) throws IOException {
    Path whole = folder.resolve(table + ".csv");
    if (Files.isRegularFile(whole)) {
      return List.of(whole);
    }
    Path parts = folder.resolve(table);
    if (!Files.isDirectory(parts)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parts)) {
      return files
          .filter(file -> PART.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UsageError(parts + ": cannot be read: " + e.getMessage());
    }
  }
}
