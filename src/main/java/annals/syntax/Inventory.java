// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A closed list of names, such as dependency labels, and the small integers that stand for them.
 */
final class Inventory {
  private final List<String> names;
  private final Map<String, Integer> ids = new TreeMap<>();

  private Inventory(List<String> names) {
    this.names = List.copyOf(names);
    for (String name : names) {
      ids.put(name, ids.size());
    }
  }

  /** The names that occur at least so often, ordered by how often they occur in {@code ranking}. */
  static Inventory of(List<String> occurrences, int atLeast, List<String> ranking) {
    Map<String, Integer> counts = counts(occurrences);
    Map<String, Integer> ranks = counts(ranking);
    var kept = new ArrayList<>(counts.keySet());
    kept.removeIf(name -> counts.get(name) < atLeast);
    kept.sort(Comparator.comparing((String name) -> -ranks.getOrDefault(name, 0)));
    return new Inventory(kept);
  }

  private static Map<String, Integer> counts(List<String> occurrences) {
    var counts = new TreeMap<String, Integer>();
    occurrences.forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  int size() {
    return names.size();
  }

  String name(int id) {
    return names.get(id);
  }

  /** The number of a name, or {@link IntTable#ABSENT}. */
  int id(String name) {
    return ids.getOrDefault(name, IntTable.ABSENT);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size());
    for (String name : names) {
      Coding.writeName(out, name);
    }
  }

  static Inventory read(ByteBuffer in) {
    var names = new ArrayList<String>();
    for (int left = in.getInt(); left > 0; left--) {
      names.add(Coding.readName(in));
    }
    return new Inventory(names);
  }
}
