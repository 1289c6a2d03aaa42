// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The stream of an input as it lies on disk: counts and hashes what passes, and remembers whether
 * the disk failed, which is no fault of the content.
 */
final class Fingerprint extends FilterInputStream {
  private final MessageDigest digest = Sha256.start();
  private @Nullable String hex;
  private final long most;
  private boolean whole;
  private long count;
  private @Nullable IOException failure;

  /**
   * @param most bytes to read; what lies behind them is left
   */
  Fingerprint(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    return SingleBytes.next(this);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (count >= most) {
      return -1;
    }
    try {
      int got = in.read(bytes, from, (int) Math.min(length, most - count));
      if (got > 0) {
        digest.update(bytes, from, got);
        count += got;
      }
      return got;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public long skip(long wanted) throws IOException {
    return readNBytes((int) Math.min(wanted, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Reads what is left, so that count and hash are those of the whole input. */
  void finish() throws IOException {
    transferTo(java.io.OutputStream.nullOutputStream());
    whole = failure == null;
  }

  /** Whether all of the input passed. */
  boolean isWhole() {
    return whole;
  }

  long count() {
    return count;
  }

  /** The hash of all that passed; nothing can be read after it. */
  String hex() {
    String known = hex == null ? Sha256.hex(digest) : hex;
    hex = known;
    return known;
  }

  /** Why the disk failed, if it did. */
  @Nullable IOException failure() {
    return failure;
  }
}
