// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to learn names from.
 *
 * @param names its names, sorted and apart from each other; all the rest is no name
 */
public record LabelledSentence(String text, List<Name> names) {

  /**
   * A name in {@code [start, end)} of the text.
   *
   * @param kind what it names; null where that is not known, nor whether it is a name at all
   */
  public record Name(int start, int end, @Nullable NameKind kind) {}
}
