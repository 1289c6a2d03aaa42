// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The codebook: one row a column of the tables written, with an example from their rows. Columns
 * that hold passages of the source text have none.
 */
final class Codebook {
  static final String PATH = "codebook.csv";
  static final List<String> COLUMNS =
      List.of(
          "table_name",
          "column_name",
          "type",
          "unit",
          "description",
          "example",
          "nullable",
          "values",
          "warning");

  private Codebook() {}

  static byte[] of(List<TableSummary> tables) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var printer =
        new CSVPrinter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), CsvFile.DIALECT)) {
      printer.printRecord(COLUMNS);
      for (TableSummary summary : tables) {
        Table table = summary.table();
        for (int i = 0; i < table.columns().size(); i++) {
          Column column = table.columns().get(i);
          printer.printRecord(
              table.name(),
              column.name(),
              column.type().name().toLowerCase(Locale.ROOT),
              column.unit(),
              column.description(),
              summary.examples().get(i),
              column.nullable(),
              emptyIsNull(String.join(", ", column.values())),
              column.warning());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static @Nullable String emptyIsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
