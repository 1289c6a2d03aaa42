// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.text.Characters.isSpace;

import org.jspecify.annotations.Nullable;

/**
 * How far the pass over a paragraph has come: the text, the word lists, where the paragraph ends
 * and where the sentence at hand starts. Every look back stops at the start of the sentence, every
 * look ahead at the end of the paragraph.
 */
final class Reading {
  private static final String DANDAS = "।॥۔";

  private final CharSequence text;
  private final WordRules rules;
  private final Ends ends;
  private int sentenceStart;
  private int limit;
  private int start;
  private @Nullable Boolean danda;

  Reading(CharSequence text, WordRules rules, Ends ends) {
    this.text = text;
    this.rules = rules;
    this.ends = ends;
  }

  void open(int start, int end) {
    limit = end;
    this.start = start;
    danda = null;
    sentenceStart = Trail.skipSpaces(text, start, end);
  }

  /** Ends the sentence at hand before {@code offset}. */
  void cut(int offset) {
    ends.add(offset);
    sentenceStart = Trail.skipSpaces(text, offset, limit);
  }

  CharSequence text() {
    return text;
  }

  WordRules rules() {
    return rules;
  }

  /** Whether the paragraph ends sentences with a danda or an Urdu stop. */
  boolean hasDanda() {
    if (danda == null) {
      danda = false;
      for (int i = start; i < limit && !danda; i++) {
        danda = DANDAS.indexOf(text.charAt(i)) >= 0;
      }
    }
    return danda;
  }

  /** The first character of the sentence at hand that is no space. */
  int sentenceStart() {
    return sentenceStart;
  }

  int limit() {
    return limit;
  }

  char at(int offset) {
    return text.charAt(offset);
  }

  /** Whether there is a space, or the end of the paragraph. */
  boolean isSpaceOrEnd(int offset) {
    return offset >= limit || isSpace(text.charAt(offset));
  }

  /** Whether the sentence begins here, or there is a space before. */
  boolean isAfterSpace(int offset) {
    return offset <= sentenceStart || isSpace(text.charAt(offset - 1));
  }

  boolean isCapital(int offset) {
    return offset < limit && Character.isUpperCase(text.charAt(offset));
  }

  boolean isSmall(int offset) {
    return offset < limit && Character.isLowerCase(text.charAt(offset));
  }

  boolean isDigit(int offset) {
    return offset < limit && Trail.isDigit(text.charAt(offset));
  }

  int skipSpaces(int from) {
    return Trail.skipSpaces(text, from, limit);
  }

  int skipOpeners(int from) {
    int at = from;
    while (at < limit && Marks.opens(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the spaces that end at {@code from} begin. */
  int beforeSpaces(int from) {
    int at = from;
    while (at > sentenceStart && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  int wordStart(int end) {
    return WordRules.wordStart(text, sentenceStart, end);
  }

  int wordEnd(int start) {
    return WordRules.wordEnd(text, start, limit);
  }

  boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Trail.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }

  boolean holdsAny(String characters, int from, int to) {
    for (int i = Math.max(sentenceStart, from); i < to; i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at {@code next} starts a sentence, opening quotes and brackets aside. */
  boolean startsSentence(int next) {
    return rules.startsSentence(text, skipOpeners(next), limit);
  }

  /**
   * Whether the text goes on in small letters or with a comma, opening quotes and brackets aside.
   */
  boolean goesOnSmall(int next) {
    int at = skipOpeners(next);
    if (at >= limit) {
      return false;
    }
    char c = text.charAt(at);
    if (!Character.isLowerCase(c)) {
      return c == ',' || c == ';' || c == ':' || c == '%' || (c == '&' && isSpaceOrEnd(at + 1));
    }
    return !hasInnerCapital(at)
        && !Trail.startsWith(text, at, limit, "http")
        && !Trail.startsWith(text, at, limit, "www.");
  }

  /** {@code iPhone}, {@code wikiHow}: a name that starts a sentence in small letters. */
  private boolean hasInnerCapital(int word) {
    int end = wordEnd(word);
    for (int i = word + 1; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
