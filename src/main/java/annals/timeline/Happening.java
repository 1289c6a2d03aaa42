// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.clause.Modality;
import annals.event.EventType;
import annals.time.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, by all the events that tell of it.
 *
 * @param eventIds its events by document and offset; the first one's id is the happening's
 * @param dateConflicts how many of its events are dated otherwise
 * @param attributedOnly whether every one of its events is somebody's word
 */
public record Happening(
    String timelineId,
    @Nullable LocalDate dateStart,
    @Nullable LocalDate dateEnd,
    @Nullable DatePrecision precision,
    EventType type,
    @Nullable String title,
    List<String> actors,
    List<String> targets,
    @Nullable String place,
    boolean negated,
    Modality modality,
    boolean core,
    long documents,
    long dateConflicts,
    boolean attributedOnly,
    Agreement agreement,
    List<String> eventIds) {

  /** Whether its documents agree on actor and target. */
  public enum Agreement {
    SINGLE,
    AGREED,
    CONFLICTING;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
