// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

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
    return new TimelineRow(
        happening.timelineId(),
        happening.dateStart(),
        happening.dateEnd(),
        Edtf.ofDays(happening.dateStart(), happening.dateEnd()),
        Labels.ofNullable(happening.precision()),
        happening.type().name(),
        happening.title(),
        names(happening.actors()),
        names(happening.targets()),
        happening.place(),
        happening.negated() ? "NEG" : "POS",
        happening.modality().name(),
        happening.core(),
        happening.eventIds().size(),
        happening.documents(),
        happening.eventIds().get(0),
        happening.dateConflicts(),
        happening.attributedOnly(),
        happening.agreement().label());
  }

  private static @Nullable String names(List<String> names) {
    return names.isEmpty() ? null : String.join(BETWEEN_NAMES, names);
  }
}
