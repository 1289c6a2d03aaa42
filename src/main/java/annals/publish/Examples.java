// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column.SourceWords;
import annals.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds an example for each column in the first rows of a table, for the codebook. */
final class Examples {
  /** Rows after these are not looked at. */
  private static final int ROWS = 10_000;

  private static final int LONGEST = 60;

  private final Table table;
  private final @Nullable String[] found;
  private int rows;

  Examples(Table table) {
    this.table = table;
    this.found = new @Nullable String[table.columns().size()];
  }

  void look(@Nullable Object[] cells) {
    if (rows == ROWS) {
      return;
    }
    rows++;
    for (int i = 0; i < found.length; i++) {
      boolean passage = table.columns().get(i).sourceText() == SourceWords.PASSAGE;
      if (found[i] == null && cells[i] != null && !passage) {
        found[i] = cut(CsvCells.print(cells[i]));
      }
    }
  }

  List<@Nullable String> found() {
    return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(found)));
  }

  private static @Nullable String cut(@Nullable String text) {
    if (text == null || text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
  }
}
