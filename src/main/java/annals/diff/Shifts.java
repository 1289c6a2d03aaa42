// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * By how much the text moved within documents whose input is another one, learned from rows that
 * say the same before and after: behind a paragraph more, all places are so many characters on.
 */
final class Shifts {
  private final Map<String, TreeMap<Long, Long>> shifts = new HashMap<>();

  /** What stood at one place stands at another. */
  void learn(String document, long before, long after) {
    shifts.computeIfAbsent(document, d -> new TreeMap<>()).put(before, after - before);
  }

  /** As of the last known place up to here, or of the first one behind. */
  long at(String document, long place) {
    TreeMap<Long, Long> known = shifts.get(document);
    if (known == null) {
      return 0;
    }
    Map.Entry<Long, Long> near = known.floorEntry(place);
    return near == null ? known.firstEntry().getValue() : near.getValue();
  }
}
