// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. What decides the charset, in order: a byte order mark; strict UTF-8; UTF-16
 * without a mark, known by its NULs; UTF-8 with a few broken bytes; the declared charset; else a
 * guess from the bytes. A page that declares one charset and is strict UTF-8 is UTF-8, and an
 * {@code encoding_mismatch}. Bytes that cannot be decoded become one U+FFFD each, counted in one
 * {@code invalid_encoding}.
 */
final class TextDecoder {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final int ESCAPE = 0x1B;
  private static final int WIDE_SAMPLE = 4096;
  private static final double WIDE_ZEROS = 0.3;

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param exact whether the bytes are just the UTF-8 form of the text: no mark, nothing replaced
   */
  record Decoded(String text, Charset charset, boolean exact) {}

  /**
   * Decodes all bytes.
   *
   * @param declared the charset that the input claims, if any
   * @param tags whether the bytes hold markup, for the guess
   */
  static Decoded decode(
      byte[] bytes, @Nullable Charset declared, boolean tags, List<Issue> issues) {
    if (isPlainUtf8(bytes, declared, issues)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, true);
    }
    if (isMarked(bytes)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8, issues);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return lenient(bytes, 4, UTF_32LE, issues);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE, issues);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE, issues);
    }
    Charset wide = withoutMark(bytes);
    if (wide != null) {
      issues.add(guessed(wide));
      return lenient(bytes, 0, wide, issues);
    }
    if (mostlyUtf8(bytes)) {
      return lenient(bytes, 0, StandardCharsets.UTF_8, issues);
    }
    if (declared != null && !isUtf8(declared)) {
      return lenient(bytes, 0, declared, issues);
    }
    Charset guess = CharsetGuess.of(bytes, tags);
    issues.add(declared == null ? guessed(guess) : mismatch(declared, guess));
    return lenient(bytes, 0, guess, issues);
  }

  /**
   * Whether the bytes are well-formed UTF-8 without a mark, and nothing speaks against it: an
   * escape in them would, where another charset is declared that has them. Tells of a page that
   * declares another charset all the same.
   */
  static boolean isPlainUtf8(byte[] bytes, @Nullable Charset declared, List<Issue> issues) {
    if (isMarked(bytes) || withoutMark(bytes) != null || !Utf8.isStrict(bytes)) {
      return false;
    }
    boolean other = declared != null && !isUtf8(declared);
    if (other && holdsEscape(bytes)) {
      return false;
    }
    if (other && !isAscii(bytes)) {
      issues.add(mismatch(declared, StandardCharsets.UTF_8));
    }
    return true;
  }

  private static boolean isMarked(byte[] bytes) {
    return starts(bytes, 0xEF, 0xBB, 0xBF);
  }

  private static boolean holdsEscape(byte[] bytes) {
    for (byte b : bytes) {
      if (b == ESCAPE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes are UTF-16 or UTF-32, where NULs are no sign of binary data. */
  static boolean isWide(byte[] bytes) {
    return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) || withoutMark(bytes) != null;
  }

  private static Issue guessed(Charset charset) {
    return Issue.info(
        "encoding_guessed",
        "read as " + charset.name() + ", as its bytes suggest; nothing says so");
  }

  private static Issue mismatch(Charset declared, Charset charset) {
    return Issue.warning(
        "encoding_mismatch", "declared " + declared.name() + ", read as " + charset.name());
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 shows in Latin letters, digits and spaces: NULs in one half of the pairs only. */
  private static @Nullable Charset withoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, WIDE_SAMPLE) & ~1;
    if (length < 4 || bytes.length % 2 != 0) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    double half = length / 2.0;
    if (odd > WIDE_ZEROS * half && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return even > WIDE_ZEROS * half && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  /** Whether well-formed sequences outnumber the broken bytes, as chance would never have it. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        i++;
        continue;
      }
      int more = lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 3;
      boolean whole = lead >= 0xC2 && lead <= 0xF4 && i + more < bytes.length;
      for (int k = 1; whole && k <= more; k++) {
        whole = (bytes[i + k] & 0xC0) == 0x80;
      }
      good += whole ? 1 : 0;
      bad += whole ? 0 : 1;
      i += whole ? more + 1 : 1;
    }
    return good > 2 * bad;
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset, List<Issue> issues) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) ((bytes.length - from) * decoder.maxCharsPerByte()) + 8);
    int broken = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      int length = Math.max(1, Math.min(result.length(), in.remaining()));
      for (int i = 0; i < length; i++) {
        out.put(Scrub.REPLACEMENT);
      }
      in.position(in.position() + length);
      broken += length;
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    if (broken > 0) {
      issues.add(
          Issue.warning(
              "invalid_encoding",
              "%d bytes are no %s; each is U+FFFD in the text".formatted(broken, charset.name())));
    }
    return new Decoded(out.flip().toString(), charset, false);
  }
}
