// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.util.List;

/**
 * How the tables of a dataset are written.
 *
 * @param version of annals, for the footers of Parquet files
 */
public record WriteOptions(String version, TextPolicy textPolicy, List<TableFormat> formats) {

  /** Everything: all source text, as CSV and Parquet. */
  public static WriteOptions full(String version) {
    return new WriteOptions(
        version, TextPolicy.FULL, List.of(TableFormat.CSV, TableFormat.PARQUET));
  }
}
