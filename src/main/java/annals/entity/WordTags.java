// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.syntax.TaggedSentence;
import java.util.Arrays;

/**
 * The part of speech of each word of a sentence, as a number that the name model hashes. A word has
 * that of the token that it begins in: {@code al-Sadr} is one word and three tokens.
 */
final class WordTags {
  /** The part of speech of what stands before or after the sentence. */
  static final int NONE = 0;

  private static final int NAME = 1 << 30;
  private static final int NOUN = 1 << 29;

  private int[] tags = new int[64];
  private int size;

  /** Takes the tags of a sentence, the one that the words were scanned from. */
  void read(TaggedSentence tagged, NameTokens words) {
    size = words.size();
    if (tags.length < size) {
      tags = new int[size * 2];
    }
    int token = 0;
    for (int i = 0; i < size; i++) {
      while (token + 1 < tagged.size() && tagged.end(token) <= words.start(i)) {
        token++;
      }
      tags[i] = number(tagged, token);
    }
  }

  /** Takes tags that {@link #toArray} gave. */
  void set(int[] array) {
    tags = array;
    size = array.length;
  }

  int[] toArray() {
    return Arrays.copyOf(tags, size);
  }

  private static int number(TaggedSentence tagged, int token) {
    if (tagged.size() == 0) {
      return NONE;
    }
    int hash = tagged.xpos(token).hashCode() & (NOUN - 1);
    return switch (tagged.upos(token)) {
      case PROPN -> hash | NAME;
      case NOUN -> hash | NOUN;
      default -> hash;
    };
  }

  /** The tag of a word; {@link #NONE} outside the sentence. */
  int tag(int word) {
    return word < 0 || word >= size ? NONE : tags[word];
  }

  /** Whether a word is tagged as a noun of any kind. */
  boolean isNoun(int word) {
    return (tag(word) & (NAME | NOUN)) != 0;
  }

  /** Whether a word is tagged as a proper noun. */
  boolean isName(int word) {
    return (tag(word) & NAME) != 0;
  }
}
