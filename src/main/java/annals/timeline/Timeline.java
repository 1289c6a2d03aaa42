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

  private Timeline() {}

  /** Events with different keys are never merged. */
  public static String blockKey(EventSignature event) {
    HappeningKinds kinds = HappeningKinds.standard();
    Status status = event.status();
    return String.join(
        "/",
        kinds.family(kinds.of(event.told())),
        status.negated() ? "NEG" : "POS",
        status.modality() == Modality.ASSERTED ? "TOLD" : status.modality().name());
  }

  /** The happenings that the events tell of, by their first events. */
  public static List<Happening> group(List<EventSignature> events) {
    var sorted = new ArrayList<>(events);
    sorted.sort(HEADLINES_LAST);
    var blocks = new LinkedHashMap<String, List<EventSignature>>();
    for (EventSignature event : sorted) {
      blocks.computeIfAbsent(blockKey(event), unused -> new ArrayList<>()).add(event);
    }
    var groups = new ArrayList<List<EventSignature>>();
    EvidenceWeights weights = EvidenceWeights.standard();
    for (List<EventSignature> block : blocks.values()) {
      groups.addAll(Groups.of(block, Commonness.of(block), weights));
    }
    groups.forEach(group -> group.sort(BY_PLACE));
    groups.sort(Comparator.comparing(group -> group.get(0), BY_PLACE));
    return groups.stream().map(Summary::of).toList();
  }
}
