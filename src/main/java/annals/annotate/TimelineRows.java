// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.TimelineRow;
import annals.time.Edtf;
import annals.timeline.EventSignature;
import annals.timeline.EventSignature.Status;
import annals.timeline.EventSignature.When;
import annals.timeline.Happening;
import annals.timeline.Happening.Cast;
import annals.timeline.Happening.Coverage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Happenings as rows of the timeline. */
public final class TimelineRows {
  private static final String BETWEEN_NAMES = "; ";

  private TimelineRows() {}

  public static TimelineRow row(Happening happening) {
    @Nullable When when = happening.when();
    Cast cast = happening.cast();
    Coverage coverage = happening.coverage();
    EventSignature titled = happening.titled();
    Status status = titled.status();
    return new TimelineRow(
        happening.timelineId(),
        when == null ? null : when.start(),
        when == null ? null : when.end(),
        when == null ? null : Edtf.ofDays(when.start(), when.end()),
        when == null ? null : Labels.ofNullable(when.precision()),
        happening.told().type().name(),
        titled.scene().title(),
        names(cast.actors()),
        names(cast.targets()),
        cast.place(),
        status.negated() ? "NEG" : "POS",
        status.modality().name(),
        happening.core(),
        happening.events().size(),
        coverage.documents(),
        happening.timelineId(),
        coverage.dateConflicts(),
        happening.attributedOnly(),
        coverage.agreement().label(),
        titled.eventId(),
        happening.dated() == null ? null : happening.dated().eventId(),
        names(coverage.publishers()),
        coverage.firstPublished(),
        coverage.lastPublished());
  }

  private static @Nullable String names(List<String> names) {
    return names.isEmpty() ? null : String.join(BETWEEN_NAMES, names);
  }
}
