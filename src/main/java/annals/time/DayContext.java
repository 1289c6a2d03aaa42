// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.SourceText;
import annals.text.Span;
import annals.time.DateCandidate.Label;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the words around a date say of it, within its part of the line: bars, bullets and spaced
 * dashes part a line. {@code By Ann Lee | Published 3 May 2019 | Roads} labels the date as that of
 * publication; {@code He paid 17 pounds on 3 May 2015.} is a sentence, whose date is none of the
 * page's own.
 *
 * @param label what stands before the date
 * @param sentence whether the date belongs to a sentence
 * @param strangers how many words other than names, labels and small words stand in the part
 * @param words how many words other than labels and small words stand on the line
 * @param prose whether the line holds a sentence, in this part or in another: {@code SELM, 4 March
 *     2024 - Two people were hurt.}
 * @param length characters of the part
 */
record DayContext(
    Label label, boolean sentence, int strangers, int words, boolean prose, int length) {
  private static final String PARTS = "|•·●\t»›‖¦";
  private static final String DASHES = "-–—/";
  private static final String ENDS = ".!?。！？…";

  /** Words that tie a day to the sentence before it. */
  private static final List<String> PREPOSITIONS =
      List.of(
          "on", "in", "by", "since", "until", "from", "am", "vom", "seit", "le", "du", "el", "del",
          "il", "dal", "em", "op", "den", "w", "в", "с");

  /** Behind a name they make a label a verb. */
  private static final List<String> AUXILIARIES =
      List.of(" was", " were", " is", " are", " been", " wurde", " wurden");

  /** More words that are no names, labels or small words make a sentence without a full stop. */
  private static final int MOST_STRANGERS = 4;

  /** So many make one with a full stop. */
  private static final int STRANGERS_OF_SENTENCE = 2;

  /** More letters beside a date in a script without spaces are text. */
  private static final int MOST_UNSPACED = 16;

  /** One word behind a day and a colon is that of its hour: {@code 5:09: Uhr}. */
  private static final int UNIT = 1;

  /** A label is read so many characters before its date at most. */
  private static final int LABEL_REACH = 60;

  /** What a date belongs to lies so many characters before and behind it at most. */
  private static final int REACH = 400;

  /** What surrounds each of the dates of a line, which are in order. */
  static List<DayContext> of(SourceText text, Span line, List<Span> days) {
    if (days.isEmpty()) {
      return List.of();
    }
    var words = Words.in(text, line.start(), line.end(), days);
    boolean stop =
        ENDS.indexOf(lastOf(text, line.start(), line.end())) >= 0
            && !days.get(days.size() - 1).contains(line.end() - 1);
    boolean prose = stop ? words.makeSentence(true) : words.strangers() > MOST_STRANGERS;
    List<DayContext> found =
        IntStream.range(0, days.size())
            .mapToObj(at -> of(text, line, days, at).on(words.words(), prose))
            .toList();
    return found.size() == 2 && found.get(0).isBefore(found.get(1))
        ? List.of(found.get(0).with(Label.PUBLISHED), found.get(1))
        : found;
  }

  /** "3 May 2022 Updated 4 May 2022": of two days the one that is no update. */
  private boolean isBefore(DayContext next) {
    boolean told = sentence || next.sentence || prose;
    return !told && label == Label.NONE && next.label == Label.UPDATED;
  }

  private static DayContext of(SourceText text, Span line, List<Span> days, int at) {
    Span day = days.get(at);
    int start = start(text, line, day);
    int end = end(text, line, day);
    int behind = at == 0 ? start : Math.min(days.get(at - 1).end(), day.start());
    int from = Math.max(start, behind);
    var all = Words.in(text, start, end, days);
    boolean stop = ENDS.indexOf(lastOf(text, start, end)) >= 0;
    boolean ends = stop && end == line.end() && !day.contains(end - 1);
    boolean told = isTold(text, start, day, days) || isSpoken(text, start, day, end, days);
    boolean entry =
        HeaderWords.isEntry(
            text.subSequence(start, day.start()).toString(),
            text.subSequence(day.end(), Math.max(day.end(), end)).toString());
    boolean sentence = !entry && (told || all.makeSentence(ends));
    Label label =
        entry ? Label.PUBLISHED : label(text, Math.max(from, day.start() - LABEL_REACH), day, days);
    return new DayContext(label, sentence, entry ? 0 : all.strangers(), 0, false, end - start);
  }

  /**
   * The label of a line that is nothing but one; its day stands on the next line. {@code Edited by:
   * Ann Lee} says nothing of a day.
   */
  static Label ofLine(SourceText text, Span line) {
    Span behind = Span.of(line.end(), line.end());
    boolean named = Words.in(text, line.start(), line.end(), List.of()).words() > 0;
    Label label = label(text, line.start(), behind, List.of());
    return named && label == Label.UPDATED ? Label.NONE : label;
  }

  /** Whether the line holds nothing but dates, labels and names of nobody in particular. */
  boolean isBare() {
    return strangers == 0 && words == 0;
  }

  /** The date of a report or a paragraph that its line opens. */
  DayContext opening(Label report) {
    return new DayContext(report, false, strangers, words, prose, length);
  }

  /** The date of a line that opens with so many characters of it, its label and its place. */
  DayContext opening(Label newLabel, int opening) {
    return new DayContext(newLabel, false, 0, words, prose, opening);
  }

  DayContext with(Label newLabel) {
    return new DayContext(newLabel, sentence, strangers, words, prose, length);
  }

  private DayContext on(int lineWords, boolean lineProse) {
    return new DayContext(label, sentence, strangers, lineWords, lineProse, length);
  }

  /** {@code The regime fell on 7 January 1979}: words of a sentence, and a preposition. */
  private static boolean isTold(SourceText text, int start, Span day, List<Span> days) {
    DayTokens before = DayTokens.of(text, Span.of(start, day.start()));
    return before.size() > 0
        && PREPOSITIONS.contains(before.word(before.size() - 1))
        && Words.in(text, start, day.start(), days).strangers() >= STRANGERS_OF_SENTENCE;
  }

  /** {@code Ann, 7 January 2019: Well done.}: what somebody writes behind a name and a day. */
  private static boolean isSpoken(SourceText text, int start, Span day, int end, List<Span> days) {
    return day.end() < end
        && text.charAt(day.end()) == ':'
        && Words.in(text, start, day.start(), days).words() > 0
        && DayTokens.of(text, Span.of(day.end() + 1, end)).size() > UNIT;
  }

  private static Label label(SourceText text, int from, Span day, List<Span> days) {
    String before = text.subSequence(from, day.start()).toString().toLowerCase(Locale.ROOT);
    if (before.length() != day.start() - from) {
      return Label.NONE;
    }
    HeaderWords.Found found = HeaderWords.last(before);
    if (found == null) {
      return Label.NONE;
    }
    Words between = Words.in(text, from + found.end(), day.start(), days);
    Words ahead = Words.in(text, from, from + found.start(), days);
    boolean joined = between.strangers() == 0 && ahead.strangers() == 0;
    joined &= ahead.words() == 0 || !isPassive(before.substring(0, found.start()));
    return joined || found.label() == Label.OTHER ? found.label() : Label.NONE;
  }

  /** "Wren 5.2 was" before "released": something else than the page came out. */
  private static boolean isPassive(String before) {
    String lead = before.stripTrailing();
    return AUXILIARIES.stream().anyMatch(lead::endsWith);
  }

  private static int start(SourceText text, Span line, Span day) {
    int first = Math.max(line.start(), day.start() - REACH);
    for (int i = day.start() - 1; i >= first; i--) {
      boolean next = ENDS.indexOf(text.charAt(i)) >= 0 && isSpace(text, i + 1, day.start());
      if (parts(text, line, i) || next) {
        return i + 1;
      }
    }
    return first;
  }

  private static boolean isSpace(SourceText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isSpaceChar(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int end(SourceText text, Span line, Span day) {
    int last = Math.min(line.end(), day.end() + REACH);
    for (int i = day.end(); i < last; i++) {
      if (parts(text, line, i)) {
        return i;
      }
    }
    return last;
  }

  private static boolean parts(SourceText text, Span line, int at) {
    char c = text.charAt(at);
    if (PARTS.indexOf(c) >= 0) {
      return true;
    }
    boolean spaced =
        at > line.start()
            && at + 1 < line.end()
            && Character.isSpaceChar(text.charAt(at - 1))
            && Character.isSpaceChar(text.charAt(at + 1));
    return spaced && DASHES.indexOf(c) >= 0;
  }

  private static char lastOf(SourceText text, int start, int end) {
    int at = end - 1;
    while (at > start && Character.isSpaceChar(text.charAt(at))) {
      at--;
    }
    return at < start ? ' ' : text.charAt(at);
  }

  /**
   * The words of a stretch of text outside its dates.
   *
   * @param strangers words in small letters that no label and no name has
   * @param unspaced letters of scripts without spaces
   * @param words all that belong to no label
   */
  private record Words(int strangers, int unspaced, int words) {

    /**
     * Whether they are a sentence.
     *
     * @param stop whether a full stop or the like ends them
     */
    boolean makeSentence(boolean stop) {
      return strangers > MOST_STRANGERS
          || (stop && strangers >= STRANGERS_OF_SENTENCE)
          || unspaced > MOST_UNSPACED;
    }

    static Words in(SourceText text, int start, int end, List<Span> days) {
      int strangers = 0;
      int unspaced = 0;
      int words = 0;
      DayTokens t = DayTokens.of(text, Span.of(start, Math.max(start, end)));
      int next = firstEndingBehind(start, days);
      for (int i = 0; i < t.size(); i++) {
        int at = t.start(i);
        while (next < days.size() && days.get(next).end() <= at) {
          next++;
        }
        boolean dated = next < days.size() && days.get(next).contains(at);
        if (!t.isWord(i) || dated) {
          continue;
        }
        words += HeaderWords.isKnown(t.word(i)) ? 0 : 1;
        int first = Character.codePointAt(text, at);
        if (HeaderWords.isUnspaced(first)) {
          unspaced += t.end(i) - at;
        } else if (Character.isLowerCase(first) && !HeaderWords.isKnown(t.word(i))) {
          strangers++;
        }
      }
      return new Words(strangers, unspaced, words);
    }

    /** By halves, for a line may hold thousands. */
    private static int firstEndingBehind(int at, List<Span> days) {
      int low = 0;
      int high = days.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (days.get(middle).end() <= at) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
