// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.number.DigitNumeral;
import annals.number.NumberClass;
import annals.number.NumberTokens;
import java.util.Arrays;

/**
 * The tokens of one sentence as the figure grammar reads them: runs of letters, runs of digits, and
 * single symbols, in parallel arrays and without a {@code String} a token. While a word is read its
 * place in the trie is followed, so the scan also tells whether the sentence holds a trigger at
 * all; most sentences do not, and cost nothing more. Example: {@code 40-year-old} is {@code 40},
 * {@code -}, {@code year}, {@code -}, {@code old}.
 */
final class SentenceScan implements NumberTokens {
  /** What a token is made of. */
  enum Kind {
    WORD,
    DIGITS,
    SYMBOL
  }

  /** Symbols and single digits are words too: this plus their character. */
  private static final int SYMBOLS = 0x10000;

  private static final int SHORT_WORD = 3;
  private static final int HEADLINE_SHARE_FROM = 3;
  private static final int HEADLINE_SHARE_TO = 4;

  private final Vocabulary vocabulary;
  private final WordTrie trie;
  private String text = "";
  private int size;
  private boolean headline;
  private boolean headlineKnown;
  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private int[] words = new int[128];
  private Kind[] kinds = new Kind[128];

  SentenceScan(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.trie = vocabulary.trie();
  }

  /** Reads a stretch of a text, forgetting what was read before; tells whether it has a trigger. */
  boolean read(String newText, int from, int to) {
    text = newText;
    size = 0;
    headlineKnown = false;
    boolean trigger = false;
    int i = from;
    while (i < to) {
      char c = newText.charAt(i);
      if (WordTrie.fold(c) >= 0) {
        int start = i;
        int node = WordTrie.ROOT;
        int letter = WordTrie.fold(c);
        do {
          node = letter < 0 ? WordTrie.NOWHERE : trie.step(node, letter);
          i++;
          letter = i < to ? WordTrie.fold(newText.charAt(i)) : -1;
        } while (letter >= 0 || (i < to && isFurtherLatin(newText.charAt(i))));
        int word = trie.word(node);
        trigger |= vocabulary.triggers(word);
        add(start, i, word, Kind.WORD);
      } else if (c <= ' ' || annals.text.Characters.isSpace(c)) {
        i++;
      } else if (isDigit(c)) {
        int start = i;
        do {
          i++;
        } while (i < to && isDigit(newText.charAt(i)));
        trigger = true;
        add(start, i, i - start == 1 ? SYMBOLS + c : 0, Kind.DIGITS);
      } else {
        trigger |= c > 127 && DigitNumeral.isVulgarFraction(c);
        add(i, i + 1, SYMBOLS + c, Kind.SYMBOL);
        i++;
      }
    }
    return trigger;
  }

  /** Latin letters that no word of the lexicons has, as in Vietnamese names, and accents. */
  private static boolean isFurtherLatin(char c) {
    return c >= 0x180 && (c < 0x250 || (c >= 0x300 && c < 0x370) || (c >= 0x1E00 && c < 0x1F00));
  }

  private static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private void add(int start, int end, int word, Kind kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    kinds[size++] = kind;
  }

  int size() {
    return size;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int start(int token) {
    return starts[token];
  }

  @Override
  public int end(int token) {
    return ends[token];
  }

  /** The token that starts at an offset; -1 where none does. */
  int tokenAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found < 0 ? -1 : found;
  }

  /** The number of the word; 0 where it is unknown or there is no such token. */
  int word(int token) {
    return has(token) ? words[token] : 0;
  }

  boolean has(int token) {
    return token >= 0 && token < size;
  }

  boolean isWord(int token) {
    return has(token) && kinds[token] == Kind.WORD;
  }

  @Override
  public boolean isDigits(int token) {
    return has(token) && kinds[token] == Kind.DIGITS;
  }

  @Override
  public boolean isSymbol(int token) {
    return has(token) && kinds[token] == Kind.SYMBOL;
  }

  @Override
  public boolean is(int token, char symbol) {
    return has(token) && words[token] == SYMBOLS + symbol;
  }

  boolean is(int token, WordClass wordClass) {
    return isWord(token) && vocabulary.is(words[token], wordClass);
  }

  @Override
  public boolean is(int token, String word) {
    return isWord(token)
        && ends[token] - starts[token] == word.length()
        && text.regionMatches(true, starts[token], word, 0, word.length());
  }

  /** Whether a month stands before an offset, where {@code Oct. 13} was taken for two sentences. */
  boolean monthEndsBefore(int offset) {
    int end = offset;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    int start = end;
    while (start > 0 && WordTrie.fold(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int node = WordTrie.ROOT;
    for (int i = start; i < end; i++) {
      node = trie.step(node, WordTrie.fold(text.charAt(i)));
    }
    return end < offset && vocabulary.is(trie.word(node), WordClass.MONTH);
  }

  @Override
  public NumberClass numberClass(int token) {
    return isWord(token) ? vocabulary.numberClass(words[token]) : NumberClass.NONE;
  }

  @Override
  public double wordValue(int token) {
    return vocabulary.value(words[token]);
  }

  @Override
  public boolean adjacent(int token) {
    return token > 0 && token < size && starts[token] == ends[token - 1];
  }

  boolean isDash(int token) {
    return isHyphen(token) || is(token, '–') || is(token, '—') || is(token, '−');
  }

  boolean isCapitalised(int token) {
    return isWord(token) && Character.isUpperCase(text.charAt(starts[token]));
  }

  /** Whether most longer words are capitalised, so that capitals mean nothing. */
  boolean isHeadline() {
    if (headlineKnown) {
      return headline;
    }
    int capitals = 0;
    int longer = 0;
    for (int i = 0; i < size; i++) {
      if (kinds[i] == Kind.WORD && length(i) > SHORT_WORD) {
        longer++;
        capitals += isCapitalised(i) ? 1 : 0;
      }
    }
    headlineKnown = true;
    headline = longer > 2 && capitals * HEADLINE_SHARE_TO >= longer * HEADLINE_SHARE_FROM;
    return headline;
  }

  /** {@code iPhone}, {@code S}: a capital that is not the first letter. */
  boolean isMixedCase(int token) {
    return (isWord(token) && Character.isUpperCase(text.charAt(ends[token] - 1)))
        || (isWord(token)
            && length(token) > 1
            && Character.isUpperCase(text.charAt(starts[token] + 1)));
  }

  String slice(int fromToken, int toToken) {
    return text.substring(starts[fromToken], ends[toToken - 1]);
  }
}
