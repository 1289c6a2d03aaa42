// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Takes the content codings (RFC 9110) off a body that was stored as it came over the wire. What a
 * server says of codings is often not so: where the bytes do not fit what is said they are taken by
 * their own first bytes, and else as they are. Of a body that breaks off, what came before the
 * break is kept.
 */
final class ContentCodings {
  private static final int MOST = 4;
  private static final int ZLIB = 8;
  private static final int ZLIB_CHECK = 31;

  private ContentCodings() {}

  /** A body and whether it is still packed in a way that nobody knows. */
  record Decoded(Content content, boolean fits) {}

  /** The codings that headers list, in the order in which they were applied. */
  static List<String> listed(List<String> headers) {
    var codings = new ArrayList<String>();
    for (String header : headers) {
      for (String coding : header.toLowerCase(Locale.ROOT).split("[,;]")) {
        String name = coding.strip().replace("\"", "");
        if (!name.isEmpty() && !name.equals("identity") && !name.equals("none")) {
          codings.add(name);
        }
      }
    }
    return codings;
  }

  /** Takes off the codings, the last first. */
  static Content decode(Content body, List<String> codings, int limit) {
    Content content = body;
    for (int i = codings.size() - 1; i >= Math.max(0, codings.size() - MOST); i--) {
      if (!content.tooLong()) {
        content = decode(content, codings.get(i), limit);
      }
    }
    return content;
  }

  private static Content decode(Content packed, String declared, int limit) {
    byte[] bytes = packed.bytes();
    String coding = coding(bytes, declared);
    if (coding.isEmpty()) {
      return packed;
    }
    Content plain;
    try {
      plain = Content.read(open(coding, bytes), limit);
    } catch (IOException e) {
      return packed;
    }
    boolean nothing = plain.bytes().length == 0 && plain.broken() != null;
    if (coding.equals("deflate") && nothing) {
      return decode(packed, "raw deflate", limit);
    }
    return nothing && BinaryContent.kind(bytes) == null ? packed : plain.brokenBy(packed.broken());
  }

  /** The coding that the bytes have: what is declared, if they may be so; empty for none. */
  private static String coding(byte[] bytes, String declared) {
    if (Decompression.isGzip(bytes)) {
      return "gzip";
    }
    if (Decompression.isZstd(bytes)) {
      return "zstd";
    }
    boolean plain = Utf8.isStrict(bytes) && BinaryContent.kind(bytes) == null;
    return switch (declared) {
      case "br", "brotli" -> plain ? "" : "br";
      case "deflate" -> plain ? "" : isZlib(bytes) ? "deflate" : "raw deflate";
      case "raw deflate" -> declared;
      default -> "";
    };
  }

  private static boolean isZlib(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] & 0x0F) == ZLIB
        && ((bytes[0] & 0xFF) << Byte.SIZE | (bytes[1] & 0xFF)) % ZLIB_CHECK == 0;
  }

  private static InputStream open(String coding, byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (coding) {
      case "gzip" -> new GzipMembers(in, 0);
      case "zstd" -> new ZstdInputStreamNoFinalizer(in);
      case "br" -> new BrotliInputStream(in);
      case "deflate" -> new InflaterInputStream(in);
      default -> new RawDeflate(in);
    };
  }

  /** Deflate without a head; it lets go of the inflater, which a stream does only with its own. */
  private static final class RawDeflate extends InflaterInputStream {
    RawDeflate(InputStream in) {
      super(in, new Inflater(/* nowrap= */ true));
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
