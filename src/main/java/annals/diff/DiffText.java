// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.TableDiff.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A diff in about ten lines, as a commit message has them: a subject, a blank line, the details.
 */
final class DiffText {
  private static final int NAMES = 4;
  private static final int COLUMNS = 6;
  private static final int SUBJECT_TABLES = 3;

  private final StringBuilder out = new StringBuilder();

  private DiffText() {}

  static String of(DatasetDiff diff) {
    var text = new DiffText();
    text.out.append(diff.name()).append(": ").append(subject(diff)).append('\n');
    if (diff.level().equals("none")) {
      return text.out.toString();
    }
    text.out.append('\n');
    text.line(
        "version",
        (diff.versionBefore().equals(diff.versionAfter())
                ? diff.versionAfter()
                : diff.versionBefore() + " -> " + diff.versionAfter())
            + ", this is a "
            + diff.level()
            + " change");
    text.names("inputs", diff.inputs().signed());
    text.names("rules", diff.rules().signed());
    text.names("lexicons", diff.lexicons().signed());
    text.names("models", diff.models().signed());
    for (TableDiff table : diff.tables()) {
      if (!table.same()) {
        text.line(table.name(), table(table));
      }
    }
    List<String> same =
        diff.tables().stream().filter(TableDiff::same).map(TableDiff::name).toList();
    if (!same.isEmpty()) {
      text.line("unchanged", same.size() == diff.tables().size() ? "all" : String.join(", ", same));
    }
    text.names("files", diff.files().signed());
    return text.out.toString();
  }

  private static String subject(DatasetDiff diff) {
    List<TableDiff> differ = diff.tables().stream().filter(table -> !table.same()).toList();
    if (differ.isEmpty()) {
      return diff.level().equals("none") ? "nothing changed" : "no table changed";
    }
    String named =
        differ.stream()
            .limit(SUBJECT_TABLES)
            .map(table -> table.name() + " " + signs(table))
            .collect(Collectors.joining(", "));
    int more = differ.size() - SUBJECT_TABLES;
    int same = diff.tables().size() - differ.size();
    return named
        + (more > 0 ? " and " + more + " more tables" : "")
        + (same > 0 ? "; " + same + " tables unchanged" : "");
  }

  private static String table(TableDiff table) {
    if (table.where() != Where.BOTH) {
      boolean gone = table.where() == Where.ONLY_BEFORE;
      return "only %s, %d rows"
          .formatted(gone ? "before" : "after", table.before() + table.after());
    }
    String rows =
        table.before() == table.after()
            ? table.after() + " rows"
            : table.before() + " -> " + table.after() + " rows";
    Stream<String> schema = table.schema().stream().map(SchemaChange::what);
    return Stream.concat(Stream.of(rows + counts(table)), schema).collect(Collectors.joining("; "));
  }

  private static String counts(TableDiff table) {
    return table.rowsAreSame() ? "" : ": " + signs(table) + columns(table);
  }

  private static String signs(TableDiff table) {
    String signs =
        Stream.of(
                table.added() == 0 ? "" : "+" + table.added(),
                table.removed() == 0 ? "" : "-" + table.removed(),
                table.changed() == 0 ? "" : "~" + table.changed())
            .filter(sign -> !sign.isEmpty())
            .collect(Collectors.joining(" "));
    return signs.isEmpty() ? "(columns)" : signs;
  }

  /** The columns that differ most often, with how often. */
  private static String columns(TableDiff table) {
    if (table.columns().isEmpty()) {
      return "";
    }
    List<String> columns =
        table.columns().entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(column -> column.getKey() + " " + column.getValue())
            .toList();
    return " (" + first(columns, COLUMNS, "columns") + ")";
  }

  private void names(String label, Stream<String> names) {
    List<String> all = names.toList();
    if (!all.isEmpty()) {
      line(label, first(all, NAMES, label));
    }
  }

  private static String first(List<String> names, int most, String what) {
    var shown = new ArrayList<>(names.subList(0, Math.min(most, names.size())));
    if (names.size() > most) {
      shown.add((names.size() - most) + " more " + what);
    }
    return String.join(", ", shown);
  }

  private void line(String label, String what) {
    out.append("%-13s %s%n".formatted(label, what).replace("\r\n", "\n"));
  }
}
