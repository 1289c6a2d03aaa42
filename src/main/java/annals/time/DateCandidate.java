// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A full date of the page that may be one of its clocks.
 *
 * @param span its words
 * @param meaning a {@link Meaning.Point} with year, month and day, or a {@link Meaning.Numeric}
 * @param block index of its block
 * @param line the line's content around it
 * @param label what the words before it say it is; null where they say nothing
 * @param lineOnly whether the line holds little else
 */
record DateCandidate(
    Span span,
    Meaning meaning,
    String rule,
    int block,
    Span line,
    @Nullable Label label,
    boolean lineOnly) {

  /** What stands before a date: "Published", "Updated", "©". */
  enum Label {
    PUBLISHED,
    UPDATED,
    OTHER
  }

  @Nullable ClockTime clock() {
    if (meaning instanceof Meaning.Numeric numeric) {
      return numeric.clock();
    }
    return meaning instanceof Meaning.Point point ? point.clock() : null;
  }
}
