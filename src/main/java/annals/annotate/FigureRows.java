// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.figure.Figure;
import annals.figure.Figure.FigureKind;
import annals.figure.Figure.Unit;
import annals.table.Cells;
import annals.table.FigureRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as rows, linked to the event and the date of their sentence. */
final class FigureRows {

  private FigureRows() {}

  static List<FigureRow> rows(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    var rows = new ArrayList<FigureRow>();
    for (Figure figure : document.figures()) {
      rows.add(row(figure, ids.next(figure.span()), document, links));
    }
    return rows;
  }

  private static FigureRow row(Figure figure, String id, AnnotatedDocument document, Links links) {
    @Nullable Unit unit = figure.unit();
    return Cells.of(FigureRow.class)
        .set("figure_id", id)
        .set("doc_id", links.docId())
        .set("sentence_id", links.sentenceId(figure.span()))
        .set("char_start", links.codePoint(figure.span().start()))
        .set("char_end", links.codePoint(figure.span().end()))
        .set("text", document.text().slice(figure.span()))
        .set("rule_id", figure.ruleId())
        .set("value_text", links.words(figure.value().number()))
        .set("kind", Labels.of(figure.kind()))
        .set("value_min", figure.value().min())
        .set("value_max", figure.value().max())
        .set("approximation", Labels.of(figure.value().approximation()))
        .set("modifier_text", links.words(figure.value().modifier()))
        .set("unit", unit == null ? null : unit.code())
        .set("unit_text", unit == null ? null : links.words(unit.words()))
        .set("unit_per", unit == null ? null : unit.per())
        .set("value_si_min", unit == null ? null : unit.siMin())
        .set("value_si_max", unit == null ? null : unit.siMax())
        .set("unit_si", unit == null ? null : unit.siCode())
        .set("currency_assumed", unit != null && unit.assumed())
        .set("measured", links.words(figure.counted().words()))
        .set("measured_head", figure.counted().head())
        .set("concept", figure.counted().concept())
        .set("change", Labels.of(figure.trend().change()))
        .set("change_role", Labels.ofNullable(figure.trend().role()))
        .set("change_text", links.words(figure.trend().words()))
        .set("polarity", figure.said().negated() ? "NEG" : "POS")
        .set("modality", Labels.of(figure.said().modality()))
        .set("event_id", links.eventIdOf(figure))
        .set("date_id", links.dateIdOf(figure))
        .set("attribution", figure.said().attribution())
        .set("quoted", figure.said().quoted())
        .set("confidence", Scores.rounded(figure.value().confidence()))
        .set("context_text", links.sentenceText(figure.span()))
        .set(
            "person_id", figure.kind() == FigureKind.AGE ? links.personBeside(figure.span()) : null)
        .row();
  }
}
