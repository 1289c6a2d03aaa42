// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.figure.Figure;
import annals.figure.Figure.Unit;
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
    return new FigureRow(
        id,
        links.docId(),
        links.sentenceId(figure.span()),
        links.codePoint(figure.span().start()),
        links.codePoint(figure.span().end()),
        document.text().slice(figure.span()),
        figure.ruleId(),
        links.words(figure.number()),
        Labels.of(figure.kind()),
        figure.min(),
        figure.max(),
        Labels.of(figure.approximation()),
        links.words(figure.modifier()),
        unit == null ? null : unit.code(),
        unit == null ? null : links.words(unit.words()),
        unit == null ? null : unit.per(),
        unit == null ? null : unit.siMin(),
        unit == null ? null : unit.siMax(),
        unit == null ? null : unit.siCode(),
        figure.currencyAssumed(),
        links.words(figure.measured()),
        figure.measuredHead(),
        figure.concept(),
        Labels.of(figure.change()),
        Labels.ofNullable(figure.changeRole()),
        links.words(figure.changeWords()),
        figure.negated() ? "NEG" : "POS",
        Labels.of(figure.modality()),
        links.eventIdOf(figure),
        links.dateIdOf(figure),
        figure.attribution(),
        figure.quoted(),
        Scores.rounded(figure.confidence()));
  }
}
