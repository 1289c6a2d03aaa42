// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.Arrays;

/**
 * The characters of a document exactly as they were read, and the map from Java {@code char}
 * offsets to Unicode code points that the tables use. The text holds no lone surrogate: a reader
 * turns what cannot be decoded into U+FFFD before it gets here.
 *
 * <p>Texts without supplementary characters (most) keep no index at all; others keep the sorted
 * offsets of their surrogate pairs, so {@link #codePoint} is one binary search. The characters are
 * held twice, as a string and as an array: the stages ask for them one by one, and an array answers
 * without asking first how the string keeps them.
 */
public final class SourceText implements CharSequence {
  private static final int[] NO_PAIRS = {};

  private final String characters;
  private final char[] array;
  private final int[] pairs;

  private SourceText(String characters, char[] array, int[] pairs) {
    this.characters = characters;
    this.array = array;
    this.pairs = pairs;
  }

  /** Wraps the given characters; throws {@link IllegalArgumentException} on a lone surrogate. */
  public static SourceText of(String characters) {
    char[] array = characters.toCharArray();
    return new SourceText(characters, array, surrogatePairs(array));
  }

  private static int[] surrogatePairs(char[] text) {
    int[] found = NO_PAIRS;
    int count = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length
              && Character.isLowSurrogate(text[i + 1]);
      if (!pair) {
        throw new IllegalArgumentException("lone surrogate at " + i);
      }
      if (count == found.length) {
        found = Arrays.copyOf(found, Math.max(8, count * 2));
      }
      found[count++] = i++;
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  /**
   * How many code points lie before the given {@code char} offset, 0 to {@link #codePointLength}.
   */
  public int codePoint(int offset) {
    if (pairs.length == 0) {
      return offset;
    }
    int at = Arrays.binarySearch(pairs, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }

  /** The length in code points. */
  public int codePointLength() {
    return characters.length() - pairs.length;
  }

  /** The words of a span, exactly. */
  public String slice(Span span) {
    return characters.substring(span.start(), span.end());
  }

  public String slice(int start, int end) {
    return characters.substring(start, end);
  }

  /** The characters of a stretch, for a pass that reads all of them. */
  public char[] toCharArray(int start, int end) {
    return Arrays.copyOfRange(array, start, end);
  }

  /** The whole text as a span. */
  public Span whole() {
    return Span.of(0, characters.length());
  }

  /** The given span without white space (as {@link Characters#isSpace} has it) at either end. */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Characters.isSpace(array[start])) {
      start++;
    }
    while (end > start && Characters.isSpace(array[end - 1])) {
      end--;
    }
    return Span.of(start, end);
  }

  @Override
  public int length() {
    return array.length;
  }

  @Override
  public char charAt(int index) {
    return array[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return characters.substring(start, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that && characters.equals(that.characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  @Override
  public String toString() {
    return characters;
  }
}
