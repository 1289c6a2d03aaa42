// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Table;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A format that tables are written in. Each file of a format tells its own ({@link CsvFile#FORMAT},
 * {@link ParquetFile#FORMAT}), and {@link TableFormats} lists them; all hold the same rows, columns
 * and order.
 *
 * @param label the name in pipeline files and in the manifest: {@code csv}
 * @param mediaType as IANA has it: {@code text/csv}
 * @param suffix of its files, without the dot: {@code csv}
 * @param opening starts a file
 */
public record TableFormat(String label, String mediaType, String suffix, Opening opening) {

  /** Starts the file of a table, or of a part of it, on a stream that it closes in the end. */
  @FunctionalInterface
  interface Opening {
    /** Starts a file; formats that can name the version of annals do. */
    TableFile open(Table table, String version, OutputStream out) throws IOException;
  }

  @Override
  public String toString() {
    return label;
  }
}
