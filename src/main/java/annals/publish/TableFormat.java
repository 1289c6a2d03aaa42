// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formats that a pipeline may ask for; each holds the same rows, columns and order. Files of a
 * table are written and named in this order. A further format is a {@link TableFile} and a line
 * here.
 */
public enum TableFormat {
  /** What checks, reports and diffs read. */
  CSV("csv", "text/csv", (table, version, out) -> new CsvFile(table, out)),
  PARQUET("parquet", "application/vnd.apache.parquet", ParquetFile::new),
  /** CSV for a double click: spreadsheets read it as UTF-8 and run nothing that a text says. */
  EXCEL_CSV("excel.csv", "text/csv", (table, version, out) -> CsvFile.marked(table, out)),
  JSON_LINES("jsonl", "application/jsonl", (table, version, out) -> new JsonLinesFile(table, out)),
  XLSX(
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      (table, version, out) -> new XlsxFile(table, out));

  private final String label;
  private final String mediaType;
  private final Opening opening;

  TableFormat(String label, String mediaType, Opening opening) {
    this.label = label;
    this.mediaType = mediaType;
    this.opening = opening;
  }

  @FunctionalInterface
  private interface Opening {
    TableFile open(Table table, String version, OutputStream out) throws IOException;
  }

  /** The name in pipeline files and in the manifest: {@code csv}. */
  public String label() {
    return label;
  }

  /** As IANA has it: {@code text/csv}. */
  public String mediaType() {
    return mediaType;
  }

  /** What its files end in, without the dot. */
  public String suffix() {
    return label;
  }

  /**
   * Starts the file of a table, or of a part of it, on a stream that it closes in the end; a format
   * that can name the version of annals does.
   */
  TableFile open(Table table, String version, OutputStream out) throws IOException {
    return opening.open(table, version, out);
  }

  /** Throws {@link IllegalArgumentException} where no format has the label. */
  public static TableFormat of(String label) {
    return Stream.of(values())
        .filter(format -> format.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table format " + label));
  }

  public static List<String> labels() {
    return Stream.of(values()).map(TableFormat::label).toList();
  }
}
