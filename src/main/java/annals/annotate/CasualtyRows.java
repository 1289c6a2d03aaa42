// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.casualty.Casualty;
import annals.event.Event;
import annals.table.CasualtyRow;
import annals.table.Cells;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Casualties as rows. The happening and the incident are still the event that it is a toll of: the
 * corpus decides which these are.
 */
final class CasualtyRows {

  private CasualtyRows() {}

  static List<CasualtyRow> rows(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    var rows = new ArrayList<CasualtyRow>();
    for (Casualty casualty : document.accounts().casualties()) {
      rows.add(row(casualty, ids.next(casualty.span()), links));
    }
    return rows;
  }

  private static CasualtyRow row(Casualty casualty, String id, Links links) {
    Casualty.Toll toll = casualty.toll();
    Casualty.Told told = casualty.told();
    @Nullable Event event = casualty.link().event();
    @Nullable Event of = casualty.link().of();
    return Cells.of(CasualtyRow.class)
        .set("casualty_id", id)
        .set("doc_id", links.docId())
        .set("sentence_id", links.sentenceId(casualty.span()))
        .set("char_start", links.codePoint(casualty.span().start()))
        .set("char_end", links.codePoint(casualty.span().end()))
        .set("text", links.words(casualty.span()))
        .set("rule_id", casualty.ruleId())
        .set("figure_id", links.figureId(toll.figure()))
        .set("event_id", links.eventId(event == null ? null : event.span()))
        .set("timeline_id", links.happeningKey(of))
        .set("kind", Labels.of(casualty.kind()))
        .set("value_min", toll.min())
        .set("value_max", toll.max())
        .set("approximation", Labels.of(toll.approximation()))
        .set("who", links.words(toll.who()))
        .set("as_of", casualty.link().asOf())
        .set("attribution", told.attribution())
        .set(
            "attribution_id",
            links.entityKey(told.speaker() == null ? null : told.speaker().mention()))
        .set("polarity", told.negated() ? "NEG" : "POS")
        .set("modality", told.modality().name())
        .set("hedged", told.hedged())
        .set("incident_id", links.incidentKey(of))
        .row();
  }
}
