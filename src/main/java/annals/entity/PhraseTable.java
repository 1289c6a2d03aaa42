// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words and what they stand for; finds the longest one that begins at a
 * word. A phrase is known by the hash of its folded words, so neither accents nor stops matter:
 * {@code U.N.} finds {@code UN}.
 */
final class PhraseTable<V> {
  private static final long MIX = 0xC2B2AE3D27D4EB4FL;

  /** A phrase that was found: words {@code [first, end)}. */
  record Match<V>(int first, int end, V value) {}

  private final Map<Long, List<V>> phrases = new HashMap<>();
  private final Set<Long> prefixes = new HashSet<>();

  void put(String phrase, V value) {
    Words words = new Words().scan(phrase, 0, phrase.length());
    long key = 0;
    for (int i = 0; i < words.size(); i++) {
      key = extend(key, words.key(i));
      prefixes.add(key);
    }
    phrases.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
  }

  /** The values of the longest phrase that begins at a word; null where none does. */
  @Nullable Match<List<V>> longest(Words words, int first) {
    Match<List<V>> longest = null;
    long key = 0;
    for (int i = first; i < words.size(); i++) {
      key = extend(key, words.key(i));
      if (!prefixes.contains(key)) {
        break;
      }
      List<V> values = phrases.get(key);
      if (values != null) {
        longest = new Match<>(first, i + 1, values);
      }
    }
    return longest;
  }

  boolean contains(Words words, int word) {
    return phrases.containsKey(extend(0, words.key(word)));
  }

  private static long extend(long key, long word) {
    return (key ^ word) * MIX + 1;
  }
}
