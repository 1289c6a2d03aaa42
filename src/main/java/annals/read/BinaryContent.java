// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells files that are no text: by the first bytes of well-known formats, else by the share of
 * control bytes. A PDF is {@code "a PDF file"}; bytes with more than one control byte in ten are
 * {@code "binary data"}. UTF-16 and UTF-32 are text.
 */
final class BinaryContent {
  private static final int SAMPLE = 1 << 16;
  private static final double NUL_SHARE = 0.01;
  private static final double CONTROL_SHARE = 0.1;

  private record Format(String magic, String name) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("%PDF-", "a PDF file"),
          new Format("PK\u0003\u0004", "a ZIP, DOCX or EPUB file"),
          new Format("\u0089PNG\r\n", "a PNG image"),
          new Format("\u00FF\u00D8\u00FF", "a JPEG image"),
          new Format("GIF8", "a GIF image"),
          new Format("\u007FELF", "a program"),
          new Format("Rar!\u001A", "a RAR archive"),
          new Format("7z\u00BC\u00AF", "a 7z archive"),
          new Format("BZh", "bzip2 data"),
          new Format("\u00FD7zXZ", "xz data"),
          new Format("PAR1", "a Parquet file"),
          new Format("SQLite format 3", "an SQLite database"),
          new Format("\u00D0\u00CF\u0011\u00E0", "an old Office file"),
          new Format("\u001F\u008B", "gzip data inside gzip data"),
          new Format("(\u00B5/\u00FD", "zstd data inside compressed data"));

  private BinaryContent() {}

  /** What the bytes are, if they are no text. */
  static @Nullable String kind(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    String head = new String(bytes, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1);
    for (Format format : FORMATS) {
      if (head.startsWith(format.magic())) {
        return format.name();
      }
    }
    if (TextDecoder.isWide(bytes)) {
      return null;
    }
    int nuls = 0;
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      nuls += b == 0 ? 1 : 0;
      boolean escape = b == 0x1B;
      controls += b >= 0 && b < ' ' && !escape && !(b >= '\t' && b <= '\r') ? 1 : 0;
    }
    return nuls > NUL_SHARE * length || controls > CONTROL_SHARE * length ? "binary data" : null;
  }
}
