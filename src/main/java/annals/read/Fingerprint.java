// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The stream of an input as it lies on disk: counts and hashes what passes, and remembers whether
 * the disk failed, which is no fault of the content.
 */
final class Fingerprint extends FilterInputStream {
  private final MessageDigest digest = sha256();
  private long count;
  private @Nullable IOException failure;

  Fingerprint(InputStream in) {
    super(in);
  }

  /** SHA-256 of bytes at hand, lower-case hex. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      int got = in.read(bytes, from, length);
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
  }

  long count() {
    return count;
  }

  /** The hash of all that passed; ends the stream's use. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Why the disk failed, if it did. */
  @Nullable IOException failure() {
    return failure;
  }
}
