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
   */
  void tell(CalendarValue value, boolean inPresent) {
    vivid = inPresent;
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
