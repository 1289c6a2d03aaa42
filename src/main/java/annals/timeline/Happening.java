// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.timeline.EventSignature.Told;
import annals.timeline.EventSignature.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, by all the events that tell of it.
 *
 * @param events by document and offset; the first one's id is the happening's
 * @param dated the event that gives the date; null where none is dated
 * @param titled the event whose sentence tells it best; it carries the date where one does
 * @param reasons why its events are one; null for a single one
 */
public record Happening(
    List<EventSignature> events,
    @Nullable EventSignature dated,
    EventSignature titled,
    Cast cast,
    Coverage coverage,
    @Nullable Reasons reasons) {

  /** Who takes part and where, by the events that are told as fact where there are any. */
  public record Cast(List<String> actors, List<String> targets, @Nullable String place) {}

  /**
   * Who tells it.
   *
   * @param dateConflicts how many of its events are dated by other days
   */
  public record Coverage(
      long documents,
      List<String> publishers,
      @Nullable LocalDate firstPublished,
      @Nullable LocalDate lastPublished,
      long dateConflicts,
      Agreement agreement) {}

  /** Whether two documents tell it with dates of their own, and whether these go together. */
  public enum Agreement {
    SINGLE,
    AGREED,
    CONFLICTING;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public String timelineId() {
    return events.get(0).eventId();
  }

  public @Nullable When when() {
    return dated == null ? null : dated.when();
  }

  public Told told() {
    return titled.told();
  }

  public boolean core() {
    return events.stream().anyMatch(event -> event.status().core());
  }

  /** Whether every one of its events is somebody's word. */
  public boolean attributedOnly() {
    return events.stream().allMatch(event -> event.status().attribution() != null);
  }

  public List<String> eventIds() {
    return events.stream().map(EventSignature::eventId).toList();
  }
}
