// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Goes through sorted runs key by key, so that the records of one key are in memory at a time. */
final class KeyedGroups<T> {
  private final MergedRuns<T> merged;
  private final Function<T, String> keyOf;
  private final BinaryOperator<T> sharing;

  /** What is made of all records of one key. */
  @FunctionalInterface
  interface Group<T> {
    void make(List<T> ofOneKey) throws IOException;
  }

  private KeyedGroups(MergedRuns<T> merged, Function<T, String> keyOf, BinaryOperator<T> sharing) {
    this.merged = merged;
    this.keyOf = keyOf;
    this.sharing = sharing;
  }

  /**
   * Of runs in the order of their keys.
   *
   * @param sharing gives an equal record that holds what it has in common with the one before it of
   *     its key, the second argument, once
   */
  static <T> KeyedGroups<T> of(
      WorkFolder work, Class<T> type, Function<T, String> keyOf, BinaryOperator<T> sharing) {
    return new KeyedGroups<>(
        new MergedRuns<>(work, type, Comparator.comparing(keyOf)), keyOf, sharing);
  }

  void forEach(String name, List<RunFile> runs, Group<T> group) throws IOException {
    var open = new ArrayList<T>();
    merged.merge(
        name,
        runs,
        each -> {
          if (!open.isEmpty() && !keyOf.apply(open.get(0)).equals(keyOf.apply(each))) {
            group.make(open);
            open.clear();
          }
          open.add(open.isEmpty() ? each : sharing.apply(each, open.get(open.size() - 1)));
        });
    if (!open.isEmpty()) {
      group.make(open);
    }
  }
}
