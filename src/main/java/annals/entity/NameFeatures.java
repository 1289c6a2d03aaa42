// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.LongTable;
import java.util.Arrays;

/**
 * What a word looks like to the name model: itself, its shape and endings, its neighbours, the run
 * of capitalised words that it stands in, what the lexicons say of it and how the document writes
 * it elsewhere, each hashed to a row of weights. Only {@linkplain #isCandidate candidates} are
 * looked at: words with capitals or in a lexicon, and what joins them.
 */
final class NameFeatures {
  static final int MOST = 64;

  private static final int LOWER = 0;
  private static final int CAPITALISED = 1;
  private static final int CAPITALS = 2;
  private static final int MIXED = 3;
  private static final int INITIAL = 4;
  private static final int DIGITS = 5;
  private static final int MARK = 6;
  private static final int NONE = 7;
  private static final int LONGEST_JOIN = 2;

  /** How far from a name the noun that tells of it may stand, in words. */
  private static final int FARTHEST_NOUN = 12;

  private final LexiconFlags lexicon;
  private final LongTable common;
  private final int mask;
  private NameTokens words = new NameTokens();
  private WordTags tags = new WordTags();
  private DocumentCase document = new DocumentCase();
  private int[] flags = new int[64];
  private int[] shapes = new int[64];
  private boolean[] candidate = new boolean[64];
  private int sentenceCase;
  private final int[] rows = new int[MOST];
  private int count;

  NameFeatures(LexiconFlags lexicon, LongTable common, int buckets) {
    this.lexicon = lexicon;
    this.common = common;
    this.mask = buckets - 1;
  }

  /** Looks at the words of a sentence; false where none of them can be in a name. */
  boolean look(NameTokens newWords, DocumentCase newDocument) {
    words = newWords;
    document = newDocument;
    int size = words.size();
    if (flags.length < size) {
      flags = new int[size * 2];
      shapes = new int[size * 2];
      candidate = new boolean[size * 2];
    }
    lexicon.mark(words, flags);
    boolean any = false;
    for (int i = 0; i < size; i++) {
      boolean capital = words.isCapital(i);
      shapes[i] = shape(i);
      flags[i] |= capital && common.contains(words.key(i)) ? LexiconFlags.COMMON : 0;
      boolean known = (flags[i] & LexiconFlags.NAMES) != 0;
      candidate[i] = capital || known;
      any |= known || (capital && (flags[i] & LexiconFlags.FUNCTION) == 0);
    }
    return any;
  }

  /** Takes the parts of speech of the sentence looked at. */
  void read(WordTags newTags) {
    tags = newTags;
    int size = words.size();
    for (int i = 0; i < size; i++) {
      candidate[i] |= tags.isName(i) && words.hasLetter(i);
    }
    dropFunctionWords(size);
    joinCandidates(size);
    sentenceCase = DocumentCase.isTitleCase(words) ? 1 : 0;
  }

  /** Forgets what the lexicons know of names, so that the rest must do: for learning. */
  void hideNames() {
    for (int i = 0; i < words.size(); i++) {
      flags[i] &= ~(LexiconFlags.NAMES | LexiconFlags.ORGANIZATION | LexiconFlags.GROUP);
    }
  }

  /** "The" or "He" with no other candidate beside it begins no name. */
  private void dropFunctionWords(int size) {
    boolean before = false;
    for (int i = 0; i < size; i++) {
      boolean was = candidate[i];
      boolean alone = !before && !(i + 1 < size && candidate[i + 1]);
      if (was
          && alone
          && (flags[i] & (LexiconFlags.FUNCTION | LexiconFlags.NAMES)) == LexiconFlags.FUNCTION) {
        candidate[i] = false;
      }
      before = was;
    }
  }

  /** What stands between two candidates may belong to a name: of, the, and, a hyphen. */
  private void joinCandidates(int size) {
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (!candidate[i]) {
        continue;
      }
      if (last >= 0 && i - last - 1 <= LONGEST_JOIN) {
        Arrays.fill(candidate, last + 1, i, true);
      }
      last = i;
    }
  }

  boolean isCandidate(int word) {
    return candidate[word];
  }

  /** The lexicons' bits of a word. */
  int flags(int word) {
    return flags[word];
  }

  private int shape(int word) {
    if (!words.hasLetter(word)) {
      return words.hasDigit(word) ? DIGITS : MARK;
    }
    if (!words.isCapital(word)) {
      return LOWER;
    }
    int length = words.end(word) - words.start(word);
    if (length == 1 || (length == 2 && words.endsInStop(word))) {
      return INITIAL;
    }
    if (words.isAllCapitals(word)) {
      return CAPITALS;
    }
    return words.isMixed(word) ? MIXED : CAPITALISED;
  }

  /** The rows of a candidate's features; how many is {@link #count}. */
  int[] rows(int i) {
    count = 0;
    long word = words.key(i);
    int shape = shapes[i];
    int flag = flag(i);
    long before = key(i - 1);
    long after = key(i + 1);
    add(1, shape);
    add(2, word);
    add(4, words.suffix(i, 3) * 8 + shape);
    add(6, words.prefix(i, 3));
    add(7, words.suffix(i, 4));
    add(8, before);
    add(9, after);
    add(10, key(i - 2));
    add(11, key(i + 2));
    add(12, before * 31 + word);
    add(13, word * 31 + after);
    add(14, (before * 31 + after) * 8 + shape);
    add(15, (shape(i, -1) * 8L + shape) * 8 + shape(i, 1));
    add(17, flag);
    add(18, flag * 8L + shape);
    add(19, flag(i - 1) * (long) LexiconFlags.VALUES + flag);
    add(20, flag * (long) LexiconFlags.VALUES + flag(i + 1));
    add(21, before * LexiconFlags.VALUES + flag);
    add(22, after * LexiconFlags.VALUES + flag);
    int elsewhere =
        (document.isCapitalInside(word) ? 1 : 0)
            + (document.isLower(word) ? 2 : 0)
            + (i == 0 ? 4 : 0)
            + (sentenceCase == 1 ? 8 : 0);
    add(23, elsewhere * 8 + shape);
    add(24, (elsewhere * 8L + shape) * LexiconFlags.VALUES + flag);
    addRun(i, shape);
    addTags(i, shape, word, flag);
    return rows;
  }

  private void addRun(int i, int shape) {
    int first = i;
    while (first > 0 && words.isCapital(first - 1)) {
      first--;
    }
    int last = i;
    while (last + 1 < words.size() && words.isCapital(last + 1)) {
      last++;
    }
    int length = Math.min(last - first + 1, 6);
    int position = Math.min(i - first, 3);
    add(30, key(first - 1) * 8 + shape);
    add(31, key(last + 1) * 8 + shape);
    add(32, words.key(last));
    add(34, length * 4 + position);
    add(37, (flag(first) * (long) LexiconFlags.VALUES + flag(last)) * 8 + length);
    add(38, key(last + 1) * LexiconFlags.VALUES + flag(i));
    add(39, key(first - 1) * LexiconFlags.VALUES + flag(i));
  }

  private void addTags(int i, int shape, long word, int flag) {
    long tag = tags.tag(i);
    long before = tags.tag(i - 1);
    long after = tags.tag(i + 1);
    add(50, tag * 8 + shape);
    add(52, tag * 31 + after);
    add(53, (before * 31 + tag) * 31 + after);
    add(54, word * 31 + tag);
    add(55, tag * LexiconFlags.VALUES + flag);
    addClusters(i, shape, flag);
    addHints(i, shape);
    addNouns(i, shape);
  }

  private void addHints(int i, int shape) {
    int hints = hints(i);
    int around = (hints(i - 1) * LexiconFlags.HINTS + hints) * LexiconFlags.HINTS + hints(i + 1);
    add(56, hints * 8L + shape);
    add(57, around * 8L + shape);
    add(58, hints * (long) LexiconFlags.VALUES + flag(i));
  }

  /** The common nouns nearest on either side: in a list of bands each name has the word bands. */
  private void addNouns(int i, int shape) {
    int left = i - 1;
    while (left >= 0 && i - left <= FARTHEST_NOUN && !isCommonNoun(left)) {
      left--;
    }
    int right = i + 1;
    while (right < words.size() && right - i <= FARTHEST_NOUN && !isCommonNoun(right)) {
      right++;
    }
    boolean hasLeft = left >= 0 && i - left <= FARTHEST_NOUN;
    boolean hasRight = right < words.size() && right - i <= FARTHEST_NOUN;
    add(70, (hasLeft ? words.key(left) : 0) * 8 + shape);
    add(71, (hasRight ? words.key(right) : 0) * 8 + shape);
    add(72, (hasLeft ? tags.cluster(left) : 0) * 8L + shape);
    add(73, (hasRight ? tags.cluster(right) : 0) * 8L + shape);
  }

  private boolean isCommonNoun(int word) {
    return tags.isNoun(word) && !tags.isName(word) && !words.isCapital(word);
  }

  private void addClusters(int i, int shape, int flag) {
    long like = tags.cluster(i);
    long before = tags.cluster(i - 1);
    long after = tags.cluster(i + 1);
    add(60, like * 8 + shape);
    add(61, before * 8 + shape);
    add(62, after * 8 + shape);
    add(63, (before * 8 + shape) * 4096 + after);
    add(64, after * LexiconFlags.VALUES + flag);
    add(65, before * LexiconFlags.VALUES + flag);
    add(66, tags.cluster(i - 2) * 8L + shape);
    add(67, tags.cluster(i + 2) * 8L + shape);
  }

  int count() {
    return count;
  }

  private long key(int word) {
    return word < 0 ? 1 : word >= words.size() ? 2 : words.key(word);
  }

  private int flag(int word) {
    return word < 0 || word >= words.size() ? 0 : flags[word] & (LexiconFlags.VALUES - 1);
  }

  /** The hints of a word: whether a list that holds many other words too has it. */
  private int hints(int word) {
    return word < 0 || word >= words.size() ? 0 : flags[word] / LexiconFlags.VALUES;
  }

  private int shape(int word, int offset) {
    int at = word + offset;
    return at < 0 || at >= words.size() ? NONE : shapes[at];
  }

  private void add(int template, long value) {
    long hash = (value + template * 0x632BE59BD9B4E019L) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    hash *= 0xBF58476D1CE4E5B9L;
    rows[count++] = (int) (hash >>> 32) & mask;
  }
}
