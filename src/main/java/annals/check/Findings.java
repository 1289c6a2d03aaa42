// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what was looked at and keeps the first few rows that break each invariant. */
final class Findings {
  private static final int EXAMPLES = 5;
  private static final int LONGEST_LINE = 240;

  private final Map<Invariant, Tally> tallies = new EnumMap<>(Invariant.class);

  private static final class Tally {
    private long checked;
    private long broken;
    private final List<String> examples = new ArrayList<>();
  }

  Findings() {
    Arrays.stream(Invariant.values()).forEach(i -> tallies.put(i, new Tally()));
  }

  /** Counts something that was looked at. */
  void checked(Invariant invariant) {
    tally(invariant).checked++;
  }

  /** Tells of something that breaks an invariant and was counted before. */
  void broken(Invariant invariant, String message) {
    Tally tally = tally(invariant);
    tally.broken++;
    if (tally.examples.size() < EXAMPLES) {
      tally.examples.add(oneLine(message));
    }
  }

  List<CheckResult> results() {
    var results = new ArrayList<CheckResult>();
    tallies.forEach(
        (invariant, tally) ->
            results.add(
                new CheckResult(
                    invariant, tally.checked, tally.broken, List.copyOf(tally.examples))));
    return results;
  }

  private Tally tally(Invariant invariant) {
    return tallies.computeIfAbsent(invariant, i -> new Tally());
  }

  private static String oneLine(String message) {
    String line = message.replace("\r", "\\r").replace("\n", "\\n");
    int end = Math.min(line.length(), LONGEST_LINE);
    return end == line.length() ? line : line.substring(0, end) + "\u2026";
  }
}
