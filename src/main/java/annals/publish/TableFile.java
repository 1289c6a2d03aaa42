// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file of a table in one format, while its rows are being written. */
interface TableFile extends Closeable {

  /** Writes a row, its cells in column order. */
  void write(@Nullable Object[] cells) throws IOException;

  /** Completes the file, given the digest of all its rows; {@link #close} without it abandons. */
  void finish(String rowDigest) throws IOException;
}
