// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.report.IncidentSection.Incident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which incidents are open on the page: of those told as fact the best attested ones, but one of
 * each source and two of each type before further ones, so that no article fills the first screen.
 */
final class FirstChoice {
  private static final int OF_A_TYPE = 2;

  private final Map<String, Integer> sources = new HashMap<>();
  private final Map<String, Integer> types = new HashMap<>();

  private FirstChoice() {}

  /** So many at most, in the order in which they are given: best attested first. */
  static List<Incident> of(List<Incident> ranked, int most) {
    var choice = new FirstChoice();
    List<Incident> facts = ranked.stream().filter(Incident::fact).toList();
    var chosen = new ArrayList<Incident>();
    for (int round = 1; round <= most && chosen.size() < most; round++) {
      for (Incident incident : facts) {
        if (chosen.size() < most && !chosen.contains(incident) && choice.mayTake(incident, round)) {
          choice.take(incident);
          chosen.add(incident);
        }
      }
    }
    return facts.stream().filter(chosen::contains).toList();
  }

  private boolean mayTake(Incident incident, int round) {
    boolean heard =
        incident.said().stream().noneMatch(s -> sources.getOrDefault(s.from(), 0) < round);
    return !heard && types.getOrDefault(incident.type(), 0) < OF_A_TYPE * round;
  }

  private void take(Incident incident) {
    incident.said().stream()
        .map(IncidentSection.Said::from)
        .distinct()
        .forEach(from -> sources.merge(from, 1, Integer::sum));
    types.merge(incident.type(), 1, Integer::sum);
  }
}
