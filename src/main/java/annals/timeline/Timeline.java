// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.clause.Modality;
import annals.timeline.EventSignature.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Merges events into happenings. Events of kinds that are kin, of one polarity and modality, are
 * compared: each joins the happening for which there is most {@link Evidence}, or begins one. Both
 * seeds tell that Cambodia was liberated on January 7, 1979: one happening. The order of the events
 * given does not matter.
 */
public final class Timeline {
  static final Comparator<EventSignature> BY_PLACE =
      Comparator.comparing((EventSignature event) -> event.source().docId())
          .thenComparingLong(EventSignature::charStart)
          .thenComparing(EventSignature::eventId);

  /** A headline tells what the article tells: it joins when the article has been read. */
  static final Comparator<EventSignature> HEADLINES_LAST =
      Comparator.comparing((EventSignature event) -> event.source().docId())
          .thenComparing(event -> event.scene().headline())
          .thenComparing(BY_PLACE);

  private static final String INCIDENTS = "incidents";

  private Timeline() {}

  /** Events with different keys neither make one happening nor one incident. */
  public static String incidentKey(EventSignature event) {
    HappeningKinds kinds = HappeningKinds.standard();
    Status status = event.status();
    return !status.negated() && kinds.isNearIncidents(kinds.of(event.told()))
        ? INCIDENTS
        : blockKey(event);
  }

  /** Events with different keys are never one happening. */
  static String blockKey(EventSignature event) {
    HappeningKinds kinds = HappeningKinds.standard();
    Status status = event.status();
    return String.join("/", kinds.family(kinds.of(event.told())), status.negated() ? "NEG" : "POS");
  }

  /** The incidents that the events tell of, each with its happenings; by their first events. */
  public static List<Incident> tell(List<EventSignature> events) {
    var harm = new ArrayList<Happening>();
    var incidents = new ArrayList<Incident>();
    for (Happening happening : group(events)) {
      boolean fact = happening.titled().status().modality() == Modality.ASSERTED;
      if (fact && isOfIncidents(happening)) {
        harm.add(happening);
      } else {
        incidents.addAll(
            Incidents.of(List.of(happening), Commonness.NONE, EvidenceWeights.standard()));
      }
    }
    List<EventSignature> all = harm.stream().flatMap(h -> h.events().stream()).toList();
    incidents.addAll(Incidents.of(harm, Commonness.of(all), EvidenceWeights.standard()));
    incidents.sort(
        Comparator.comparing(incident -> incident.happenings().get(0).events().get(0), BY_PLACE));
    return List.copyOf(incidents);
  }

  /** A verdict is none, though what a court says of an arrest is looked at together with it. */
  private static boolean isOfIncidents(Happening happening) {
    HappeningKinds kinds = HappeningKinds.standard();
    return !happening.titled().status().negated()
        && happening.events().stream().anyMatch(e -> kinds.isOfIncidents(kinds.of(e.told())));
  }

  /** The happenings that the events tell of, by their first events. */
  public static List<Happening> group(List<EventSignature> events) {
    var sorted = new ArrayList<>(events);
    sorted.sort(HEADLINES_LAST);
    var blocks = new LinkedHashMap<String, List<EventSignature>>();
    for (EventSignature event : sorted) {
      blocks.computeIfAbsent(blockKey(event), unused -> new ArrayList<>()).add(event);
    }
    var happenings = new ArrayList<Happening>();
    EvidenceWeights weights = EvidenceWeights.standard();
    for (List<EventSignature> block : blocks.values()) {
      Commonness counts = Commonness.of(block);
      for (EventGroup group : Groups.of(block, counts, weights)) {
        happenings.add(Summary.of(group.signatures(), Reasons.of(group, counts, weights)));
      }
    }
    happenings.sort(Comparator.comparing(happening -> happening.events().get(0), BY_PLACE));
    return List.copyOf(happenings);
  }
}
