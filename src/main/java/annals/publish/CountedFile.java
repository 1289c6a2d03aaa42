// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.rule.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;

/** A file that is being written, its length and its SHA-256 on the way. */
final class CountedFile extends OutputStream {
  private final WritableByteChannel channel;
  private final MessageDigest sha256 = Sha256.start();
  private long bytes;

  CountedFile(WritableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    sha256.update(from, offset, length);
    bytes += length;
    ByteBuffer buffer = ByteBuffer.wrap(from, offset, length);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  long bytes() {
    return bytes;
  }

  /** The SHA-256 of all bytes; nothing can be written after it. */
  String sha256() {
    return Sha256.hex(sha256);
  }
}
