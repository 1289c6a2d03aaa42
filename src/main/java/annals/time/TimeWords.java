// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.number.NumberClass;
import annals.number.NumberWords;
import annals.rule.Lexicon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code annals/time/words.tsv}, found in a text without making strings: the lexer
 * hashes a word's lower-cased characters as it reads them, and {@link #find} compares only where
 * the hashes meet. Words are at most {@value #LONGEST} characters long.
 */
final class TimeWords {
  static final int LONGEST = 16;
  private static final int THOUSAND = 1000;
  private static final TimeWords STANDARD = load();

  private final @Nullable TimeWord[] slots;
  private final int[] hashes;
  private final int mask;

  private TimeWords(@Nullable TimeWord[] slots) {
    this.slots = slots;
    this.hashes = new int[slots.length];
    this.mask = slots.length - 1;
  }

  static TimeWords standard() {
    return STANDARD;
  }

  private static TimeWords load() {
    Lexicon lexicon = Lexicon.load("time/words");
    NumberWords numbers = NumberWords.standard();
    var words = new TimeWords(new TimeWord[Integer.highestOneBit(lexicon.entries().size()) * 8]);
    for (Lexicon.Entry entry : lexicon.entries()) {
      String value = entry.get("value");
      words.add(
          new TimeWord(
              entry.get("word").intern(),
              TimeWord.Kind.valueOf(entry.get("kind").toUpperCase(Locale.ROOT)),
              value,
              whole(value),
              numbers.classOf(entry.get("word"))));
    }
    for (NumberWords.Entry number : numbers.entries()) {
      @Nullable TimeWord word = counting(number);
      if (word != null && words.find(word.word()) == null) {
        words.add(word);
      }
    }
    for (String word : Feasts.firstWords()) {
      if (words.find(word) == null) {
        words.add(new TimeWord(word, TimeWord.Kind.FEAST, "", Integer.MIN_VALUE, NumberClass.NONE));
      }
    }
    return words;
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = step(hash, word.charAt(i));
    }
    return hash;
  }

  /** Whether an expression can start with a lower-case word. */
  boolean starts(String word) {
    TimeWord found = find(word);
    return found != null && found.kind().starts();
  }

  private @Nullable TimeWord find(String word) {
    return find(word.toCharArray(), 0, word.length(), hash(word));
  }

  /** A word that numbers days, hours and years; null of any other, such as no and a million. */
  private static @Nullable TimeWord counting(NumberWords.Entry number) {
    int value = (int) number.value();
    TimeWord.@Nullable Kind kind =
        switch (number.numberClass()) {
          case SMALL -> value == 0 ? null : TimeWord.Kind.NUMBER;
          case TEN, HUNDRED, DOZEN -> TimeWord.Kind.NUMBER;
          case MAGNITUDE -> value == THOUSAND ? TimeWord.Kind.NUMBER : null;
          case ORDINAL -> TimeWord.Kind.ORDINAL;
          case DECADE -> TimeWord.Kind.TENS_PLURAL;
          default -> null;
        };
    return kind == null
        ? null
        : new TimeWord(
            number.word().intern(), kind, Integer.toString(value), value, number.numberClass());
  }

  private static int whole(String value) {
    boolean digits = !value.isEmpty();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      digits &= (c >= '0' && c <= '9') || (c == '-' && i == 0 && value.length() > 1);
    }
    return digits ? Integer.parseInt(value) : Integer.MIN_VALUE;
  }

  private void add(TimeWord word) {
    String key = word.word();
    if (key.length() > LONGEST) {
      throw new IllegalArgumentException("time/words.tsv: too long: " + key);
    }
    int hash = hash(key);
    int slot = slot(hash);
    while (slots[slot] != null) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = word;
    hashes[slot] = hash;
  }

  /** The hash of a word and one more of its lower-cased characters. */
  static int step(int hash, char lower) {
    return hash * 31 + lower;
  }

  /** Lower case by {@link Character#toLowerCase}, quick for ASCII. */
  static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & mask;
  }

  /** The entry for the word {@code [start, end)} whose hash is given; null where there is none. */
  @Nullable TimeWord find(char[] text, int start, int end, int hash) {
    int length = end - start;
    if (length > LONGEST) {
      return null;
    }
    for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
      TimeWord word = slots[slot];
      if (word == null) {
        return null;
      }
      String key = word.word();
      if (hashes[slot] == hash && key.length() == length && same(key, text, start)) {
        return word;
      }
    }
  }

  private static boolean same(String key, char[] text, int start) {
    for (int i = 0; i < key.length(); i++) {
      if (lower(text[start + i]) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
