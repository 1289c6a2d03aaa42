// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

/**
 * Which words of a sentence stand inside quotation marks, where a quotation may begin in an earlier
 * sentence of the paragraph and go on in a later one.
 */
public final class Quotation {
  private final boolean[] quoted;
  private final boolean open;

  private Quotation(boolean[] quoted, boolean open) {
    this.quoted = quoted;
    this.open = open;
  }

  /** Reads a sentence; {@code open} says whether a quotation goes on into it. */
  public static Quotation of(Tree tree, boolean open) {
    var quoted = new boolean[tree.size()];
    boolean inside = open;
    for (int i = 0; i < quoted.length; i++) {
      String word = tree.word(i);
      boolean mark = isStraight(word) || isOpening(word) || isClosing(word);
      if (isOpening(word) || (isStraight(word) && !inside)) {
        inside = true;
      } else if (isClosing(word) || isStraight(word)) {
        inside = false;
      }
      quoted[i] = inside && !mark;
    }
    return new Quotation(quoted, inside);
  }

  private static boolean isStraight(String word) {
    return word.equals("\"");
  }

  private static boolean isOpening(String word) {
    return word.equals("\u201c") || word.equals("``") || word.equals("\u00ab");
  }

  private static boolean isClosing(String word) {
    return word.equals("\u201d") || word.equals("''") || word.equals("\u00bb");
  }

  public boolean holds(int token) {
    return token >= 0 && token < quoted.length && quoted[token];
  }

  /** Whether a word of the sentence is quoted. */
  public boolean any() {
    for (boolean each : quoted) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** Whether the quotation goes on into the next sentence. */
  public boolean isOpen() {
    return open;
  }
}
