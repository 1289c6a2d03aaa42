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

  /** The tag of each word and, above it, its cluster. */
  private long[] tags = new long[64];

  private int size;

  /** Takes the tags of a sentence, the one that the words were scanned from. */
  void read(TaggedSentence tagged, NameTokens words) {
    size = words.size();
    if (tags.length < size) {
      tags = new long[size * 2];
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
  void set(long[] array) {
    tags = array;
    size = array.length;
  }

  long[] toArray() {
    return Arrays.copyOf(tags, size);
  }

  private static long number(TaggedSentence tagged, int token) {
    if (tagged.size() == 0) {
      return NONE;
    }
    int hash = tagged.xpos(token).hashCode() & (NOUN - 1);
    long cluster = (long) tagged.cluster(token) << Integer.SIZE;
    return switch (tagged.upos(token)) {
      case PROPN -> cluster | hash | NAME;
      case NOUN -> cluster | hash | NOUN;
      default -> cluster | hash;
    };
  }

  /** The tag of a word; {@link #NONE} outside the sentence. */
  int tag(int word) {
    return word < 0 || word >= size ? NONE : (int) tags[word];
  }

  /** The cluster of words of like use that a word is in; 0 where it is in none. */
  int cluster(int word) {
    return word < 0 || word >= size ? 0 : (int) (tags[word] >>> Integer.SIZE);
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
