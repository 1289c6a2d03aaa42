// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.LongTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words and what they stand for; finds the longest one that begins at a
 * word. A phrase is known by the hash of its folded words, so neither accents nor stops matter:
 * {@code U.N.} finds {@code UN}.
 */
final class PhraseTable<V> {
  private static final long MIX = 0xC2B2AE3D27D4EB4FL;
  private static final int PREFIX = 0;

  /** A phrase that was found: words {@code [first, end)}. */
  record Match<V>(int first, int end, V value) {}

  private final LongTable phrases = new LongTable();
  private final List<List<V>> values = new ArrayList<>();

  PhraseTable() {
    values.add(List.of());
  }

  void put(String phrase, V value) {
    NameTokens words = new NameTokens().scan(phrase, 0, phrase.length());
    long key = 0;
    for (int i = 0; i < words.size(); i++) {
      key = extend(key, words.key(i));
      if (!phrases.contains(key)) {
        phrases.put(key, PREFIX);
      }
    }
    if (phrases.get(key) == PREFIX) {
      phrases.put(key, values.size());
      values.add(new ArrayList<>());
    }
    values.get(phrases.get(key)).add(value);
  }

  /** The values of the longest phrase that begins at a word; null where none does. */
  @Nullable Match<List<V>> longest(NameTokens words, int first) {
    int found = PREFIX;
    int end = first;
    long key = 0;
    for (int i = first; i < words.size(); i++) {
      key = extend(key, words.key(i));
      int value = phrases.get(key);
      if (value == LongTable.ABSENT) {
        break;
      }
      if (value != PREFIX) {
        found = value;
        end = i + 1;
      }
    }
    return found == PREFIX ? null : new Match<>(first, end, values.get(found));
  }

  boolean contains(NameTokens words, int word) {
    return phrases.get(extend(0, words.key(word))) > PREFIX;
  }

  private static long extend(long key, long word) {
    return (key ^ word) * MIX + 1;
  }
}
