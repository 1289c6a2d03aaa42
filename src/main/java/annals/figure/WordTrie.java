// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import java.util.Arrays;

/**
 * The words that the figure grammar knows, in a trie over folded Latin letters: a number is found
 * for each word while its characters are read, so no {@code String} is made. Folding drops case and
 * the accents of Latin letters ({@code Colón}, {@code COLON} and {@code colon} are one word). A
 * character that is no Latin letter has no place here; the scan takes it as a symbol.
 */
final class WordTrie {
  static final int ROOT = 0;
  static final int NOWHERE = -1;
  private static final int LETTERS = 26;
  private static final int FIRST_ACCENTED = 0xC0;
  private static final String ACCENTED =
      "aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo*ouuuuypy"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
          + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private int[] next = new int[LETTERS * 1024];
  private int[] words = new int[1024];
  private int nodes = 1;
  private int size;

  /** The folded letter, 0 for a to 25 for z, or -1 where the character is no Latin letter. */
  static int fold(char c) {
    if (c < 128) {
      int letter = (c | 0x20) - 'a';
      return letter >= 0 && letter < LETTERS ? letter : NOWHERE;
    }
    int accented = c - FIRST_ACCENTED;
    if (accented < 0 || accented >= ACCENTED.length()) {
      return NOWHERE;
    }
    int letter = ACCENTED.charAt(accented) - 'a';
    return letter >= 0 ? letter : NOWHERE;
  }

  /** The node after a folded letter, or {@link #NOWHERE}. */
  int step(int node, int letter) {
    if (node == NOWHERE) {
      return NOWHERE;
    }
    int to = next[node * LETTERS + letter];
    return to == 0 ? NOWHERE : to;
  }

  /** The word that ends at a node; 0 for none. */
  int word(int node) {
    return node == NOWHERE ? 0 : words[node];
  }

  /** The number of a word of Latin letters, from 1; a new one is added. */
  int add(CharSequence word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int letter = fold(word.charAt(i));
      if (letter < 0) {
        throw new IllegalArgumentException("not a word of Latin letters: " + word);
      }
      int edge = node * LETTERS + letter;
      if (next[edge] == 0) {
        int fresh = newNode();
        next[edge] = fresh;
      }
      node = next[edge];
    }
    if (words[node] == 0) {
      words[node] = ++size;
    }
    return words[node];
  }

  int size() {
    return size;
  }

  private int newNode() {
    if (nodes == words.length) {
      words = Arrays.copyOf(words, nodes * 2);
      next = Arrays.copyOf(next, nodes * 2 * LETTERS);
    }
    return nodes++;
  }
}
