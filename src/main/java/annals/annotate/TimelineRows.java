// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Cells;
import annals.table.TimelineRow;
import annals.time.Edtf;
import annals.timeline.EventSignature;
import annals.timeline.EventSignature.Status;
import annals.timeline.EventSignature.When;
import annals.timeline.Happening;
import annals.timeline.Happening.Cast;
import annals.timeline.Happening.Coverage;
import annals.timeline.Reasons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Happenings as rows of the timeline. */
public final class TimelineRows {
  private static final String BETWEEN_NAMES = "; ";

  private TimelineRows() {}

  /**
   * A row.
   *
   * @param incidentId of the incident that it belongs to; null where no incidents are written
   */
  public static TimelineRow row(Happening happening, @Nullable String incidentId) {
    @Nullable When when = happening.when();
    Cast cast = happening.cast();
    Coverage coverage = happening.coverage();
    EventSignature titled = happening.titled();
    Status status = titled.status();
    @Nullable Reasons reasons = happening.reasons();
    return Cells.of(TimelineRow.class)
        .set("timeline_id", happening.timelineId())
        .set("date_start", when == null ? null : when.start())
        .set("date_end", when == null ? null : when.end())
        .set("edtf", when == null ? null : Edtf.ofDays(when.start(), when.end()))
        .set("date_precision", when == null ? null : Labels.ofNullable(when.precision()))
        .set("type", happening.told().type().name())
        .set("title", titled.scene().title())
        .set("actor", names(cast.actors()))
        .set("target", names(cast.targets()))
        .set("place", cast.place())
        .set("polarity", status.negated() ? "NEG" : "POS")
        .set("modality", status.modality().name())
        .set("core", happening.core())
        .set("mentions", happening.events().size())
        .set("documents", coverage.documents())
        .set("first_event_id", happening.timelineId())
        .set("date_conflicts", coverage.dateConflicts())
        .set("attributed_only", happening.attributedOnly())
        .set("agreement", coverage.agreement().label())
        .set("title_event_id", titled.eventId())
        .set("date_event_id", happening.dated() == null ? null : happening.dated().eventId())
        .set("publishers", names(coverage.publishers()))
        .set("first_published", coverage.firstPublished())
        .set("last_published", coverage.lastPublished())
        .set("incident_id", incidentId)
        .set("evidence_score", reasons == null ? null : Scores.rounded(reasons.score()))
        .set("evidence", reasons == null ? null : reasons.told())
        .row();
  }

  private static @Nullable String names(List<String> names) {
    return names.isEmpty() ? null : String.join(BETWEEN_NAMES, names);
  }
}
