// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;

/**
 * The charset of bytes that say nothing of it and are no UTF-8: ICU's statistics over the first 32
 * KiB. Its own class, so that ICU is loaded only where it is needed.
 */
final class CharsetGuess {
  private static final int SAMPLE = 1 << 15;
  private static final int LEAST_CONFIDENCE = 10;

  private CharsetGuess() {}

  /**
   * The likeliest charset; windows-1252 where nothing is likely.
   *
   * @param tags whether to look past what stands between {@code <} and {@code >}
   */
  static Charset of(byte[] bytes, boolean tags) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(tags);
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
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
}
