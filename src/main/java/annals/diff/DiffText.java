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
        (diff.versions().before().equals(diff.versions().after())
                ? diff.versions().after()
                : diff.versions().before() + " -> " + diff.versions().after())
            + ", "
            + change(diff));
    text.names("inputs", diff.decisive().inputs().signed());
    text.names("program", diff.decisive().program().signed());
    text.names("rules", diff.decisive().rules().signed());
    text.names("lexicons", diff.decisive().lexicons().signed());
    text.names("models", diff.decisive().models().signed());
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

  /** What it is for the columns, and what it is for who counts rows. */
  private static String change(DatasetDiff diff) {
    String lost =
        diff.tables().stream()
            .filter(TableDiff::losesMuch)
            .map(table -> table.name() + " " + percent(table) + " %")
            .collect(Collectors.joining(", "));
    String what = "this is a " + diff.level() + " change";
    return lost.isEmpty() ? what : what + " of columns, but A LOSS OF ROWS: " + lost;
  }

  private static long percent(TableDiff table) {
    long lost = table.counts().before() - table.counts().after();
    return Math.round(100.0 * lost / table.counts().before());
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
        + (more > 0 ? " and " + more + (more == 1 ? " more table" : " more tables") : "")
        + (same > 0 ? "; " + same + (same == 1 ? " table unchanged" : " tables unchanged") : "");
  }

  private static String table(TableDiff table) {
    if (table.where() != Where.BOTH) {
      boolean gone = table.where() == Where.ONLY_BEFORE;
      return "only %s, %d rows"
          .formatted(gone ? "before" : "after", table.counts().before() + table.counts().after());
    }
    String rows =
        table.counts().before() == table.counts().after()
            ? table.counts().after() + " rows"
            : table.counts().before() + " -> " + table.counts().after() + " rows";
    Stream<String> schema = table.schema().stream().map(SchemaChange::what);
    return Stream.concat(Stream.of(rows + counts(table)), schema).collect(Collectors.joining("; "));
  }

  private static String counts(TableDiff table) {
    if (table.rowsAreSame()) {
      return "";
    }
    boolean any = table.counts().different() > 0;
    return (any ? ": " + signs(table) + columns(table) + causes(table) : "") + shifted(table);
  }

  /** Rows that a change of the text before them only moved, in one number. */
  private static String shifted(TableDiff table) {
    long shifted = table.counts().shifted();
    boolean any = table.counts().different() > 0;
    return shifted == 0
        ? ""
        : (any ? "; " : ": ")
            + shifted
            + (any ? " others say" : " say")
            + " the same at another place";
  }

  static String signs(TableDiff table) {
    TableDiff.Counts counts = table.counts();
    String signs =
        Stream.of(
                counts.added() == 0 ? "" : "+" + counts.added(),
                counts.removed() == 0 ? "" : "-" + counts.removed(),
                counts.changed() == 0 ? "" : "~" + counts.changed(),
                counts.moved() == 0 ? "" : ">" + counts.moved())
            .filter(sign -> !sign.isEmpty())
            .collect(Collectors.joining(" "));
    String same = table.counts().shifted() > 0 ? "(places)" : "(columns)";
    return signs.isEmpty() ? same : signs;
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

  /** By what can have decided it, where that is more than one thing. */
  static String causes(TableDiff table) {
    return table.causes().size() < 2
        ? ""
        : table.causes().entrySet().stream()
            .map(cause -> "by " + cause.getKey().label() + " " + cause.getValue())
            .collect(Collectors.joining(", ", "; ", ""));
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
      int more = names.size() - most;
      shown.add(more + " more " + (more == 1 ? what.replaceFirst("s$", "") : what));
    }
    return String.join(", ", shown);
  }

  private void line(String label, String what) {
    out.append("%-13s %s%n".formatted(label, what).replace("\r\n", "\n"));
  }
}
