// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Sha256;
import annals.text.Issue;
import annals.text.LongSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the records of one container names of their own: a second {@code crawl!42} is {@code
 * crawl!42~2}. Remembers eight bytes a name.
 */
final class RecordNames {
  private final LongSet seen = new LongSet();
  private final Map<String, Integer> times;
  private final boolean cutting;
  private final Set<String> ofPart = new HashSet<>();
  private Map<String, Integer> carried = new HashMap<>();

  /**
   * @param before names that were given before, and how often each was asked for
   * @param cutting whether {@link #nextPart} will be asked
   */
  RecordNames(Map<String, Integer> before, boolean cutting) {
    this.cutting = cutting;
    times = new HashMap<>(before);
  }

  /** A name, and what is wrong with it. */
  record Name(String id, List<Issue> issues) {}

  /** Takes a name; one that is taken is numbered. */
  Name take(String wanted) {
    int number = times(wanted) + 1;
    if (number == 1) {
      note(wanted, 1);
      return new Name(wanted, List.of());
    }
    while (times(wanted + "~" + number) > 0) {
      number++;
    }
    note(wanted, number);
    String id = wanted + "~" + number;
    note(id, 1);
    return new Name(id, List.of(Issue.warning("duplicate_doc_id", "another record is " + wanted)));
  }

  /** A new part begins: gives what the last one needed of those before it. */
  Map<String, Integer> nextPart() {
    Map<String, Integer> last = Map.copyOf(carried);
    carried = new HashMap<>();
    ofPart.clear();
    return last;
  }

  private int times(String name) {
    int known = times.getOrDefault(name, seen.contains(hash(name)) ? 1 : 0);
    if (cutting && known > 0 && !ofPart.contains(name)) {
      carried.putIfAbsent(name, known);
    }
    return known;
  }

  private void note(String name, int number) {
    if (cutting) {
      ofPart.add(name);
    }
    if (number > 1) {
      times.put(name, number);
    } else {
      seen.add(hash(name));
    }
  }

  private static long hash(String name) {
    return ByteBuffer.wrap(Sha256.start().digest(name.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
