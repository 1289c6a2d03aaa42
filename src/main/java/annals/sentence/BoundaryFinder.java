// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.sentence.Trail.isDigit;
import static annals.text.Characters.isSpace;

import annals.text.Abbreviation;

/**
 * The automaton: one pass over the characters of a paragraph, with work only at marks. At a mark it
 * looks at the word before, at the {@linkplain Trail trail} after it and at the word that follows;
 * each look is bounded or moves the pass on, so the time is linear whatever the text. Example: in
 * {@code at 5 a.m. Mr. Smith} both stops are parts of abbreviations and nothing ends; in {@code
 * soldiers. (Photo: VNA)} the stop does end.
 */
final class BoundaryFinder {
  private static final int LONGEST_OPENING_TIME = 24;
  private static final int OPENING_TIME_WORDS = 4;
  private static final int LONGEST_MARKER = 3;
  private static final int SHORTEST_RULE = 3;
  private static final int FULL_ELLIPSIS = 4;

  private final CharSequence text;
  private final WordRules rules;
  private final Ends ends;
  private int sentenceStart;
  private int limit;

  BoundaryFinder(CharSequence text, WordRules rules, Ends ends) {
    this.text = text;
    this.rules = rules;
    this.ends = ends;
  }

  /**
   * Adds the end of every sentence of the paragraph {@code [start, end)}, the last one included.
   */
  void find(int start, int end) {
    limit = end;
    sentenceStart = start;
    boolean quoteOpen = false;
    for (int i = start; i < end; i++) {
      byte kind = Marks.kind(text.charAt(i));
      if (kind == Marks.NONE) {
        continue;
      }
      if (kind == Marks.QUOTE) {
        quoteOpen = !quoteOpen;
      } else if (kind == Marks.EYES) {
        i = passEmoticon(i) - 1;
      } else if (kind == Marks.RULE) {
        i = passRule(i) - 1;
      } else {
        int marksEnd = Trail.afterMarks(text, i, limit);
        int cut = cutAfter(i, marksEnd, quoteOpen);
        int next = Math.max(cut, marksEnd);
        for (int q = marksEnd; q < next; q++) {
          quoteOpen ^= text.charAt(q) == '"';
        }
        if (cut >= 0) {
          cut(cut);
        }
        i = next - 1;
      }
    }
    cut(end);
  }

  private void cut(int offset) {
    ends.add(offset);
    sentenceStart = offset;
  }

  /** An emoticon between a space and a capital ends a sentence like a mark. */
  private int passEmoticon(int eyes) {
    int end =
        eyes > sentenceStart && isSpace(text.charAt(eyes - 1))
            ? Trail.emoticonEnd(text, eyes, limit)
            : -1;
    if (end < 0) {
      return eyes + 1;
    }
    int next = Trail.skipSpaces(text, end, limit);
    if (next < limit && Character.isUpperCase(text.charAt(next))) {
      cut(end);
    }
    return end;
  }

  /** A rule of three or more between spaces, {@code ***}, stands for itself. */
  private int passRule(int start) {
    int end = start + 1;
    while (end < limit && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    boolean alone =
        (start == sentenceStart || isSpace(text.charAt(start - 1)))
            && (end == limit || isSpace(text.charAt(end)));
    if (alone && end - start >= (text.charAt(start) == '-' ? SHORTEST_RULE + 1 : SHORTEST_RULE)) {
      cut(start);
      cut(end);
    }
    return end;
  }

  /** Where the sentence with the marks {@code [mark, marksEnd)} ends; -1 where it goes on. */
  private int cutAfter(int mark, int marksEnd, boolean quoteOpen) {
    int closed = Trail.afterClosers(text, marksEnd, limit, quoteOpen);
    byte kind = Marks.kind(text.charAt(marksEnd - 1));
    if (kind == Marks.ABSOLUTE) {
      boolean goesOn = closed > marksEnd && closed < limit && isHiragana(text.charAt(closed));
      return goesOn ? -1 : Trail.afterReferences(text, closed, limit);
    }
    if (closed < limit && !isSpace(text.charAt(closed))) {
      return cutWithoutSpace(mark, marksEnd, closed);
    }
    int after = Trail.afterReferences(text, closed, limit);
    after = Trail.afterEmoticon(text, after, limit);
    after = Trail.afterFootnote(text, after, limit, rules);
    int next = Trail.skipSpaces(text, after, limit);
    if (next >= limit) {
      return after;
    }
    boolean ends;
    if (marksEnd - mark > 1 || kind == Marks.ELLIPSIS) {
      ends = endsAfterRun(mark, marksEnd, closed, next);
    } else if (kind == Marks.STRONG) {
      ends = endsAfterStrong(mark, closed, next);
    } else {
      ends = endsAfterStop(mark, closed, next);
    }
    return ends ? after : -1;
  }

  private static boolean isHiragana(char c) {
    return c >= '\u3041' && c <= '\u309f';
  }

  /**
   * {@code .[5] Next}, {@code said."He}, {@code world.Today}: a mark without the space after it.
   */
  private int cutWithoutSpace(int mark, int marksEnd, int closed) {
    int after = Trail.afterReferences(text, closed, limit);
    if (after > closed) {
      boolean spaced = after >= limit || isSpace(text.charAt(after));
      return spaced && !goesOnSmall(Trail.skipSpaces(text, after, limit)) ? after : -1;
    }
    boolean wordBefore = mark > sentenceStart && Character.isLowerCase(text.charAt(mark - 1));
    char next = text.charAt(closed);
    if (closed > marksEnd) {
      char closer = text.charAt(closed - 1);
      boolean apostrophe = closer == '\'' || closer == '’';
      return wordBefore && !apostrophe && Character.isUpperCase(next) ? closed : -1;
    }
    if (next == '“') {
      return wordBefore ? closed : -1;
    }
    return Character.isUpperCase(next) && isGluedSentence(mark, closed) ? closed : -1;
  }

  /** A missing space, unless the words make an address, a file name, a name or a number. */
  private boolean isGluedSentence(int mark, int next) {
    int word = WordRules.wordStart(text, sentenceStart, mark);
    int nextEnd = WordRules.wordEnd(text, next, limit);
    if (mark - word < 2
        || rules.abbreviation(text, word, mark) != null
        || holdsAny("./@_\\", word - 1, mark)) {
      return false;
    }
    boolean title =
        nextEnd < limit
            && text.charAt(nextEnd) == '.'
            && rules.abbreviation(text, next, nextEnd) == Abbreviation.NEVER;
    boolean address =
        nextEnd + 1 < limit
            && "./@_".indexOf(text.charAt(nextEnd)) >= 0
            && !isSpace(text.charAt(nextEnd + 1));
    if (title || address) {
      return title;
    }
    if (rules.startsSentence(text, next, limit)) {
      return true;
    }
    boolean capitalised = nextEnd - next > 1 && Character.isLowerCase(text.charAt(next + 1));
    return capitalised
        && Character.isLowerCase(text.charAt(word))
        && Character.isLowerCase(text.charAt(mark - 1));
  }

  private boolean holdsAny(String characters, int from, int to) {
    for (int i = Math.max(sentenceStart, from); i < to; i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** After {@code ...}, {@code ?!}, {@code !!!}. */
  private boolean endsAfterRun(int mark, int marksEnd, int closed, int next) {
    boolean dotsOnly = true;
    int dots = 0;
    for (int i = mark; i < marksEnd; i++) {
      char c = text.charAt(i);
      dotsOnly &= c == '.' || c == '…' || c == ' ';
      dots += c == '.' ? 1 : 0;
    }
    boolean small = goesOnSmall(next);
    if (!dotsOnly) {
      return !small || closed == marksEnd;
    }
    boolean spaceBefore = mark > sentenceStart && isSpace(text.charAt(mark - 1));
    boolean pronoun =
        text.charAt(next) == 'I'
            && (next + 1 >= limit || !Character.isLetter(text.charAt(next + 1)));
    return !small && (dots >= FULL_ELLIPSIS || !(pronoun && spaceBefore));
  }

  private boolean endsAfterStrong(int mark, int closed, int next) {
    if (closed > mark + 1) {
      return !goesOnSmall(next);
    }
    int word = WordRules.wordStart(text, sentenceStart, mark);
    if (rules.abbreviation(text, word, mark) == Abbreviation.MARKED) {
      return rules.startsSentence(text, next, limit);
    }
    return !goesOnSmall(next) || (rules.language().equals("en") && word < mark);
  }

  /** After a single full stop with a space, or closers and a space, behind it. */
  private boolean endsAfterStop(int mark, int closed, int next) {
    int word = WordRules.wordStart(text, sentenceStart, mark);
    boolean bare = closed == mark + 1;
    if (word == mark) {
      return !goesOnSmall(next);
    }
    if (bare && isListMarker(word, mark)) {
      return false;
    }
    Abbreviation kind = rules.abbreviation(text, word, mark);
    if (kind == null) {
      return endsAfterWord(word, mark, bare, next);
    }
    if (goesOnSmall(next)) {
      return false;
    }
    char following = text.charAt(next);
    boolean number = isDigit(following) || following == '#';
    return switch (kind) {
      case NEVER -> !bare;
      case NUMBER -> !number && (!bare || startsSentence(next));
      case WORD -> !number;
      case EITHER, MARKED -> startsSentence(next) || (!bare && text.charAt(closed - 1) != ')');
      case TIME -> endsAfterTime(next);
    };
  }

  private boolean endsAfterWord(int word, int mark, boolean bare, int next) {
    if (goesOnSmall(next)) {
      boolean bracket = text.charAt(next) == '(';
      return bare
          && (bracket
              || (rules.language().equals("en") && mark - word > 1 && !holdsAny(".", word, mark)));
    }
    boolean ordinal = rules.language().equals("de") && isNumber(word, mark) && mark - word <= 2;
    return !ordinal || startsSentence(next);
  }

  private boolean startsSentence(int next) {
    return rules.startsSentence(text, skipOpeners(next), limit);
  }

  private boolean endsAfterTime(int next) {
    int at = skipOpeners(next);
    return at < limit
        && Character.isUpperCase(text.charAt(at))
        && rules.opener(text, at, limit) != Opener.AFTER_TIME
        && !isOpeningTime(next);
  }

  /** {@code At 5 a.m. Smith ...}: a time that opens the sentence does not end it. */
  private boolean isOpeningTime(int next) {
    int start = Trail.skipSpaces(text, sentenceStart, limit);
    if (next - start > LONGEST_OPENING_TIME) {
      return false;
    }
    int words = 0;
    for (int i = start; i < next; i++) {
      words += isSpace(text.charAt(i)) && !isSpace(text.charAt(i - 1)) ? 1 : 0;
    }
    return words <= OPENING_TIME_WORDS;
  }

  /** {@code 1.}, {@code (a.} with nothing before it in the sentence. */
  private boolean isListMarker(int word, int mark) {
    int first = Trail.skipSpaces(text, sentenceStart, limit);
    while (first < word
        && word - first < LONGEST_MARKER
        && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    boolean letter =
        mark - word == 1 && Character.isLetter(text.charAt(word)) && text.charAt(word) != 'I';
    return first == word && (letter || (mark - word <= LONGEST_MARKER && isNumber(word, mark)));
  }

  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the next word begins with a small letter, quotes and brackets aside. */
  private boolean goesOnSmall(int next) {
    int at = skipOpeners(next);
    if (at >= limit) {
      return false;
    }
    char c = text.charAt(at);
    if (!Character.isLowerCase(c)) {
      return c == ',' || c == ';' || c == ':' || c == '%';
    }
    boolean innerCapital = at + 1 < limit && Character.isUpperCase(text.charAt(at + 1));
    return !innerCapital
        && !Trail.startsWith(text, at, limit, "http")
        && !Trail.startsWith(text, at, limit, "www.");
  }

  private int skipOpeners(int next) {
    int at = next;
    while (at < limit && Marks.opens(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
