// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;

/**
 * The charset of bytes that say nothing of it and are no UTF-8: ICU's statistics over 32 KiB. Its
 * own class, so that ICU is loaded only where it is needed.
 */
final class CharsetGuess {
  private static final int SAMPLE = 1 << 15;
  private static final int LEAST_CONFIDENCE = 10;

  /** Bytes before and behind one above 127 that belong to the same words. */
  private static final int AROUND = 24;

  private CharsetGuess() {}

  /**
   * The likeliest charset; windows-1252 where nothing is likely. Asked of the parts that have bytes
   * above 127: styles and scripts before them say nothing.
   *
   * @param tags whether to look past what stands between {@code <} and {@code >}
   */
  static Charset of(byte[] bytes, boolean tags) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(tags);
    detector.setText(sample(bytes));
    Charset fallback = Objects.requireNonNull(CharsetLabels.of("windows-1252"));
    for (CharsetMatch match : detector.detectAll()) {
      Charset charset = CharsetLabels.of(match.getName());
      boolean wide = match.getName().startsWith("UTF-");
      if (match.getConfidence() >= LEAST_CONFIDENCE && charset != null && !wide) {
        return charset;
      }
    }
    return fallback;
  }

  /** The bytes that are near one above 127, no more than the sample; all where there is none. */
  private static byte[] sample(byte[] bytes) {
    var near = new ByteArrayOutputStream();
    int from = 0;
    for (int i = 0; i < bytes.length && near.size() < SAMPLE; i++) {
      if (bytes[i] < 0) {
        from = Math.max(from, i - AROUND);
        int to = Math.min(bytes.length, i + AROUND + 1);
        near.write(bytes, from, Math.max(0, to - from));
        from = Math.max(from, to);
      }
    }
    return near.size() > 0
        ? near.toByteArray()
        : Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
  }
}
