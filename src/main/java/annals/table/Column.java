// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, as {@code tables.yaml} defines it.
 *
 * @param values the closed list of values, empty where any is right
 * @param sourceText what the text policies of a pipeline may empty in it
 */
public record Column(
    String name,
    ColumnType type,
    boolean nullable,
    List<String> values,
    @Nullable String unit,
    String description,
    @Nullable String warning,
    SourceWords sourceText) {

  /** Source text in a column: none, single words (dates, triggers, names), or whole passages. */
  public enum SourceWords {
    NONE,
    WORDS,
    PASSAGE
  }

  /** Whether a cell may be null under some text policy. */
  public boolean optional() {
    return nullable || sourceText != SourceWords.NONE;
  }
}
