// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row that came, went, changed or moved.
 *
 * @param before its key in the release before; null for one that came
 * @param after its key in the release after; null for one that went
 * @param cells those that differ; of a row that came or went, those that say what it is
 * @param docId the document that tells it; null where several do
 * @param sentence the sentence it stands in; null where there is none, or it is not looked up yet
 */
public record RowChange(
    Kind kind,
    @Nullable String before,
    @Nullable String after,
    Cause cause,
    List<Cell> cells,
    @Nullable String docId,
    @Nullable String sentenceId,
    @Nullable String sentence) {

  /** What became of a row. */
  public enum Kind {
    CHANGED,
    REMOVED,
    ADDED,
    MOVED;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why a row is another: what differs between the two runs and can have decided it. */
  public enum Cause {
    INPUTS("inputs"),
    RULES("rules"),
    BOTH("inputs and rules"),
    PROGRAM("program");

    private final String label;

    Cause(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** A column and its values; null for an empty one. */
  public record Cell(String column, @Nullable String before, @Nullable String after) {}

  /** The id that a reader looks up: where the row is now, or where it was. */
  String id() {
    return after != null ? after : String.valueOf(before);
  }

  RowChange withSentence(@Nullable String text) {
    return new RowChange(kind, before, after, cause, cells, docId, sentenceId, text);
  }
}
