// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.Column.SourceWords;
import java.util.Locale;

/**
 * How much of the source text a dataset carries. {@code full}: all of it; {@code quote}: single
 * words (dates, figures, triggers, names) but no passages (sentences, blocks, titles, bodies);
 * {@code none}: offsets only. Whoever holds the inputs can fill in the rest from the offsets.
 */
public enum TextPolicy {
  FULL,
  QUOTE,
  NONE;

  /** Throws {@link IllegalArgumentException} for a name that is no policy. */
  public static TextPolicy of(String label) {
    for (TextPolicy policy : values()) {
      if (policy.label().equals(label)) {
        return policy;
      }
    }
    throw new IllegalArgumentException("no text policy " + label);
  }

  /** The name in pipeline files and manifests: {@code full}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether every cell of a column is null under this policy. */
  public boolean empties(Column column) {
    return switch (this) {
      case FULL -> false;
      case QUOTE -> column.sourceText() == SourceWords.PASSAGE;
      case NONE -> column.sourceText() != SourceWords.NONE;
    };
  }
}
