// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Markup on its way to the parser: breaks off where there is more of it than a tree should be made
 * of. {@code <p class="a b" hidden>} is four pieces, the tag, two attributes and what parts them
 * from nothing; line ends count too, for a line of the rendered text costs as much.
 */
final class MarkupBudget extends FilterReader {
  private final int most;
  private int pieces;
  private boolean inTag;
  private char last;
  private char quote;

  MarkupBudget(Reader markup, int most) {
    super(markup);
    this.most = most;
  }

  /** Thrown where there are too many pieces. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(int most) {
      super("more than " + most + " tags, attributes and lines");
    }
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] to, int from, int length) throws IOException {
    int got = super.read(to, from, length);
    for (int i = from; i < from + got; i++) {
      char c = to[i];
      if (inTag) {
        countInTag(c);
      } else if (c == '<') {
        pieces++;
        inTag = true;
        last = c;
      } else if (c == '\n') {
        pieces++;
      }
    }
    if (pieces > most) {
      throw new Exceeded(most);
    }
    return got;
  }

  private void countInTag(char c) {
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
      return;
    }
    boolean parts = c == ' ' || c == '/' || c == '\t' || c == '\r';
    if (c == '<' || c == '\n' || parts) {
      pieces++;
    }
    if (c == '>') {
      inTag = false;
    } else if (last == '=' && (c == '"' || c == '\'')) {
      quote = c;
    }
    last = parts && last == '=' ? last : c;
  }
}
