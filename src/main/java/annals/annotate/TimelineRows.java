// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Cells;
import annals.table.TimelineRow;
import annals.time.Edtf;
import annals.timeline.Happening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Happenings as rows of the timeline. */
public final class TimelineRows {
  private static final String BETWEEN_NAMES = "; ";

  private TimelineRows() {}

  public static TimelineRow row(Happening happening) {
    return Cells.of(TimelineRow.class)
        .set("timeline_id", happening.timelineId())
        .set("date_start", happening.dateStart())
        .set("date_end", happening.dateEnd())
        .set("edtf", Edtf.ofDays(happening.dateStart(), happening.dateEnd()))
        .set("date_precision", Labels.ofNullable(happening.precision()))
        .set("type", happening.type().name())
        .set("title", happening.title())
        .set("actor", names(happening.actors()))
        .set("target", names(happening.targets()))
        .set("place", happening.place())
        .set("polarity", happening.negated() ? "NEG" : "POS")
        .set("modality", happening.modality().name())
        .set("core", happening.core())
        .set("mentions", happening.eventIds().size())
        .set("documents", happening.documents())
        .set("first_event_id", happening.eventIds().get(0))
        .set("date_conflicts", happening.dateConflicts())
        .set("attributed_only", happening.attributedOnly())
        .set("agreement", happening.agreement().label())
        .row();
  }

  private static @Nullable String names(List<String> names) {
    return names.isEmpty() ? null : String.join(BETWEEN_NAMES, names);
  }
}
