// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Names that came, went, or stand for other bytes: inputs, rule packs, files beside the tables. */
public record HashDiff(List<String> added, List<String> removed, List<String> changed) {

  static HashDiff between(SortedMap<String, String> before, SortedMap<String, String> after) {
    return new HashDiff(
        after.keySet().stream().filter(name -> !before.containsKey(name)).toList(),
        before.keySet().stream().filter(name -> !after.containsKey(name)).toList(),
        after.keySet().stream()
            .filter(name -> before.containsKey(name))
            .filter(name -> !before.get(name).equals(after.get(name)))
            .toList());
  }

  boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** Every name with its sign. */
  Stream<String> signed() {
    return Stream.of(
            added.stream().map(name -> "+ " + name),
            removed.stream().map(name -> "- " + name),
            changed.stream().map(name -> "~ " + name))
        .flatMap(names -> names);
  }
}
