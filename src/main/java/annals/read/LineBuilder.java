// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Characters;
import annals.text.Markup;

/**
 * The line that is being rendered: its characters with white space collapsed, how many of them are
 * linked or emphasized, and the innermost element that holds all of them.
 */
final class LineBuilder {
  private static final int NONE = -1;

  private final StringBuilder characters = new StringBuilder();
  private boolean space;
  private boolean tab;
  private int visible;
  private int linked;
  private int emphasized;
  private int links;
  private int headingLevel;
  private int depth;
  private int lowest;
  private int element = NONE;

  boolean isBlank() {
    return visible == 0;
  }

  int length() {
    return space || tab ? -2 : characters.length();
  }

  /** White space: none at the start of a line, one space for any number. */
  void space() {
    space = true;
  }

  /** The end of a table cell. */
  void cell() {
    tab = true;
  }

  void linkOpened() {
    links++;
  }

  /** A space that stays as it is, a no-break space or in preformatted text; none leads a line. */
  void addSpace(char c, boolean preformatted) {
    if (visible > 0 || preformatted) {
      part();
      characters.append(c);
    }
  }

  /** Visible characters of a text, all of one element that is {@code at} deep. */
  void add(
      String text, int from, int to, int at, boolean link, boolean emphasis, int headingLevelHere) {
    part();
    characters.append(text, from, to);
    if (visible == 0) {
      depth = at;
    } else if (Math.min(lowest, at) < depth) {
      depth = Math.min(lowest, at);
      element = NONE;
    }
    lowest = at;
    headingLevel = Math.max(headingLevel, headingLevelHere);
    visible += to - from;
    linked += link ? to - from : 0;
    emphasized += emphasis ? to - from : 0;
  }

  private void part() {
    if (visible > 0 && (space || tab)) {
      characters.append(tab ? '\t' : ' ');
    }
    space = false;
    tab = false;
  }

  /** The innermost open element is about to be closed; it may be the one that holds the line. */
  void closing(MarkupPath path) {
    if (visible > 0 && element == NONE && depth == path.depth()) {
      element = path.record(depth);
    }
    lowest = Math.min(lowest, path.depth() - 1);
  }

  /** Index of the innermost element that holds all of the line. */
  private int element(MarkupPath path) {
    return element == NONE ? path.record(depth) : element;
  }

  /** How many characters other than spaces it has. */
  int visible() {
    return visible;
  }

  /** How many of these are linked. */
  int linked() {
    return linked;
  }

  Markup.LineMark mark(MarkupPath path) {
    return new Markup.LineMark(
        element(path), (float) linked / visible, (float) emphasized / visible, links, headingLevel);
  }

  StringBuilder appendTo(StringBuilder text) {
    int end = characters.length();
    while (end > 0 && Characters.isSpace(characters.charAt(end - 1))) {
      end--;
    }
    return text.append(characters, 0, end);
  }

  void clear() {
    characters.setLength(0);
    space = false;
    tab = false;
    visible = 0;
    linked = 0;
    emphasized = 0;
    links = 0;
    headingLevel = 0;
    depth = 0;
    element = NONE;
  }
}
