// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.publish.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** {@code diff.json}: the whole diff, and of the rows those that were kept. */
final class DiffJson {

  private DiffJson() {}

  static byte[] of(DatasetDiff diff) throws IOException {
    return Json.write(
        Json.object(
            "name", diff.name(),
            "version",
                Json.object("before", diff.versions().before(), "after", diff.versions().after()),
            "level", diff.level(),
            "tables", diff.tables().stream().map(DiffJson::table).toList(),
            "inputs", names(diff.decisive().inputs()),
            "program", names(diff.decisive().program()),
            "rules", names(diff.decisive().rules()),
            "lexicons", names(diff.decisive().lexicons()),
            "models", names(diff.decisive().models()),
            "files", names(diff.files())));
  }

  private static Map<String, Object> table(TableDiff table) {
    return Json.object(
        "name", table.name(),
        "in", table.where().name().toLowerCase(Locale.ROOT),
        "rows", Json.object("before", table.counts().before(), "after", table.counts().after()),
        "added", table.counts().added(),
        "removed", table.counts().removed(),
        "changed", table.counts().changed(),
        "moved", table.counts().moved(),
        "shifted", table.counts().shifted(),
        "identical", table.identical(),
        "columns", table.columns(),
        "schema", table.schema().stream().map(SchemaChange::what).toList(),
        "causes", causes(table),
        "shown", table.rows().stream().map(DiffJson::row).toList());
  }

  private static Map<String, Object> causes(TableDiff table) {
    var causes = new LinkedHashMap<String, Object>();
    table.causes().forEach((cause, rows) -> causes.put(cause.label(), rows));
    return causes;
  }

  private static Map<String, Object> row(RowChange row) {
    return Json.object(
        "change", row.kind().label(),
        "before", row.before(),
        "after", row.after(),
        "cause", row.cause().label(),
        "cells", row.cells().stream().map(DiffJson::cell).toList(),
        "sentence", row.sentence());
  }

  private static Map<String, Object> cell(RowChange.Cell cell) {
    return Json.object("column", cell.column(), "before", cell.before(), "after", cell.after());
  }

  private static Map<String, Object> names(HashDiff diff) {
    return Json.object("added", diff.added(), "removed", diff.removed(), "changed", diff.changed());
  }
}
