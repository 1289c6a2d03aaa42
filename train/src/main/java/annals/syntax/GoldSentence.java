// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.List;

/**
 * A sentence of a treebank: its words and what annotators said of each. Lists run in parallel, one
 * entry a word; {@code heads} holds word indexes from 0, and -1 for the root.
 *
 * @param words the words as written; a contraction such as {@code don't} is two words
 */
public record GoldSentence(
    List<String> words,
    List<String> lemmas,
    List<String> upos,
    List<String> xpos,
    List<Integer> heads,
    List<String> deprels) {

  public int size() {
    return words.size();
  }

  /** Both parts of speech of a word in one name, {@code VERB VBD}. */
  String tagName(int word) {
    return upos.get(word) + " " + xpos.get(word);
  }
}
