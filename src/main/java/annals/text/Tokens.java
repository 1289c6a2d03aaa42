// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.Arrays;

/**
 * The tokens of a stretch of text, as two parallel arrays of char offsets: no object a token. Token
 * {@code i} is {@code [start(i), end(i))} of the text that was tokenized; tokens are in order,
 * never empty, and never overlap.
 */
public final class Tokens {
  private int[] starts;
  private int[] ends;
  private int size;

  public Tokens() {
    starts = new int[64];
    ends = new int[64];
  }

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /** Forgets all tokens, keeping the room for the next sentence. */
  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Span span(int token) {
    return Span.of(starts[token], ends[token]);
  }

  public String text(int token, CharSequence of) {
    return of.subSequence(starts[token], ends[token]).toString();
  }
}
