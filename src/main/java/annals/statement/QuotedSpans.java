// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in quotation marks in a paragraph: curved, straight, angled, and single ones where
 * they close behind a mark, as in {@code 'We held on,' she said}.
 */
final class QuotedSpans {
  private static final char NONE = 0;

  private final SourceText text;
  private final Span block;
  private final List<Quote> quotes = new ArrayList<>();

  private QuotedSpans(SourceText text, Span block) {
    this.text = text;
    this.block = block;
  }

  static List<Quote> in(SourceText text, Span block) {
    var spans = new QuotedSpans(text, block);
    spans.scan();
    return spans.quotes;
  }

  private void scan() {
    char closer = NONE;
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (closer == NONE) {
        closer = closerOf(c, i);
        open = i;
      } else if (closes(c, closer, i)) {
        add(open, i, true);
        closer = NONE;
      }
    }
    if (closer != NONE && closer != '\'' && closer != '\u2019') {
      add(open, block.end(), false);
    }
  }

  /** The mark that ends what this one begins; none where it begins nothing. */
  private char closerOf(char c, int at) {
    boolean begins = at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean followed = at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
    return switch (c) {
      case '\u201c', '\u201e' -> '\u201d';
      case '\u00ab' -> '\u00bb';
      case '"' -> '"';
      case '\u2018' -> begins && followed ? '\u2019' : NONE;
      case '\'' -> begins && followed ? '\'' : NONE;
      default -> NONE;
    };
  }

  private boolean closes(char c, char closer, int at) {
    if (closer == '\u201d') {
      return c == '\u201d' || c == '"';
    }
    if (c != closer) {
      return false;
    }
    boolean single = c == '\'' || c == '\u2019';
    return !single || (".,!?\u2026".indexOf(text.charAt(at - 1)) >= 0 && !isLetter(at + 1));
  }

  private boolean isLetter(int at) {
    return at < block.end() && Character.isLetter(text.charAt(at));
  }

  private void add(int open, int close, boolean closed) {
    int from = open + 1;
    int to = close;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to <= from) {
      return;
    }
    char last = text.charAt(to - 1);
    boolean sentence = Character.isUpperCase(text.charAt(from)) && ".!?,\u2026".indexOf(last) >= 0;
    to = last == ',' ? to - 1 : to;
    if (to > from) {
      Span outer = Span.of(open, Math.min(block.end(), close + 1));
      quotes.add(new Quote(Span.of(from, to), outer, sentence, closed));
    }
  }
}
