// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written of a table.
 *
 * @param rowDigest of all its rows: see {@link RowDigest}
 * @param examples the first value of each column, as CSV has it and cut short; none for passages
 */
public record TableSummary(
    Table table,
    long rows,
    String rowDigest,
    List<FileSummary> files,
    List<@Nullable String> examples) {

  /**
   * A file of a table, by its name below the dataset folder.
   *
   * @param part its number, from 0; the same in every format
   * @param rowDigest of the rows of this file
   */
  public record FileSummary(
      String path,
      TableFormat format,
      int part,
      long rows,
      String rowDigest,
      long bytes,
      String sha256) {}

  /** The files of one format, in order. */
  public List<FileSummary> files(TableFormat format) {
    return files.stream().filter(file -> file.format() == format).toList();
  }
}
