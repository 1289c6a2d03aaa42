// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.DataInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A run that is read, which gives equal short texts as one: a key is held with all its records, and
 * these say the same names and words again and again.
 */
final class RunInput extends DataInputStream {
  /** Longer texts are sentences, and seldom come twice. */
  private static final int LONGEST = 64;

  /** A power of two; a text that another one drives out is only kept twice. */
  private static final int SLOTS = 1 << 13;

  private final @Nullable String[] texts = new String[SLOTS];

  RunInput(InputStream in) {
    super(in);
  }

  /** The text of these bytes. */
  String text(byte[] utf8) {
    String read = new String(utf8, StandardCharsets.UTF_8);
    if (utf8.length > LONGEST) {
      return read;
    }
    int hash = read.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    String known = texts[slot];
    if (read.equals(known)) {
      return known;
    }
    texts[slot] = read;
    return read;
  }
}
