// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a text were laid out: one line a paragraph, or wrapped by hand at some width. A
 * text is hard wrapped when most of its breaks between two lines that are not blank stand where the
 * next word would not have fitted. There a break is soft, a space within a paragraph, if the next
 * word would not have fitted, or if the next line goes on in lower case and the line before has no
 * terminal mark; every other break ends a paragraph. In other texts a break is soft only if it
 * stands inside a sentence for certain: a line of four words or more that begins with a capital and
 * has no mark at its end, then one that goes on in lower case up to a full stop. Widths count
 * chars.
 */
public final class LineLayout {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** How many in a hundred lines may be longer than the width: addresses, tables, headings. */
  private static final int LONGER_PERCENT = 5;

  private static final int HALF_SENTENCE_WORDS = 4;
  private static final String CLOSING = "\"'”’)";
  private static final String SENTENCE_END = ".!?…";
  private static final String TERMINAL = ".!?:;…。！？：；";

  private final CharSequence text;
  private final List<Line> lines;
  private final int width;
  private final boolean hardWrapped;

  private LineLayout(CharSequence text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.width = usualWidth(text, lines);
    this.hardWrapped = width >= NARROWEST && width <= WIDEST && mostBreaksAreFull();
  }

  /** The layout of a text; {@code lines} are all lines of it, as {@link Line#of} gives them. */
  public static LineLayout of(CharSequence text, List<Line> lines) {
    return new LineLayout(text, lines);
  }

  public boolean hardWrapped() {
    return hardWrapped;
  }

  /**
   * Whether the break after the line with this index (from 0) is a soft one: the next line goes on
   * with the same paragraph.
   */
  public boolean continues(int index) {
    if (index + 1 >= lines.size()) {
      return false;
    }
    Line line = lines.get(index);
    Line next = lines.get(index + 1);
    if (isBlank(text, line) || isBlank(text, next)) {
      return false;
    }
    return hardWrapped
        ? isFull(line, next) || goesOnInLowerCase(line, next)
        : goesOnInLowerCase(line, next) && isHalfSentence(line) && endsSentence(next);
  }

  /** Whether the line begins with a capital, has some words and ends in a letter or a comma. */
  private boolean isHalfSentence(Line line) {
    int words = 0;
    int first = -1;
    int last = -1;
    for (int i = line.start(); i < line.contentEnd(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        words += last < i - 1 || first < 0 ? 1 : 0;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    char end = text.charAt(last);
    return words >= HALF_SENTENCE_WORDS
        && Character.isUpperCase(text.charAt(first))
        && (Character.isLetterOrDigit(end) || end == ',');
  }

  private boolean endsSentence(Line line) {
    int last = line.contentEnd() - 1;
    while (last > line.start()
        && (Characters.isSpace(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return SENTENCE_END.indexOf(text.charAt(last)) >= 0;
  }

  private boolean mostBreaksAreFull() {
    int breaks = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!isBlank(text, line) && !isBlank(text, next)) {
        breaks++;
        full += isFull(line, next) ? 1 : 0;
      }
    }
    return full > 0 && 2 * full >= breaks;
  }

  private boolean isFull(Line line, Line next) {
    int length = line.contentEnd() - line.start();
    return length <= width && length + 1 + firstWordLength(next) > width;
  }

  private int firstWordLength(Line line) {
    int i = line.start();
    while (i < line.contentEnd() && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    int from = i;
    while (i < line.contentEnd() && !Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  private boolean goesOnInLowerCase(Line line, Line next) {
    int end = line.contentEnd();
    while (end > line.start() && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int first = next.start();
    while (first < next.contentEnd() && Characters.isSpace(text.charAt(first))) {
      first++;
    }
    return TERMINAL.indexOf(text.charAt(end - 1)) < 0 && Character.isLowerCase(text.charAt(first));
  }

  private static boolean hasInnerSpace(CharSequence text, Line line) {
    int words = 0;
    for (int i = line.start(); i < line.contentEnd() && words < 2; i++) {
      boolean begins = i == line.start() || Characters.isSpace(text.charAt(i - 1));
      words += begins && !Characters.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return words == 2;
  }

  private static boolean isBlank(CharSequence text, Line line) {
    for (int i = line.start(); i < line.contentEnd(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The length that all but a few of the lines keep within; lines of one word, addresses and drawn
   * rules, could not have been wrapped and do not count.
   */
  private static int usualWidth(CharSequence text, List<Line> lines) {
    var lengths = new int[lines.size()];
    int count = 0;
    for (Line line : lines) {
      if (hasInnerSpace(text, line)) {
        lengths[count++] = line.contentEnd() - line.start();
      }
    }
    if (count < 2) {
      return 0;
    }
    Arrays.sort(lengths, 0, count);
    return lengths[count - 1 - count * LONGER_PERCENT / 100];
  }
}
