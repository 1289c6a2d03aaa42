// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Goes through sorted runs key by key, so that the records of one key are in memory at a time. */
final class KeyedGroups<T> {
  private final MergedRuns<T> merged;
  private final Function<T, String> keyOf;

  /** What is made of all records of one key. */
  @FunctionalInterface
  interface Group<T> {
    void make(List<T> ofOneKey) throws IOException;
  }

  private KeyedGroups(MergedRuns<T> merged, Function<T, String> keyOf) {
    this.merged = merged;
    this.keyOf = keyOf;
  }

  /** Of runs in the order of their keys. */
  static <T> KeyedGroups<T> of(WorkFolder work, Class<T> type, Function<T, String> keyOf) {
    return new KeyedGroups<>(new MergedRuns<>(work, type, Comparator.comparing(keyOf)), keyOf);
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
          open.add(each);
        });
    if (!open.isEmpty()) {
      group.make(open);
    }
  }
}
