// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Breaks a table off where one row is longer than a document may be: a quote is missing there. */
final class RowBounds extends FilterInputStream {
  private final int limit;
  private long read;

  RowBounds(InputStream in, int limit) {
    super(in);
    this.limit = limit;
  }

  /** A row is done. */
  void nextRow() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    return SingleBytes.next(this);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = in.read(bytes, from, length);
    read += Math.max(got, 0);
    if (read > limit) {
      throw new IOException("a row has more than %d bytes; is a quote missing?".formatted(limit));
    }
    return got;
  }
}
