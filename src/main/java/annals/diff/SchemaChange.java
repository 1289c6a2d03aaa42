// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.Release.ReleasedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of a table's columns or key.
 *
 * @param what in words: {@code + column body}
 * @param breaks whether queries over the last release may break, so that the next version of the
 *     data is a major one
 */
public record SchemaChange(String what, boolean breaks) {

  static List<SchemaChange> between(ReleasedTable before, ReleasedTable after) {
    var changes = new ArrayList<SchemaChange>();
    if (!before.primaryKey().equals(after.primaryKey())) {
      changes.add(
          new SchemaChange(
              "key %s is now %s".formatted(joined(before.primaryKey()), joined(after.primaryKey())),
              true));
    }
    before
        .types()
        .forEach(
            (column, type) -> {
              String now = after.types().get(column);
              if (now == null) {
                changes.add(new SchemaChange("- column " + column, true));
              } else if (!now.equals(type)) {
                changes.add(
                    new SchemaChange("column %s: %s is now %s".formatted(column, type, now), true));
              }
            });
    for (String column : after.types().keySet()) {
      if (!before.types().containsKey(column)) {
        changes.add(new SchemaChange("+ column " + column, false));
      }
    }
    List<String> old = List.copyOf(before.types().keySet());
    List<String> kept = after.types().keySet().stream().filter(old::contains).toList();
    if (!kept.equals(old.stream().filter(after.types()::containsKey).toList())) {
      changes.add(new SchemaChange("columns in another order", true));
    }
    return List.copyOf(changes);
  }

  private static String joined(List<String> columns) {
    return String.join(" + ", columns);
  }
}
