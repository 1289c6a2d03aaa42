// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A stream that Parquet writes to, with the end of the file held back, so that its footer can be
 * put in order ({@link ParquetFooter#sorted}) before it leaves. The stream itself cannot go back:
 * it may be a channel to any file system.
 */
final class ParquetOutput extends PositionOutputStream implements OutputFile {
  /** More than the footer of the longest part of the widest table takes. */
  private static final int LONGEST_FOOTER = 1 << 22;

  private final OutputStream out;
  private byte[] held = new byte[1 << 16];
  private int length;
  private long position;

  ParquetOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public long getPos() {
    return position;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int count) throws IOException {
    position += count;
    if (length + count > held.length) {
      makeRoom(count);
    }
    if (count > held.length) {
      out.write(from, offset, count - LONGEST_FOOTER);
      offset += count - LONGEST_FOOTER;
      count = LONGEST_FOOTER;
    }
    System.arraycopy(from, offset, held, length, count);
    length += count;
  }

  /** Grows up to twice the longest footer, then lets go of all but the last one's length. */
  private void makeRoom(int count) throws IOException {
    while (length + count > held.length && held.length < 2 * LONGEST_FOOTER) {
      held = Arrays.copyOf(held, 2 * held.length);
    }
    if (length + count > held.length) {
      int keep = Math.max(0, Math.min(length, LONGEST_FOOTER - count));
      out.write(held, 0, length - keep);
      System.arraycopy(held, length - keep, held, 0, keep);
      length = keep;
    }
  }

  /** Parquet closes what it wrote to; what is held back leaves with {@link #finish}. */
  @Override
  public void close() {}

  /** Writes the end of the file with its footer in order. */
  void finish() throws IOException {
    int end = length - ParquetFooter.TRAILER;
    int footer = ParquetFooter.length(Arrays.copyOfRange(held, end, length));
    if (footer > end) {
      throw new IOException("the Parquet footer takes " + footer + " bytes");
    }
    out.write(held, 0, end - footer);
    out.write(ParquetFooter.sorted(Arrays.copyOfRange(held, end - footer, end)));
  }

  @Override
  public PositionOutputStream create(long blockSizeHint) {
    return this;
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSizeHint) {
    return this;
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }
}
