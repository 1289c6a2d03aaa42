// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.text.Abbreviation;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence ends at marks that are followed by a space: the part of the automaton that
 * knows abbreviations, initials, times of the day, list markers and ellipses. In all methods {@code
 * mark} is the first mark, {@code closed} the end of the closing quotes and brackets after the
 * marks, {@code next} the first character of what follows.
 */
final class EndRules {
  private static final int LONGEST_OPENING_TIME = 24;
  private static final int OPENING_TIME_WORDS = 4;
  private static final int LONGEST_MARKER = 3;
  private static final int FULL_ELLIPSIS = 4;
  private static final int LONGEST_UNIT = 5;

  private final Reading reading;

  EndRules(Reading reading) {
    this.reading = reading;
  }

  /** After {@code ...}, {@code ?!}, {@code !!!}. */
  boolean endsAfterRun(int mark, int marksEnd, int closed, int next) {
    boolean small = reading.goesOnSmall(next);
    int dots = 0;
    for (int i = mark; i < marksEnd; i++) {
      char c = reading.at(i);
      if (c != '.' && c != '…' && c != ' ') {
        return !small || closed == marksEnd;
      }
      dots += c == '.' ? 1 : 0;
    }
    if (small || mark == reading.skipOpeners(reading.sentenceStart())) {
      return false;
    }
    boolean pronoun = reading.at(next) == 'I' && reading.wordEnd(next) == next + 1;
    return dots >= FULL_ELLIPSIS || !pronoun || !reading.isAfterSpace(mark);
  }

  /** After a single {@code !} or {@code ?}. */
  boolean endsAfterStrong(int mark, int closed, int next) {
    if (closed > mark + 1) {
      return !reading.goesOnSmall(next);
    }
    int word = reading.wordStart(mark);
    if (abbreviation(word, mark) == Abbreviation.MARKED) {
      return reading.startsSentence(next);
    }
    return !reading.goesOnSmall(next) || (reading.rules().has(Habit.SMALL_START) && word < mark);
  }

  /** After a single full stop. */
  boolean endsAfterStop(int mark, int closed, int next) {
    int word = reading.wordStart(mark);
    if (word == mark) {
      return !reading.goesOnSmall(next) || (isLone(mark, closed) && reading.isSmall(next));
    }
    if (isListMarker(word, mark)) {
      return false;
    }
    if (Abbreviations.isCaseless(reading.at(mark - 1)) && reading.hasDanda()) {
      return false;
    }
    boolean bare = closed == mark + 1;
    Abbreviation kind = abbreviation(word, mark);
    if (kind == null) {
      return endsAfterWord(word, mark, bare, next);
    }
    if (reading.goesOnSmall(next)) {
      return false;
    }
    boolean number = reading.isDigit(next) || reading.at(next) == '#';
    return switch (kind) {
      case NEVER -> !bare && (reading.at(closed - 1) != ')' || reading.startsSentence(next));
      case NUMBER -> !number && (!bare || reading.startsSentence(next));
      case WORD, LIST_END -> !number;
      case EITHER, MARKED ->
          reading.startsSentence(next) || (!bare && reading.at(closed - 1) != ')');
      case UNIT -> reading.isCapital(reading.skipOpeners(next));
      case YEAR -> isAfterNumber(word) && endsAfterTime(next);
      case TIME -> endsAfterTime(next);
    };
  }

  /** {@code the school . they}: the stop of careless English with a space on both sides. */
  private boolean isLone(int mark, int closed) {
    return closed == mark + 1
        && mark - 2 >= reading.sentenceStart()
        && reading.at(mark - 1) == ' '
        && reading.isSmall(mark - 2)
        && reading.rules().has(Habit.SMALL_START);
  }

  private @Nullable Abbreviation abbreviation(int word, int mark) {
    Abbreviations abbreviations = reading.rules().abbreviations();
    Abbreviation part =
        abbreviations.spaced(reading.text(), reading.sentenceStart(), word, mark, reading.limit());
    return part != null ? part : abbreviations.find(reading.text(), word, mark);
  }

  /** Whether a number in digits or Roman letters stands before the word. */
  private boolean isAfterNumber(int word) {
    int end = reading.beforeSpaces(word);
    int start = reading.wordStart(end);
    return start < end && (reading.isDigit(end - 1) || isRomanOrdinal(start, end));
  }

  private boolean endsAfterWord(int word, int mark, boolean bare, int next) {
    if (reading.goesOnSmall(next)) {
      boolean plain =
          mark - word > 1 && !reading.holdsAny(".", word, mark) && !isUnitOfOrdinal(word, mark);
      boolean mayStart = reading.rules().has(Habit.SMALL_START) && plain;
      return bare && (reading.at(next) == '(' || mayStart);
    }
    WordRules rules = reading.rules();
    if (rules.has(Habit.ORDINAL_STOP) && isRomanOrdinal(word, mark)) {
      return !bare || reading.startsSentence(next);
    }
    if (!reading.isNumber(word, mark)) {
      return true;
    }
    if (rules.has(Habit.NUMBER_STOP)) {
      return !bare || reading.startsSentence(next);
    }
    if (mark - word >= LONGEST_MARKER) {
      return true;
    }
    int before = reading.beforeSpaces(word);
    boolean afterColon =
        before < word && before > reading.sentenceStart() && reading.at(before - 1) == ':';
    boolean ordinal =
        rules.has(Habit.ORDINAL_STOP)
            && reading.isAfterSpace(word)
            && !reading.startsSentence(next);
    return !(bare && afterColon) && !ordinal;
  }

  /** {@code the 1st Cav. of}: a short word with a capital after an ordinal number. */
  private boolean isUnitOfOrdinal(int word, int mark) {
    int end = reading.beforeSpaces(word);
    int ordinal = reading.wordStart(end);
    int letters = ordinal;
    while (letters < end && reading.isDigit(letters)) {
      letters++;
    }
    return mark - word <= LONGEST_UNIT
        && reading.isCapital(word)
        && letters > ordinal
        && Abbreviations.isOrdinalEnding(reading.text(), letters, end);
  }

  private boolean endsAfterTime(int next) {
    int at = reading.skipOpeners(next);
    return reading.isCapital(at)
        && reading.rules().opener(reading.text(), at, reading.limit()) != Opener.AFTER_TIME
        && !isOpeningTime(next);
  }

  /** {@code At 5 a.m. Smith ...}: a time that opens the sentence does not end it. */
  private boolean isOpeningTime(int next) {
    int start = reading.sentenceStart();
    if (next - start > LONGEST_OPENING_TIME || !reading.startsSentence(start)) {
      return false;
    }
    int words = 0;
    for (int i = start + 1; i <= next; i++) {
      words += reading.isSpaceOrEnd(i) && !reading.isAfterSpace(i) ? 1 : 0;
    }
    return words <= OPENING_TIME_WORDS;
  }

  /** {@code 1.}, {@code 3.1.}, {@code (a.} with nothing before it in the sentence. */
  private boolean isListMarker(int word, int mark) {
    int first = reading.sentenceStart();
    while (first < word
        && word - first < LONGEST_MARKER
        && !Character.isLetterOrDigit(reading.at(first))) {
      first++;
    }
    boolean letter =
        mark - word == 1 && Character.isLetter(reading.at(word)) && reading.at(word) != 'I';
    boolean number =
        mark - word <= LONGEST_MARKER && (isSectionNumber(word, mark) || isRoman(word, mark));
    return first == word && (letter || number);
  }

  /** {@code 3}, {@code 3.1}. */
  private boolean isSectionNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!reading.isDigit(i) && reading.at(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean isRoman(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("ivx".indexOf(reading.at(i)) < 0 && "IVX".indexOf(reading.at(i)) < 0) {
        return false;
      }
    }
    return to - from > 1 || reading.isSmall(from);
  }

  private boolean isRomanOrdinal(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("IVXLCDM".indexOf(reading.at(i)) < 0) {
        return false;
      }
    }
    return from < to;
  }
}
