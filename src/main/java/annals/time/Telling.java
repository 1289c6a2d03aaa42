// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import org.jspecify.annotations.Nullable;

/**
 * The time that news tells of where it tells history: the last past year, or date, that set the
 * scene. It lasts over the next paragraph, until a date of the document's own time, "now" or the
 * present tense ends it. "In 1978 the raids grew. By December the army was ready": December 1978.
 */
final class Telling {
  private @Nullable CalendarValue told;
  private boolean vivid;
  private int doubt;
  private boolean framed;
  private int toldIn;
  private int sentenceTold;
  private int paragraph;
  private int sentence;

  void nextSentence(int paragraphOfIt) {
    paragraph = paragraphOfIt;
    sentence++;
  }

  /**
   * Sets the time told of.
   *
   * @param inPresent whether the present tense goes on telling of it: "It is 1943."
   * @param yearsOff how many years later it lies in another reading; 0 where there is none
   * @param opens whether a sentence begins with it
   */
  void tell(CalendarValue value, boolean inPresent, int yearsOff, boolean opens) {
    framed = opens || value.grain() != Meaning.Grain.YEAR || clock() != null;
    vivid = inPresent;
    doubt = yearsOff;
    told = value.at(null);
    toldIn = paragraph;
    sentenceTold = sentence;
  }

  void end() {
    told = null;
  }

  /** What is told of; null where the text is at its own time. */
  @Nullable CalendarValue clock() {
    return told != null && paragraph <= toldIn + 1 ? told : null;
  }

  /** How many years later it would lie in the other reading; 0 where it is sure. */
  int doubt() {
    return doubt;
  }

  /** Whether it is told, not only mentioned: a year by itself within a sentence may be either. */
  boolean isFramed() {
    return framed;
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
