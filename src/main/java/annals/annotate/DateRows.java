// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Cells;
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
          Cells.of(DateRow.class)
              .set("date_id", ids.next(date.span()))
              .set("doc_id", links.docId())
              .set("sentence_id", links.sentenceId(date.span()))
              .set("char_start", links.codePoint(date.span().start()))
              .set("char_end", links.codePoint(date.span().end()))
              .set("text", document.text().slice(date.span()))
              .set("rule_id", date.ruleId())
              .set("type", date.type().name())
              .set("value", date.value())
              .set("mod", date.mod() == null ? null : date.mod().name())
              .set("quant", date.said().quant())
              .set("freq", date.said().freq())
              .set("edtf", date.edtf())
              .set("date_start", date.start())
              .set("date_end", date.end())
              .set("date_precision", Labels.ofNullable(date.precision()))
              .set("role", Labels.of(date.role()))
              .set("anchor", date.counted().day())
              .set("anchor_kind", Labels.of(date.counted().kind()))
              .set(
                  "range_id",
                  date.range() == null ? null : links.docId() + "#range=" + date.range())
              .set("resolved", date.resolved())
              .set("ambiguous", date.ambiguous())
              .set("value_alt", date.alternative())
              .set("day_order_evidence", date.reading().dayOrderEvidence())
              .row());
    }
    return rows;
  }
}
