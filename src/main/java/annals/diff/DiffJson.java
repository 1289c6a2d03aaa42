// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.publish.Json;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** {@code diff.json}: the whole diff, nothing left out for length. */
final class DiffJson {

  private DiffJson() {}

  static byte[] of(DatasetDiff diff) throws IOException {
    return Json.write(
        Json.object(
            "name", diff.name(),
            "version", Json.object("before", diff.versionBefore(), "after", diff.versionAfter()),
            "level", diff.level(),
            "tables", diff.tables().stream().map(DiffJson::table).toList(),
            "inputs", names(diff.inputs()),
            "rules", names(diff.rules()),
            "lexicons", names(diff.lexicons()),
            "models", names(diff.models()),
            "files", names(diff.files())));
  }

  private static Map<String, Object> table(TableDiff table) {
    return Json.object(
        "name", table.name(),
        "in", table.where().name().toLowerCase(Locale.ROOT),
        "rows", Json.object("before", table.before(), "after", table.after()),
        "added", table.added(),
        "removed", table.removed(),
        "changed", table.changed(),
        "identical", table.identical(),
        "columns", table.columns(),
        "schema", table.schema().stream().map(SchemaChange::what).toList());
  }

  private static Map<String, Object> names(HashDiff diff) {
    return Json.object("added", diff.added(), "removed", diff.removed(), "changed", diff.changed());
  }
}
