// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hash table from words to values that is asked with a stretch of text. A lower-case letter of a
 * word matches in either case, a capital only a capital; of two words that fit, the one with more
 * capitals wins.
 */
public final class WordTable<V> {
  private static final int HASH_FACTOR = 31;

  private record Entry<V>(String word, V value) {}

  private final List<List<Entry<V>>> buckets = new ArrayList<>();
  private int size;
  private int longest;

  public WordTable() {
    grow(64);
  }

  private void grow(int capacity) {
    List<List<Entry<V>>> old = List.copyOf(buckets);
    buckets.clear();
    for (int i = 0; i < capacity; i++) {
      buckets.add(List.of());
    }
    old.forEach(bucket -> bucket.forEach(this::insert));
  }

  /** Adds a word; of two equal words the first stays. */
  public void put(String word, V value) {
    if (++size * 2 > buckets.size()) {
      grow(buckets.size() * 4);
    }
    longest = Math.max(longest, word.length());
    insert(new Entry<>(word, value));
  }

  private void insert(Entry<V> entry) {
    int at = hash(entry.word, 0, entry.word.length()) & (buckets.size() - 1);
    var bucket = new ArrayList<>(buckets.get(at));
    bucket.add(entry);
    bucket.sort((a, b) -> Long.compare(capitals(b.word), capitals(a.word)));
    buckets.set(at, List.copyOf(bucket));
  }

  private static long capitals(String word) {
    return word.chars().filter(Character::isUpperCase).count();
  }

  /** The value of the word in {@code [start, end)}; null where it is not listed. */
  public @Nullable V find(CharSequence text, int start, int end) {
    if (end - start > longest) {
      return null;
    }
    List<Entry<V>> bucket = buckets.get(hash(text, start, end) & (buckets.size() - 1));
    for (int i = 0; i < bucket.size(); i++) {
      if (fits(bucket.get(i).word, text, start, end)) {
        return bucket.get(i).value;
      }
    }
    return null;
  }

  private static boolean fits(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char w = word.charAt(i);
      char c = text.charAt(start + i);
      if (w != c && w != Character.toLowerCase(c)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * HASH_FACTOR + Character.toLowerCase(text.charAt(i));
    }
    return hash ^ (hash >>> 16);
  }
}
