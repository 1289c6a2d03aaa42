// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.rule.Sha256;
import annals.text.Line;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The text that a document's offsets count in, addressed by code points as the tables do. */
final class DocumentText {
  private final String text;
  private final int length;
  private final String sha256;
  private final List<Line> lines;

  /** The code point numbers of supplementary characters, each two chars long. */
  private final int[] pairs;

  private DocumentText(byte[] bytes) throws IOException {
    this.text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    this.sha256 = Sha256.of(bytes);
    this.lines = Line.of(text);
    this.length = text.codePointCount(0, text.length());
    this.pairs = new int[text.length() - length];
    int found = 0;
    for (int i = 0; found < pairs.length; i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        pairs[found] = i - found;
        found++;
      }
    }
  }

  /** Reads a strict UTF-8 file whole. */
  static DocumentText read(Path file) throws IOException {
    return new DocumentText(Files.readAllBytes(file));
  }

  /** In code points. */
  int length() {
    return length;
  }

  /** Its lines, in char offsets. */
  List<Line> lines() {
    return lines;
  }

  String sha256() {
    return sha256;
  }

  boolean has(long start, long end) {
    return 0 <= start && start <= end && end <= length;
  }

  String slice(long start, long end) {
    return text.substring(offset(start), offset(end));
  }

  /** The char offset of a code point. */
  int offset(long codePoint) {
    int point = Math.toIntExact(codePoint);
    int at = Arrays.binarySearch(pairs, point);
    return point + (at >= 0 ? at : -at - 1);
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }
}
