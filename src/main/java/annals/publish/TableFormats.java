// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.util.List;

/** The formats that a pipeline may ask for. A new one is a {@link TableFile} and a line here. */
public final class TableFormats {
  /** The format that checks, reports and diffs read; no dataset is without it. */
  public static final TableFormat CSV = CsvFile.FORMAT;

  public static final TableFormat PARQUET = ParquetFile.FORMAT;

  /** All formats; files of a table are written and named in this order. */
  public static final List<TableFormat> ALL =
      List.of(CSV, PARQUET, JsonLinesFile.FORMAT, XlsxFile.FORMAT);

  private TableFormats() {}

  /** Throws {@link IllegalArgumentException} where no format has the label. */
  public static TableFormat of(String label) {
    return ALL.stream()
        .filter(format -> format.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table format " + label));
  }

  public static List<String> labels() {
    return ALL.stream().map(TableFormat::label).toList();
  }
}
