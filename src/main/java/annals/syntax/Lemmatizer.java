// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Finds the dictionary form of a tagged word. A lexicon holds the words that follow no rule ({@code
 * was} as AUX VBD is {@code be}); all others follow the rule of their longest known ending under
 * their tag ({@code -ied} of VERB VBD is {@code -y}). A rule cuts letters off the end and adds
 * others, to the word as written for most names, to the word in lower case for most else.
 */
final class Lemmatizer {
  static final int LONGEST_ENDING = 6;

  /** What a rule does with capitals before it cuts. */
  enum Case {
    SMALL,
    CAPITAL,
    AS_WRITTEN;

    String of(String word) {
      return switch (this) {
        case SMALL -> word.toLowerCase(Locale.ROOT);
        case CAPITAL -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
        case AS_WRITTEN -> word;
      };
    }
  }

  /** A rule: see to the capitals, cut so many letters off the end, add these. */
  record Rule(Case first, int cut, String add) {

    String apply(String word) {
      String base = first.of(word);
      return cut > base.length() ? base : base.substring(0, base.length() - cut) + add;
    }
  }

  private final Rule[] rules;
  private final IntTable words;
  private final IntTable endings;

  Lemmatizer(Rule[] rules, IntTable words, IntTable endings) {
    this.rules = rules;
    this.words = words;
    this.endings = endings;
  }

  /** The lemma of a word as written; {@code tag} is its number in the {@link TagSet}. */
  String lemma(String word, int tag) {
    String plain = plain(word);
    int rule = words.get(key(tag, plain, plain.length()));
    if (rule == IntTable.ABSENT) {
      rule = ruleOfEnding(plain, tag);
    }
    return rule == IntTable.ABSENT ? word : rules[rule].apply(word);
  }

  /** The number of the rule of the longest known ending, or {@link IntTable#ABSENT}. */
  int ruleOfEnding(String plain, int tag) {
    int rule = IntTable.ABSENT;
    for (int length = Math.min(LONGEST_ENDING, plain.length());
        length >= 0 && rule == IntTable.ABSENT;
        length--) {
      rule = endings.get(endingKey(tag, plain, length));
    }
    return rule;
  }

  /** A word as keys see it: lower case, straight apostrophe. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  static int key(int tag, String plain, int length) {
    int hash = Hashing.next(length, tag);
    for (int i = plain.length() - length; i < plain.length(); i++) {
      hash = Hashing.next(hash, plain.charAt(i));
    }
    return hash;
  }

  /** Endings have keys of their own, also where they are whole words. */
  static int endingKey(int tag, String plain, int length) {
    return ~key(tag, plain, length);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(rules.length);
    for (Rule rule : rules) {
      Coding.writeName(out, rule.first().name());
      Coding.writeNumber(out, rule.cut());
      Coding.writeName(out, rule.add());
    }
    words.write(out);
    endings.write(out);
  }

  static Lemmatizer read(ByteBuffer in) {
    var rules = new Rule[in.getInt()];
    for (int i = 0; i < rules.length; i++) {
      Case first = Case.valueOf(Coding.readName(in));
      int cut = Coding.readNumber(in);
      rules[i] = new Rule(first, cut, Coding.readName(in));
    }
    IntTable words = IntTable.read(in);
    return new Lemmatizer(rules, words, IntTable.read(in));
  }
}
