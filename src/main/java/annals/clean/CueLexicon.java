// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.Lexicon;
import java.util.List;
import java.util.Locale;

/**
 * The cue phrases of {@code annals/clean/cues.tsv} and the function words of {@code
 * annals/clean/stopwords.tsv}, found by word hashes: one probe a word, and only a word that may
 * begin a phrase costs more. Both lists hold all languages at once; a page needs no language to be
 * cleaned. Example: {@code Font Size:} is the phrase {@code font size}, cue {@code FONT}, counted
 * where such phrases are most of the line.
 */
final class CueLexicon {
  private static final int FIRST_BITS = 14;
  private static final int FIRST_MASK = (1 << FIRST_BITS) - 1;
  private static final int SLOT_BITS = 5;
  private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
  private static final int LENGTH_SHIFT = SLOT_BITS * Cue.Place.values().length;
  private static final CueLexicon STANDARD = standardLexicon();

  private final byte[] longestFrom = new byte[1 << FIRST_BITS];

  /** A phrase a slot: its key in the upper half, its cues in the lower; 0 where there is none. */
  private final long[] slots;

  private final int mask;
  private final int[] stopwords;
  private final int stopMask;

  private CueLexicon(int phrases, int stops) {
    int size = Integer.highestOneBit(Math.max(1, phrases)) * 4;
    slots = new long[size];
    mask = size - 1;
    int stopSize = Integer.highestOneBit(Math.max(1, stops)) * 4;
    stopwords = new int[stopSize];
    stopMask = stopSize - 1;
  }

  static CueLexicon standard() {
    return STANDARD;
  }

  private static CueLexicon standardLexicon() {
    List<Lexicon.Entry> stops = Lexicon.load("clean/stopwords").entries();
    return of(Lexicon.load("clean/cues").entries(), stops);
  }

  /** The cues of rows with the columns {@code cue}, {@code place} and {@code phrase}. */
  static CueLexicon of(List<Lexicon.Entry> phrases, List<Lexicon.Entry> stops) {
    int words = stops.stream().mapToInt(entry -> entry.get("words").split(" ").length).sum();
    var lexicon = new CueLexicon(phrases.size(), words);
    for (Lexicon.Entry entry : phrases) {
      Cue cue = Cue.valueOf(entry.get("cue").toUpperCase(Locale.ROOT));
      Cue.Place place = Cue.Place.valueOf(entry.get("place").toUpperCase(Locale.ROOT));
      int[] hashes = hashes(entry.get("phrase"));
      if (hashes.length == 0) {
        throw new IllegalArgumentException("a cue without a phrase, line " + entry.line());
      }
      lexicon.add(hashes, cue, place);
    }
    for (Lexicon.Entry entry : stops) {
      for (String word : entry.get("words").split(" ")) {
        for (int hash : hashes(word)) {
          lexicon.addStopword(hash);
        }
      }
    }
    return lexicon;
  }

  static int[] hashes(String phrase) {
    var scan = new WordScan();
    scan.words(phrase.toCharArray(), 0, phrase.length());
    return scan.copy();
  }

  private void add(int[] words, Cue cue, Cue.Place place) {
    int first = WordHash.mix(words[0]) & FIRST_MASK;
    longestFrom[first] = (byte) Math.max(longestFrom[first], words.length);
    int key = words[0];
    for (int i = 1; i < words.length; i++) {
      key = WordHash.join(key, words[i]);
    }
    int slot = WordHash.mix(key) & mask;
    while (slots[slot] != 0 && key(slots[slot]) != key) {
      slot = (slot + 1) & mask;
    }
    int cues = (int) slots[slot];
    int shift = place.index() * SLOT_BITS;
    if (((cues >>> shift) & SLOT_MASK) == 0) {
      cues |= (cue.index() + 1) << shift;
    }
    slots[slot] = (long) key << Integer.SIZE | cues;
  }

  private static int key(long slot) {
    return (int) (slot >>> Integer.SIZE);
  }

  private void addStopword(int hash) {
    int slot = WordHash.mix(hash) & stopMask;
    while (stopwords[slot] != 0 && stopwords[slot] != hash) {
      slot = (slot + 1) & stopMask;
    }
    stopwords[slot] = hash;
  }

  boolean isStopword(int hash) {
    return isStopword(hash, WordHash.mix(hash));
  }

  /** The same, where the mixed hash is at hand. */
  boolean isStopword(int hash, int mixed) {
    int slot = mixed & stopMask;
    while (stopwords[slot] != 0) {
      if (stopwords[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & stopMask;
    }
    return false;
  }

  /**
   * The longest phrase that begins with the word at {@code from} and ends before {@code to}, as its
   * length in words and a cue for each place; 0 where there is none. {@link #length} and {@link
   * #cue} read it.
   */
  int longest(int[] words, int from, int to) {
    return longest(words, from, to, WordHash.mix(words[from]));
  }

  /** The same, where the mixed hash of the first word is at hand. */
  int longest(int[] words, int from, int to, int mixed) {
    int most = longestFrom[mixed & FIRST_MASK];
    if (most == 0) {
      return 0;
    }
    int found = 0;
    int key = words[from];
    int last = Math.min(to, from + most);
    for (int i = from; ; ) {
      int value = value(key);
      if (value != 0) {
        found = ((i - from + 1) << LENGTH_SHIFT) | value;
      }
      if (++i >= last) {
        return found;
      }
      key = WordHash.join(key, words[i]);
    }
  }

  private int value(int key) {
    int slot = WordHash.mix(key) & mask;
    while (slots[slot] != 0) {
      if (key(slots[slot]) == key) {
        return (int) slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  static int length(int match) {
    return match >>> LENGTH_SHIFT;
  }

  /** The ordinal of the cue that the phrase is in a place; -1 where it is none there. */
  static int cue(int match, Cue.Place place) {
    return ((match >>> (place.index() * SLOT_BITS)) & SLOT_MASK) - 1;
  }
}
