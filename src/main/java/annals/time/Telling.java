// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that news tells of where it tells history: the last past year, or date, that set the
 * scene. It lasts over the next paragraph, until a date of the document's own time, "now" or the
 * present tense ends it. "In 1978 the raids grew. By December the army was ready": December 1978.
 */
final class Telling {
  private @Nullable CalendarValue told;
  private @Nullable CalendarValue shown;
  private int shownIn;
  private int sentenceShown;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private boolean vivid;
  private int doubt;
  private boolean framed;
  private int toldIn;
  private int sentenceTold;
  private @Nullable CalendarValue heard;
  private int heardIn;
  private int sentenceHeard;
  private @Nullable CalendarValue foreseen;
  private int paragraph;
  private int sentence;
  private boolean closing;

  /**
   * @param closes whether the story ends with the sentence, as far as its paragraph goes
   */
  void nextSentence(int paragraphOfIt, boolean closes) {
    paragraph = paragraphOfIt;
    closing = closes;
    sentence++;
  }

  /** Whether nothing is told after this sentence. */
  boolean isClosing() {
    return closing;
  }

  /** A sentence of the present lay between: "The log of that month has a single line." */
  void fade() {
    framed = framed && vivid;
  }

  /**
   * Sets the time told of.
   *
   * @param inPresent whether the present tense goes on telling of it: "It is 1943."
   * @param yearsOff how many years later it lies in another reading; 0 where there is none
   * @param opens whether a sentence begins with it
   * @param start where the range begins that it ends; null where it ends none
   */
  void tell(
      CalendarValue value,
      boolean inPresent,
      int yearsOff,
      boolean opens,
      @Nullable CalendarValue start) {
    if (start != null) {
      from = start.first();
      until = value.last();
    } else if (!covers(value)) {
      from = null;
      until = null;
    }
    framed = opens || start != null || value.grain() != Meaning.Grain.YEAR;
    vivid = inPresent;
    doubt = yearsOff;
    told = value.at(null);
    toldIn = paragraph;
    sentenceTold = sentence;
  }

  /** "The diary opens on 1 January 1916": what is shown in the present may go on in that year. */
  void show(CalendarValue value) {
    shown = value.at(null);
    shownIn = paragraph;
    sentenceShown = sentence;
  }

  /** Whether something was shown in the present, in this paragraph, and nothing is told. */
  boolean isShowing() {
    return shown != null && clock() == null && paragraph == shownIn;
  }

  /** What is told of, or shown, in this paragraph; null where nothing is. */
  @Nullable CalendarValue near() {
    return isShowing() ? shown : inSameParagraph() ? clock() : null;
  }

  /** Whether that was told or shown in this sentence. */
  boolean isNearest() {
    return isShowing() ? sentence == sentenceShown : inSameSentence();
  }

  void end() {
    told = null;
  }

  /**
   * A story that goes from one date to another does not leave them: of two years the one within.
   * "Between March and May 1975 the cities fell. On 30 April the last one did."
   */
  Placement bounded(Placement placed) {
    CalendarValue value = placed.calendar();
    CalendarValue other = otherYear(placed);
    if (value == null || other == null || covers(value) == covers(other)) {
      return placed;
    }
    CalendarValue within = covers(value) ? value : other;
    return Placement.anchored(within, placed.anchor(), placed.kind());
  }

  /** The same, but the reading outside stays as the other one. */
  Placement within(Placement placed) {
    CalendarValue value = placed.calendar();
    CalendarValue other = otherYear(placed);
    return value != null && other != null && !covers(value) && covers(other)
        ? Placement.anchored(other, placed.anchor(), placed.kind()).or(placed)
        : placed;
  }

  private static @Nullable CalendarValue otherYear(Placement placed) {
    CalendarValue value = placed.calendar();
    int off = placed.yearsOff();
    return value == null || off == 0 ? null : value.inYear(value.year() + off);
  }

  /** Whether it lies within the range that is told of. */
  boolean covers(CalendarValue value) {
    LocalDate first = value.first();
    return from != null
        && until != null
        && first != null
        && !first.isBefore(from)
        && !first.isAfter(until);
  }

  /** What is told of; null where the text is at its own time. */
  @Nullable CalendarValue clock() {
    return told != null && paragraph <= toldIn + 1 ? told : null;
  }

  /**
   * Hears of another year in passing, and what follows may be of either: "In 1968 students struck.
   * By 1970 the police had won", "It merged in 1969. It had bought a rival in 1926."
   */
  void pass(CalendarValue value) {
    if (told != null && told.hasYear() && value.hasYear() && doubt == 0) {
      doubt = value.year() - told.year();
    }
  }

  /** Hears of a date in any way: "the 1986 cup", "by June 1944". */
  void hear(CalendarValue value) {
    if (value.hasYear()) {
      heard = value.at(null);
      heardIn = paragraph;
      sentenceHeard = sentence;
    }
  }

  /** Whether this sentence names a year last that is another than that of a date. */
  boolean hasTurned(CalendarValue value) {
    return heard != null && isHeardHere() && heard.year() != value.year();
  }

  /** What the words after a date name: "asked in January ... and by June 1944 it had". */
  void foresee(@Nullable CalendarValue value) {
    foreseen = value;
  }

  /** The past date that this paragraph named last in any way, or names next; null without one. */
  @Nullable CalendarValue heard() {
    return heard != null && heardIn == paragraph ? heard : foreseen;
  }

  /** Whether that stands before, in this sentence. */
  boolean isHeardHere() {
    return heard != null && sentenceHeard == sentence;
  }

  /** Whether a date lies in a year before the time told of. */
  boolean isAfter(CalendarValue value) {
    CalendarValue clock = clock();
    return clock != null && clock.hasYear() && value.hasYear() && value.year() < clock.year();
  }

  /**
   * The same, with the other reading of what is told. Of a range of years that is told of, the
   * other reading is the year before, where both lie within: its first year is only one of them.
   */
  Placement doubted(Placement placed) {
    CalendarValue value = placed.calendar();
    CalendarValue other = value == null || doubt == 0 ? null : value.inYear(value.year() + doubt);
    boolean outside =
        other != null
            && from != null
            && other.year() == from.getYear()
            && covers(value)
            && !covers(other);
    CalendarValue before = outside ? value.inYear(value.year() - 1) : null;
    if (before != null && covers(before)) {
      return placed.or(Placement.anchored(before, placed.anchor(), placed.kind()));
    }
    return outside ? placed : placed.doubted(doubt);
  }

  /** Whether it is told, not only mentioned: a year by itself within a sentence may be either. */
  boolean isFramed() {
    return framed;
  }

  /** Whether a year is told that no sentence begins with. */
  boolean isLoose() {
    return !framed && told != null && told.grain() == Meaning.Grain.YEAR;
  }

  /** Whether words of the manner tell of it here. */
  boolean isHeardIn(Manner manner) {
    boolean present = vivid && inSameParagraph();
    return present || (manner.tells() && (manner.past() || inSameParagraph()));
  }

  boolean isActive() {
    return told != null;
  }

  boolean inSameParagraph() {
    return paragraph == toldIn;
  }

  boolean inSameSentence() {
    return sentence == sentenceTold;
  }
}
