// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import annals.rule.Lexicon;
import annals.rule.WordTable;
import java.util.Locale;

/**
 * Tokens as the English treebanks of Universal Dependencies have words: {@code do|n't}, {@code
 * can|not}, {@code Vietnam|’s}, {@code long|-|term} but {@code non-profit}, {@code 3.5|%}, and
 * {@code U.S.}, {@code a.m.}, {@code name@example.com}, {@code https://example.com/a} whole. Every
 * character that is not white space is in one token. The text given should be one sentence: a word
 * that may be an abbreviation loses its stop at the end. One pass, nothing allocated but the
 * tokens' own arrays; tokens are added to what is there.
 */
public final class Tokenizer {
  private static final WordTable<Abbreviation> ABBREVIATIONS = abbreviations();

  private final CharSequence text;
  private final int start;
  private final int end;
  private final Tokens into;

  private Tokenizer(CharSequence text, int start, int end, Tokens into) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.into = into;
  }

  /** Adds the tokens of the sentence {@code [start, end)}. */
  public static void tokenize(CharSequence text, int start, int end, Tokens into) {
    new Tokenizer(text, start, end, into).run();
  }

  private static WordTable<Abbreviation> abbreviations() {
    var table = new WordTable<Abbreviation>();
    for (Lexicon.Entry entry : Lexicon.load("text/abbreviations").entries()) {
      String language = entry.get("language");
      if (language.equals("en") || language.equals("*")) {
        table.put(
            entry.get("form"), Abbreviation.valueOf(entry.get("class").toUpperCase(Locale.ROOT)));
      }
    }
    return table;
  }

  private void run() {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (Characters.isSpace(c)) {
        i++;
      } else if (Words.isWordPart(c)) {
        i = word(i);
      } else {
        int markEnd = MarkShapes.end(text, start, i, end);
        into.add(i, markEnd);
        i = markEnd;
      }
    }
  }

  /** Adds the word at {@code from}, in parts if it has them; returns where it ends. */
  private int word(int from) {
    int wordEnd = Words.end(text, from, end);
    if (wordEnd < end && text.charAt(wordEnd) == '.' && keepsStop(from, wordEnd)) {
      into.add(from, wordEnd + 1);
      return wordEnd + 1;
    }
    int at = from;
    for (int cut = Clitics.next(text, from, wordEnd);
        cut > 0;
        cut = Clitics.next(text, at, wordEnd)) {
      into.add(at, cut);
      at = cut;
    }
    into.add(at, wordEnd);
    return wordEnd;
  }

  /** Whether the stop at {@code stop} belongs to the word before it. */
  private boolean keepsStop(int from, int stop) {
    if (stop + 1 < end && text.charAt(stop + 1) == '.') {
      return false;
    }
    boolean last = isLast(stop);
    if (stop - from == 1 && Character.isUpperCase(text.charAt(from))) {
      return !last;
    }
    if (Words.isDotted(text, from, stop)) {
      return true;
    }
    Abbreviation kind = ABBREVIATIONS.find(text, from, stop);
    if (kind == null || kind == Abbreviation.MARKED) {
      return false;
    }
    return !last || (kind != Abbreviation.WORD && kind != Abbreviation.NUMBER);
  }

  /** Whether only closing quotes and brackets follow the stop. */
  private boolean isLast(int stop) {
    for (int i = stop + 1; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
