// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/**
 * What the models see of the words of one sentence: hashes of the form, its lower case, its ends
 * and its shape, all computed in one pass over the characters. Digits count as one digit. Word
 * {@code i} of the sentence stands at {@code i + EDGE}; the {@code EDGE} places before and after
 * hold markers of the edge, so that features never ask whether a neighbour exists. A sentence in
 * capitals is read as if it were not: {@code HANOI SAYS} is seen as {@code Hanoi says}.
 */
final class WordHashes {
  /** Places before the first and after the last word. */
  static final int EDGE = 4;

  /** The shortest sentence, in letters, that can be called a sentence in capitals. */
  private static final int SHOUT_LETTERS = 10;

  private static final int LEFT_EDGE = 0x1EF7;
  private static final int RIGHT_EDGE = 0x7E57;

  final int size;
  final int[] form;
  final int[] lower;
  final int[] word;
  final int[] suffix1;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] prefix1;
  final int[] prefix2;
  final int[] prefix3;
  final int[] shape;
  final int[] classOf;
  final int[] cluster;

  private WordHashes(int size) {
    this.size = size;
    int room = size + 2 * EDGE;
    form = new int[room];
    lower = new int[room];
    word = new int[room];
    suffix1 = new int[room];
    suffix2 = new int[room];
    suffix3 = new int[room];
    suffix4 = new int[room];
    prefix1 = new int[room];
    prefix2 = new int[room];
    prefix3 = new int[room];
    shape = new int[room];
    classOf = new int[room];
    cluster = new int[room];
    for (int i = 0; i < EDGE; i++) {
      fill(i, LEFT_EDGE + i);
      fill(size + EDGE + i, RIGHT_EDGE + i);
    }
  }

  private void fill(int at, int marker) {
    form[at] = marker;
    lower[at] = marker;
    word[at] = marker;
    suffix3[at] = marker;
    shape[at] = marker;
    classOf[at] = marker;
    cluster[at] = marker;
  }

  /** The words at {@code [starts[i], ends[i])} of a text. */
  static WordHashes of(
      CharSequence text, int[] starts, int[] ends, int size, TagClasses vocabulary) {
    var words = new WordHashes(size);
    boolean shouted = isShouted(text, starts, ends, size);
    int longest = 0;
    for (int i = 0; i < size; i++) {
      longest = Math.max(longest, ends[i] - starts[i]);
    }
    var chars = new char[longest];
    for (int i = 0; i < size; i++) {
      int length = ends[i] - starts[i];
      for (int c = 0; c < length; c++) {
        chars[c] = normal(text.charAt(starts[i] + c));
      }
      if (shouted) {
        quieten(chars, length, vocabulary);
      }
      words.put(i + EDGE, chars, length, vocabulary);
    }
    return words;
  }

  /** The same words from the last to the first. */
  WordHashes mirrored() {
    var mirrored = new WordHashes(size);
    for (int place = EDGE; place < size + EDGE; place++) {
      mirrored.copy(this, place, mirror(place, size));
    }
    return mirrored;
  }

  /** The place of a word when a sentence of so many words is read from its end. */
  static int mirror(int place, int size) {
    return size - 1 + 2 * EDGE - place;
  }

  private void copy(WordHashes other, int from, int to) {
    form[to] = other.form[from];
    lower[to] = other.lower[from];
    word[to] = other.word[from];
    suffix2[to] = other.suffix2[from];
    suffix3[to] = other.suffix3[from];
    shape[to] = other.shape[from];
    classOf[to] = other.classOf[from];
    cluster[to] = other.cluster[from];
  }

  /** A word as clusters know it. */
  static String plain(String word) {
    var plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      plain.append(Character.toLowerCase(normal(word.charAt(i))));
    }
    return plain.toString();
  }

  private static char normal(char c) {
    if (c >= '1' && c <= '9') {
      return '0';
    }
    return c == '\u2019' || c == '\u2018' ? '\'' : c;
  }

  private static boolean isShouted(CharSequence text, int[] starts, int[] ends, int size) {
    int letters = 0;
    for (int i = 0; i < size; i++) {
      for (int at = starts[i]; at < ends[i]; at++) {
        char c = text.charAt(at);
        if (Character.isLowerCase(c)) {
          return false;
        }
        letters += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return letters >= SHOUT_LETTERS;
  }

  /** Lower case for what the vocabulary knows in lower case, a capital and lower case for names. */
  private static void quieten(char[] chars, int length, TagClasses vocabulary) {
    char first = chars[0];
    for (int c = 0; c < length; c++) {
      chars[c] = Character.toLowerCase(chars[c]);
    }
    if (!vocabulary.isWrittenSmall(Hashing.ofChars(chars, 0, length))) {
      chars[0] = first;
    }
  }

  private void put(int at, char[] chars, int length, TagClasses vocabulary) {
    form[at] = Hashing.ofChars(chars, 0, length);
    shape[at] = shape(chars, length);
    for (int c = 0; c < length; c++) {
      chars[c] = Character.toLowerCase(chars[c]);
    }
    lower[at] = Hashing.ofChars(chars, 0, length);
    suffix1[at] = Hashing.ofChars(chars, length - 1, length);
    suffix2[at] = Hashing.ofChars(chars, Math.max(0, length - 2), length);
    suffix3[at] = Hashing.ofChars(chars, Math.max(0, length - 3), length);
    suffix4[at] = Hashing.ofChars(chars, Math.max(0, length - 4), length);
    prefix1[at] = Hashing.ofChars(chars, 0, 1);
    prefix2[at] = Hashing.ofChars(chars, 0, Math.min(2, length));
    prefix3[at] = Hashing.ofChars(chars, 0, Math.min(3, length));
    int look = Hashing.next(suffix2[at], shape[at]);
    int like = vocabulary.clusterOf(lower[at]);
    cluster[at] = like == IntTable.ABSENT ? -look : like;
    int known = vocabulary.classOf(lower[at]);
    word[at] = known == IntTable.ABSENT ? look : lower[at];
    classOf[at] = known > 0 ? known : -look;
  }

  /** Runs of one kind of character as one or two letters: {@code B-52s} is {@code X-dx}. */
  private static int shape(char[] chars, int length) {
    int hash = Math.min(length, 3);
    int run = 0;
    char last = 0;
    for (int c = 0; c < length; c++) {
      char kind = kind(chars[c]);
      run = kind == last ? run + 1 : 0;
      last = kind;
      if (run < 2) {
        hash = Hashing.next(hash, kind);
      }
    }
    return hash;
  }

  private static char kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return 'x';
    }
    if (c >= 'A' && c <= 'Z') {
      return 'X';
    }
    if (c == '0') {
      return 'd';
    }
    if (c < 0x80) {
      return c;
    }
    return Character.isLowerCase(c) ? 'x' : Character.isUpperCase(c) ? 'X' : 'o';
  }
}
