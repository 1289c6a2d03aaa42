// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the tables of a dataset are written.
 *
 * @param version of annals, for the footers of Parquet files
 */
public record WriteOptions(String version, TextPolicy textPolicy, Set<FileFormat> formats) {

  /** Everything: all source text, both formats. */
  public static WriteOptions full(String version) {
    return new WriteOptions(version, TextPolicy.FULL, EnumSet.allOf(FileFormat.class));
  }
}
