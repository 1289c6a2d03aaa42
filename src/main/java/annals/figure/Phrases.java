// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases (units, currencies, modifiers), found by the words of a {@link SentenceScan}.
 * Names fold case and accents, and hyphens between their words may come and go; symbols must stand
 * in the text exactly as in the table, with their case ({@code MB} is no {@code mb}). The longest
 * phrase wins.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
  /** A phrase found: what it means and the token after it (or, backwards, its first token). */
  record Match<T>(T meaning, int token) {}

  private record Entry<T>(@Nullable String exactly, T meaning) {}

  private final Vocabulary vocabulary;
  private final boolean backwards;
  private final Map<Long, Integer> edges = new HashMap<>();
  private final List<List<Entry<T>>> entries = new ArrayList<>();

  private Phrases(Vocabulary vocabulary, boolean backwards) {
    this.vocabulary = vocabulary;
    this.backwards = backwards;
    entries.add(List.of());
  }

  /** A table read from left to right. */
  static <T> Phrases<T> forwards(Vocabulary vocabulary) {
    return new Phrases<>(vocabulary, false);
  }

  /** A table read from right to left: what stands before a token. */
  static <T> Phrases<T> backwards(Vocabulary vocabulary) {
    return new Phrases<>(vocabulary, true);
  }

  /** Adds the letters of a phrase to a trie; to be done for all phrases before anything is read. */
  static void addWords(WordTrie trie, String phrase) {
    int start = -1;
    for (int i = 0; i <= phrase.length(); i++) {
      boolean letter = i < phrase.length() && WordTrie.fold(phrase.charAt(i)) >= 0;
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        trie.add(phrase.substring(start, i));
        start = -1;
      }
    }
  }

  void addName(String name, T meaning) {
    add(name, new Entry<>(null, meaning));
  }

  void addSymbol(String symbol, T meaning) {
    add(symbol, new Entry<>(symbol, meaning));
  }

  private void add(String phrase, Entry<T> entry) {
    var scan = new SentenceScan(vocabulary);
    scan.read(phrase, 0, phrase.length());
    int node = 0;
    for (int i = 0; i < scan.size(); i++) {
      int token = backwards ? scan.size() - 1 - i : i;
      if (scan.isHyphen(token) && scan.size() > 1) {
        continue;
      }
      node = edges.computeIfAbsent(key(node, scan.word(token)), k -> newNode());
    }
    if (entries.get(node).isEmpty()) {
      entries.set(node, new ArrayList<>());
    }
    entries.get(node).add(entry);
  }

  private int newNode() {
    entries.add(List.of());
    return entries.size() - 1;
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }

  /** The longest phrase that starts at a token (backwards: that ends before it); null for none. */
  @Nullable Match<T> find(SentenceScan scan, int token) {
    int node = 0;
    Match<T> best = null;
    int step = backwards ? -1 : 1;
    int at = backwards ? token - 1 : token;
    int first = at;
    while (scan.has(at)) {
      if (node != 0 && scan.isHyphen(at) && scan.isWord(at + step)) {
        at += step;
      }
      Integer to = scan.word(at) == 0 ? null : edges.get(key(node, scan.word(at)));
      if (to == null) {
        break;
      }
      node = to;
      T meaning = meaning(scan, node, Math.min(first, at), Math.max(first, at) + 1);
      if (meaning != null) {
        best = new Match<>(meaning, backwards ? at : at + 1);
      }
      at += step;
    }
    return best;
  }

  private @Nullable T meaning(SentenceScan scan, int node, int fromToken, int toToken) {
    T byName = null;
    for (Entry<T> entry : entries.get(node)) {
      if (entry.exactly() == null) {
        byName = byName == null ? entry.meaning() : byName;
      } else if (matchesExactly(scan, entry.exactly(), fromToken, toToken)) {
        return entry.meaning();
      }
    }
    return byName;
  }

  private static boolean matchesExactly(
      SentenceScan scan, String exactly, int fromToken, int toToken) {
    int start = scan.start(fromToken);
    return scan.end(toToken - 1) - start == exactly.length()
        && scan.text().startsWith(exactly, start);
  }
}
