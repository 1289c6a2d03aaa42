// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cells say where a row stands, not what it says: a paragraph more at the head of a page
 * changes all of them and tells a reviewer nothing.
 *
 * @param columns those that both releases have
 */
record Places(List<String> columns) {
  private static final String PLACE = "#char=";
  private static final Set<String> NUMBERS = Set.of("char_start", "char_end", "line", "ordinal");
  private static final String HASH = "sha256";

  /** How much a cell tells a reviewer; less is told first. */
  enum Weight {
    VALUE(0),
    MEASURE(1),
    HASH(2),
    PLACE(3);

    private final int rank;

    Weight(int rank) {
      this.rank = rank;
    }

    int rank() {
      return rank;
    }
  }

  /** What goes from nothing to a place, or to one of another document, is a value: a merge. */
  boolean isPlace(int column, String before, String after) {
    return NUMBERS.contains(columns.get(column))
        || (before.contains(PLACE) && document(before).equals(document(after)));
  }

  private static String document(String place) {
    int at = place.indexOf(PLACE);
    return at < 0 ? "" : place.substring(0, at);
  }

  /** The values of a row: those that are alike in them are likely one row, wherever they stand. */
  String content(KeyedRow row) {
    var content = new ArrayList<String>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.cells().get(i);
      content.add(weight(i, cell, null) == Weight.VALUE ? cell : "");
    }
    return String.join("\u0000", content);
  }

  boolean saySame(KeyedRow before, KeyedRow after) {
    return weight(before, after) == Weight.PLACE;
  }

  /** That of the cell that tells most of those that differ; a place where none does. */
  Weight weight(KeyedRow before, KeyedRow after) {
    Weight most = Weight.PLACE;
    for (int i = 0; i < columns.size() && most != Weight.VALUE; i++) {
      String old = before.cells().get(i);
      String now = after.cells().get(i);
      if (!old.equals(now)) {
        Weight weight = weight(i, old, now);
        most = weight.compareTo(most) < 0 ? weight : most;
      }
    }
    return most;
  }

  Weight weight(int column, @Nullable String before, @Nullable String after) {
    String name = columns.get(column);
    String old = before == null ? "" : before;
    if (isPlace(column, old, after == null ? old : after)) {
      return Weight.PLACE;
    }
    if (name.endsWith(HASH)) {
      return Weight.HASH;
    }
    boolean measured =
        name.contains("confidence") || name.contains("score") || name.equals("evidence");
    return measured ? Weight.MEASURE : Weight.VALUE;
  }
}
