// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

/** What after a sentence tells whose words they are, and so belongs to it. */
final class Signatures {
  private static final int LONGEST_SIGNATURE = 40;
  private static final int LONGEST_CITATION = 60;

  private final Reading reading;

  Signatures(Reading reading) {
    this.reading = reading;
  }

  /** A source in brackets between the marks and the last stop: {@code ... [...]” (Lund 12).} */
  boolean isCitation(int marksEnd, int closed, int next) {
    if (closed == marksEnd || reading.at(next) != '(') {
      return false;
    }
    int bound = Math.min(reading.limit() - 1, next + LONGEST_CITATION);
    for (int i = next + 1; i < bound; i++) {
      if (reading.at(i) == ')') {
        return reading.at(i + 1) == '.';
      }
      if (Marks.ends(reading.at(i))) {
        return false;
      }
    }
    return false;
  }

  /** A dash and a name, which say whose words the paragraph quotes: {@code — Rick Santorum}. */
  boolean isSignature(int next) {
    char dash = reading.at(next);
    int limit = reading.limit();
    if (limit - next > LONGEST_SIGNATURE || (dash != '-' && dash != '–' && dash != '—')) {
      return false;
    }
    int name = reading.skipSpaces(next + 1);
    if (!reading.isCapital(name)) {
      return false;
    }
    for (int i = name; i < limit; i++) {
      if (Marks.ends(reading.at(i))) {
        return false;
      }
    }
    return true;
  }
}
