// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A hash table from words to values that is asked with a stretch of text. A lower-case letter of a
 * word matches in either case, a capital only a capital; of two words that fit, the one with more
 * capitals wins.
 */
public final class WordTable<V> {
  private static final int HASH_FACTOR = 31;
  private static final int ASCII = 0x80;

  private record Entry<V>(String word, int hash, V value) {}

  private static final Entry<?>[] EMPTY = {};

  private Entry<V>[][] buckets = room(64);

  /** By first letter a bit for each length that a word has; the last bit is for all longer ones. */
  private final long[] lengths = new long[ASCII];

  private int size;
  private int longest;

  @SuppressWarnings("unchecked") // empty
  private static <V> Entry<V>[][] room(int capacity) {
    var buckets = new Entry<?>[capacity][];
    Arrays.fill(buckets, EMPTY);
    return (Entry<V>[][]) buckets;
  }

  private void grow() {
    Entry<V>[][] old = buckets;
    buckets = room(old.length * 4);
    for (Entry<V>[] bucket : old) {
      for (Entry<V> entry : bucket) {
        insert(entry);
      }
    }
  }

  /** Adds a word; of two equal words the first stays. */
  public void put(String word, V value) {
    if (++size * 2 > buckets.length) {
      grow();
    }
    longest = Math.max(longest, word.length());
    char first = lower(word.charAt(0));
    if (first < ASCII) {
      lengths[first] |= length(word.length());
    }
    insert(new Entry<>(word, hash(word, 0, word.length()), value));
  }

  private void insert(Entry<V> entry) {
    int at = entry.hash & (buckets.length - 1);
    Entry<V>[] bucket = Arrays.copyOf(buckets[at], buckets[at].length + 1);
    bucket[bucket.length - 1] = entry;
    Arrays.sort(bucket, (a, b) -> Long.compare(capitals(b.word), capitals(a.word)));
    buckets[at] = bucket;
  }

  private static long capitals(String word) {
    return word.chars().filter(Character::isUpperCase).count();
  }

  /** The value of the word in {@code [start, end)}; null where it is not listed. */
  public @Nullable V find(CharSequence text, int start, int end) {
    if (end <= start || end - start > longest || !mayBe(text.charAt(start), end - start)) {
      return null;
    }
    int hash = hash(text, start, end);
    for (Entry<V> entry : buckets[hash & (buckets.length - 1)]) {
      if (entry.hash == hash && fits(entry.word, text, start, end)) {
        return entry.value;
      }
    }
    return null;
  }

  /** Whether a word may begin so and be so long; with a letter that is not ASCII it may. */
  private boolean mayBe(char c, int length) {
    char first = lower(c);
    return first >= ASCII || (lengths[first] & length(length)) != 0;
  }

  private static long length(int length) {
    return 1L << Math.min(length, Long.SIZE - 1);
  }

  private static boolean fits(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char w = word.charAt(i);
      char c = text.charAt(start + i);
      if (w != c && w != lower(c)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * HASH_FACTOR + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 16);
  }

  private static char lower(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    return Character.toLowerCase(c);
  }
}
