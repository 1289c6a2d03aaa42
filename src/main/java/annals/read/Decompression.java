// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain bytes of an input that may be gzip or Zstandard. The bytes say so, not the name: a
 * {@code .gz} that some server unpacked on the way is read as it is. Members and frames that follow
 * one another are one stream. A stream that grows beyond the limits of {@link ReadLimits} breaks
 * with {@link LimitException}.
 */
final class Decompression {
  private static final String GZIP = ".gz";

  /** What names of packed files end in. */
  static final List<String> SUFFIXES = List.of(GZIP, ".zst");

  private static final int BUFFER = 1 << 16;
  private static final int HEAD = 1 << 10;
  private static final int ZSTD = 0xFD2FB528;
  private static final int SKIPPABLE = 0x184D2A50;
  private static final int SKIPPABLE_MASK = 0xFFFFFFF0;

  private Decompression() {}

  /** Thrown when little input becomes too much output. */
  static final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
      super(message);
    }
  }

  /**
   * Plain bytes of {@code in}.
   *
   * @param packed whether they were compressed
   * @param members the members of gzip data, to go on behind a damaged one; null for other data
   * @param seekable where reading can begin
   */
  record Plain(
      InputStream stream, boolean packed, @Nullable GzipMembers members, Seekable seekable) {}

  /**
   * @param in stands at the first byte of the part
   * @param path the name of the input: {@code .gz} is gzip though its first bytes are damaged
   */
  static Plain open(InputStream in, String path, InputPart part, ReadLimits limits)
      throws IOException {
    Counted raw = new Counted(new BufferedInputStream(in, BUFFER));
    raw.mark(HEAD);
    byte[] head = raw.readNBytes(HEAD - 1);
    raw.reset();
    raw.count = part.from();
    boolean damaged = path.endsWith(GZIP) && !isZstd(head) && BinaryContent.kind(head) != null;
    if (isGzip(head) || damaged) {
      GzipMembers plain = new GzipMembers(raw, part.from());
      return new Plain(buffered(new Limited(plain, raw, part, limits)), true, plain, plain);
    }
    if (isZstd(head)) {
      InputStream plain = new ZstdInputStreamNoFinalizer(raw);
      return new Plain(
          buffered(new Limited(plain, raw, part, limits)), true, null, Seekable.NOWHERE);
    }
    return new Plain(raw, false, null, Seekable.ANYWHERE);
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length >= 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  /** A frame of data, or one that is to be skipped, which may stand before it. */
  static boolean isZstd(byte[] bytes) {
    if (bytes.length < Integer.BYTES) {
      return false;
    }
    int magic = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
    return magic == ZSTD || (magic & SKIPPABLE_MASK) == SKIPPABLE;
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER);
  }

  /** What to tell of a stream that broke off. */
  static Issue issue(IOException broken, long bytes) {
    if (broken instanceof LimitException) {
      return Issue.error("decompression_limit", broken.getMessage());
    }
    return Issue.warning(
        "truncated",
        "the input breaks off after %d bytes of content: %s".formatted(bytes, reason(broken)));
  }

  private static String reason(IOException broken) {
    String message = broken.getMessage();
    return message == null ? broken.getClass().getSimpleName() : message;
  }

  /** Counts what was read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = in.read(bytes, from, length);
      count += Math.max(got, 0);
      return got;
    }
  }

  private static final class Limited extends FilterInputStream {
    private final Counted packed;
    private final ReadLimits limits;
    private long out;

    Limited(InputStream plain, Counted packed, InputPart part, ReadLimits limits) {
      super(plain);
      this.out = part.content();
      this.packed = packed;
      this.limits = limits;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      grown(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = in.read(bytes, from, length);
      grown(Math.max(got, 0));
      return got;
    }

    /** Nothing for certain: so a buffer hands on what it has before it reads into a broken end. */
    @Override
    public int available() {
      return 0;
    }

    private void grown(int more) throws LimitException {
      out += more;
      if (out > limits.ratioFloor() && out / limits.compressionRatio() > packed.count) {
        throw new LimitException(
            "%d bytes of input unpack to more than %d times as many; the limit is %d"
                .formatted(packed.count, limits.compressionRatio(), limits.compressionRatio()));
      }
    }
  }
}
