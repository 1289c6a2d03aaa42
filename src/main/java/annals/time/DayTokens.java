// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A short line of a page's head, cut into numbers, words and signs, in any script: {@code ٧ يناير
 * ٢٠١٩} is the number 7, a word, the number 2019. Letters and digits that touch are parted ({@code
 * 13日}), a full stop inside a word is not ({@code ม.ค}).
 */
final class DayTokens {
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  private static final int MOST_DIGITS = 9;

  /**
   * A token.
   *
   * @param value of a number; -1 for one of more than nine digits, and for what is no number
   * @param word in lower case; a sign as it is
   */
  private record Token(Kind kind, int start, int end, int value, String word) {}

  private final List<Token> tokens = new ArrayList<>();

  private DayTokens() {}

  static DayTokens of(CharSequence text, Span line) {
    var all = new DayTokens();
    int at = line.start();
    while (at < line.end()) {
      int c = Character.codePointAt(text, at);
      int next = at + Character.charCount(c);
      if (Character.isDigit(c)) {
        at = all.number(text, at, line.end());
      } else if (isLetter(c)) {
        at = all.word(text, at, line.end());
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          all.tokens.add(new Token(Kind.SIGN, at, next, -1, Character.toString(c)));
        }
        at = next;
      }
    }
    return all;
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private int number(CharSequence text, int start, int limit) {
    int at = start;
    int value = 0;
    while (at < limit && Character.isDigit(Character.codePointAt(text, at))) {
      int c = Character.codePointAt(text, at);
      value = at - start < MOST_DIGITS ? value * 10 + Character.digit(c, 10) : -1;
      at += Character.charCount(c);
    }
    tokens.add(new Token(Kind.NUMBER, start, at, value, ""));
    return at;
  }

  private int word(CharSequence text, int start, int limit) {
    int at = start;
    while (at < limit) {
      int c = Character.codePointAt(text, at);
      boolean inner = c == '.' && at + 1 < limit && isLetter(Character.codePointAt(text, at + 1));
      if (!isLetter(c) && !inner) {
        break;
      }
      at += Character.charCount(c);
    }
    String word = text.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
    tokens.add(new Token(Kind.WORD, start, at, -1, word.replace("\u0307", "")));
    return at;
  }

  int size() {
    return tokens.size();
  }

  private boolean is(int token, Kind kind) {
    return token >= 0 && token < tokens.size() && tokens.get(token).kind() == kind;
  }

  boolean isNumber(int token) {
    return is(token, Kind.NUMBER);
  }

  boolean isNumber(int token, int digits) {
    return isNumber(token) && digits(token) == digits;
  }

  boolean isWord(int token) {
    return is(token, Kind.WORD);
  }

  /** The word in lower case; empty for what is none. */
  String word(int token) {
    return isWord(token) ? tokens.get(token).word() : "";
  }

  boolean isSign(int token, String signs) {
    return is(token, Kind.SIGN) && signs.contains(tokens.get(token).word());
  }

  int value(int token) {
    return isNumber(token) ? tokens.get(token).value() : -1;
  }

  int digits(int token) {
    Token number = tokens.get(token);
    return number.end() - number.start();
  }

  /** Whether nothing stands between two tokens, the first given. */
  boolean touchesNext(int token) {
    return token + 1 < tokens.size() && tokens.get(token).end() == tokens.get(token + 1).start();
  }

  int start(int token) {
    return tokens.get(token).start();
  }

  int end(int token) {
    return tokens.get(token).end();
  }
}
