// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.DateRow;
import annals.time.Timex;
import java.util.ArrayList;
import java.util.List;

/** Temporal expressions as rows. */
final class DateRows {

  private DateRows() {}

  static List<DateRow> rows(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    var rows = new ArrayList<DateRow>();
    for (Timex date : document.dates()) {
      rows.add(
          new DateRow(
              ids.next(date.span()),
              links.docId(),
              links.sentenceId(date.span()),
              links.codePoint(date.span().start()),
              links.codePoint(date.span().end()),
              document.text().slice(date.span()),
              date.ruleId(),
              date.type().name(),
              date.value(),
              date.mod() == null ? null : date.mod().name(),
              date.quant(),
              date.freq(),
              date.edtf(),
              date.start(),
              date.end(),
              Labels.ofNullable(date.precision()),
              Labels.of(date.role()),
              date.anchor(),
              Labels.of(date.anchorKind()),
              date.range() == null ? null : links.docId() + "#range=" + date.range(),
              date.resolved(),
              date.ambiguous(),
              date.alternative(),
              date.dayOrderEvidence()));
    }
    return rows;
  }
}
