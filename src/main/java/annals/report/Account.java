// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one document tells of an incident.
 *
 * @param from how the document is called
 * @param date the time that it gives, in words; null where it gives none
 * @param note whose word it is, where it is somebody's; null where it is told as fact
 */
record Account(
    String from,
    String link,
    @Nullable String date,
    @Nullable String sentenceId,
    @Nullable String note,
    Period period) {

  /** From a first day to a last; both null where no date is given. */
  record Period(@Nullable String first, @Nullable String last) {
    boolean isKnown() {
      return first != null && last != null;
    }

    /** Whether two times share a day; ISO days of four digits compare as strings. */
    boolean meets(Period other) {
      return Objects.toString(first, "").compareTo(Objects.toString(other.last, "")) <= 0
          && Objects.toString(other.first, "").compareTo(Objects.toString(last, "")) <= 0;
    }
  }

  static Account of(WrittenRow event, Corpus corpus) {
    String docId = event.orDash("doc_id");
    var period = new Period(event.text("date_start"), event.text("date_end"));
    String who = event.text("attribution");
    String note = who != null ? "according to " + who : event.flag("hedged") ? "alleged" : null;
    corpus.sentences().want(event.text("sentence_id"));
    return new Account(
        corpus.name(docId),
        corpus.link(docId, event.text("event_id")),
        period.isKnown() ? DayWords.of(period.first(), period.last()) : null,
        event.text("sentence_id"),
        note,
        period);
  }
}
