// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.RowChange.Cell;
import annals.diff.RowChange.Kind;
import annals.publish.ReportFiles;
import annals.publish.WrittenFile;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The diff as the body of a pull request: the summary, then a table of rows for each table; each
 * row that the new dataset has leads to its place on the page of its document, where the pages have
 * an address.
 */
final class DiffMarkdown {
  private static final int LONGEST = 200;

  private final @Nullable String pages;

  DiffMarkdown(@Nullable String pages) {
    this.pages = pages == null || pages.endsWith("/") ? pages : pages + "/";
  }

  String of(DatasetDiff diff) {
    var out = new StringBuilder("```\n").append(diff.text()).append("```\n");
    for (TableDiff table : diff.byInterest()) {
      if (!table.rows().isEmpty()) {
        out.append("\n### ").append(DiffRows.heading(table)).append("\n\n");
        out.append("| | row | change | sentence | by |\n|---|---|---|---|---|\n");
        table.rows().forEach(row -> out.append(row(row)));
      }
    }
    if (!diff.sameTables()) {
      out.append("\nThe page of the new dataset: ").append(page()).append("\n");
    }
    return out.toString();
  }

  private String page() {
    return pages == null
        ? "`" + WrittenFile.REPORT + "` in its folder."
        : "<" + pages + WrittenFile.REPORT + ">";
  }

  private String row(RowChange row) {
    String place = row.kind() == Kind.MOVED ? row.before() + " \u2192 " + row.after() : row.id();
    String cells = row.cells().stream().map(DiffMarkdown::cell).collect(Collectors.joining("<br>"));
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            DiffRows.sign(row.kind()),
            linked("`" + place.replace("|", "\\|") + "`", row),
            cells,
            row.sentence() == null ? "" : plain(row.sentence()),
            row.cause().label());
  }

  private String linked(String place, RowChange row) {
    boolean shown = pages != null && row.docId() != null && row.after() != null;
    return shown
        ? "["
            + place
            + "](<"
            + pages
            + ReportFiles.FOLDER
            + ReportFiles.ofRow(row.docId(), row.after(), true)
            + ">)"
        : place;
  }

  private static String cell(Cell cell) {
    String before = DiffRows.near(cell.before(), cell.after(), LONGEST);
    String after = DiffRows.near(cell.after(), cell.before(), LONGEST);
    return cell.column() + ": " + shown(before) + " \u2192 " + shown(after);
  }

  private static String shown(@Nullable String cell) {
    return cell == null ? "\u2013" : plain(cell);
  }

  /** Source text as text: no markup of it takes effect, no name in it calls anybody. */
  private static String plain(String text) {
    return DiffRows.cut(text, LONGEST)
        .replaceAll("([\\\\`*_{}\\[\\]#|~!])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;");
  }
}
