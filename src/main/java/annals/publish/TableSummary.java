// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Table;
import java.util.List;

/**
 * What was written of a table.
 *
 * @param rowDigest of all its rows: see {@link RowDigest}
 */
public record TableSummary(Table table, long rows, String rowDigest, List<FileSummary> files) {

  /**
   * A file of a table, by its name below the dataset folder.
   *
   * @param part its number, from 0; the same in every format
   * @param rowDigest of the rows of this file
   */
  public record FileSummary(
      String path,
      FileFormat format,
      int part,
      long rows,
      String rowDigest,
      long bytes,
      String sha256) {}

  /** The files of one format, in order. */
  public List<FileSummary> files(FileFormat format) {
    return files.stream().filter(file -> file.format() == format).toList();
  }
}
