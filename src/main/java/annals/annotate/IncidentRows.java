// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Cells;
import annals.table.IncidentRow;
import annals.time.Edtf;
import annals.timeline.EventSignature.When;
import annals.timeline.Happening;
import annals.timeline.Incident;
import annals.timeline.Incident.Tolls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Incidents as rows. */
public final class IncidentRows {
  private static final String BETWEEN_NAMES = "; ";

  private IncidentRows() {}

  public static IncidentRow row(Incident incident) {
    @Nullable When when = incident.when();
    Happening main = incident.main();
    @Nullable Tolls killed = incident.killed();
    @Nullable Tolls injured = incident.injured();
    List<String> publishers = incident.told().publishers();
    return Cells.of(IncidentRow.class)
        .set("incident_id", incident.incidentId())
        .set("date_start", when == null ? null : when.start())
        .set("date_end", when == null ? null : when.end())
        .set("edtf", when == null ? null : Edtf.ofDays(when.start(), when.end()))
        .set("date_precision", when == null ? null : Labels.ofNullable(when.precision()))
        .set("type", main.told().type().name())
        .set("title", main.titled().scene().title())
        .set("place", main.cast().place())
        .set("happenings", incident.happenings().size())
        .set("documents", incident.told().documents())
        .set("publishers", publishers.isEmpty() ? null : String.join(BETWEEN_NAMES, publishers))
        .set("first_published", incident.told().firstPublished())
        .set("last_published", incident.told().lastPublished())
        .set("killed_min", killed == null ? null : killed.least())
        .set("killed_max", killed == null ? null : killed.most())
        .set("injured_min", injured == null ? null : injured.least())
        .set("injured_max", injured == null ? null : injured.most())
        .set("toll_conflict", incident.tollConflict())
        .set("killed_latest", killed == null ? null : killed.latest())
        .set("injured_latest", injured == null ? null : injured.latest())
        .set("killed_told", killed == null ? null : killed.told())
        .set("injured_told", injured == null ? null : injured.told())
        .set("main_timeline_id", main.timelineId())
        .row();
  }
}
