// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.text.Characters.isSpace;

import org.jspecify.annotations.Nullable;

/**
 * The items of a list that was flattened into one paragraph: {@code 1) Rice 2) Coffee 3) Rubber}. A
 * paragraph that begins with a marker is cut before the marker of the same shape with the next
 * number or letter, and so on; markers elsewhere are left alone.
 */
final class ListItems {
  private static final String BULLETS = "•⁃‣◦▪●○■";
  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"
  };
  private static final int MOST_DIGITS = 3;
  private static final int LONGEST_ROMAN = 4;

  /**
   * A marker: the bullet or bracket before it (0 for none), what counts ({@code 1}, {@code a} or
   * {@code A}, {@code r} for roman, 0 for a bare bullet), its number, the closing mark, and its
   * end.
   */
  private record Marker(char before, char kind, int number, char after, int end) {
    boolean isSucceededBy(Marker next) {
      boolean counts = kind == 0 || next.number == number + 1;
      return before == next.before && kind == next.kind && after == next.after && counts;
    }
  }

  private final CharSequence text;

  ListItems(CharSequence text) {
    this.text = text;
  }

  /** Gives the items of the paragraph {@code [start, limit)}, or all of it, to the finder. */
  void find(int start, int limit, BoundaryFinder finder) {
    int first = Trail.skipSpaces(text, start, limit);
    Marker marker =
        first < limit && mayBegin(text.charAt(first)) ? marker(first, limit, false) : null;
    int item = start;
    if (marker != null) {
      for (int i = marker.end; i < limit; i++) {
        if (!mayBegin(text.charAt(i)) || (marker.before == 0 && !isSpace(text.charAt(i - 1)))) {
          continue;
        }
        Marker next = marker(i, limit, marker.kind == 'r');
        if (next != null && marker.isSucceededBy(next)) {
          finder.find(item, i);
          item = i;
          marker = next;
          i = next.end - 1;
        }
      }
    }
    finder.find(item, limit);
  }

  private static boolean mayBegin(char c) {
    return c == '(' || Trail.isDigit(c) || (c >= 'a' && c <= 'z') || BULLETS.indexOf(c) >= 0;
  }

  private @Nullable Marker marker(int start, int limit, boolean roman) {
    int at = start;
    char before = 0;
    if (text.charAt(at) == '(' || BULLETS.indexOf(text.charAt(at)) >= 0) {
      before = text.charAt(at);
      at = Trail.skipSpaces(text, at + 1, limit);
    }
    int end = at;
    while (end < limit
        && end - at <= LONGEST_ROMAN
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    Marker bare =
        before != 0 && before != '(' ? new Marker(before, (char) 0, 0, (char) 0, start + 1) : null;
    if (end == at || end >= limit || end - at > LONGEST_ROMAN) {
      return bare;
    }
    char after = text.charAt(end);
    boolean closed = before == '(' ? after == ')' : after == '.' || after == ')';
    int markerEnd = end + 1;
    if (after == '.' && markerEnd < limit && text.charAt(markerEnd) == ')') {
      markerEnd++;
      after = ':';
    }
    boolean spaced = markerEnd < limit && isSpace(text.charAt(markerEnd));
    if (!closed || !spaced) {
      return bare;
    }
    char first = text.charAt(at);
    if (Trail.isDigit(first)) {
      int number = number(at, end);
      return number < 0 ? bare : new Marker(before, '1', number, after, markerEnd);
    }
    int romanNumber = roman(at, end);
    if (romanNumber > 0 && (roman || romanNumber == 1)) {
      return new Marker(before, 'r', romanNumber, after, markerEnd);
    }
    return end - at == 1 ? new Marker(before, 'a', first - 'a', after, markerEnd) : bare;
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!Trail.isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return to - from <= MOST_DIGITS ? number : -1;
  }

  private int roman(int from, int to) {
    for (int i = 0; i < ROMAN.length; i++) {
      if (ROMAN[i].length() == to - from && Trail.startsWith(text, from, to, ROMAN[i])) {
        return i + 1;
      }
    }
    return -1;
  }
}
