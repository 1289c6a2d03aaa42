// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.timeline.EventSignature.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In how many documents each name stands, of those that tell of one kind of happening, and how
 * often each sense is told: a name that all of them are full of ties nothing together, and of what
 * is told every day two mentions are seldom one happening.
 *
 * @param documents by key of the entity
 * @param senses how often each sense is told
 */
record Commonness(Map<String, Integer> documents, Map<String, Integer> senses) {
  static final Commonness NONE = new Commonness(Map.of(), Map.of());

  /** Two documents that tell one story may well be the only ones that name it. */
  private static final double RARE = 2;

  /** A name in that many times the documents of a rare one says nothing. */
  private static final double COMMON = 500;

  private static final double OFTEN = 400;

  static Commonness of(List<EventSignature> events) {
    Map<String, Set<String>> seen = new HashMap<>();
    Map<String, Integer> senses = new HashMap<>();
    for (EventSignature event : events) {
      senses.merge(event.told().sense(), 1, Integer::sum);
      Set<String> names = seen.computeIfAbsent(event.source().docId(), doc -> new HashSet<>());
      names.addAll(event.source().names());
      names.addAll(event.source().words());
      event.scene().names().forEach(name -> names.add(Parties.bare(name)));
      names.addAll(event.scene().words());
      names.addAll(event.who().places());
      Stream.of(event.who().actors(), event.who().targets())
          .flatMap(List::stream)
          .map(Party::key)
          .filter(Objects::nonNull)
          .forEach(names::add);
    }
    Map<String, Integer> documents = new HashMap<>();
    seen.values().forEach(names -> names.forEach(name -> documents.merge(name, 1, Integer::sum)));
    return new Commonness(documents, senses);
  }

  /** From 1 for a rare name down to 0. */
  double weight(String key) {
    double times = Math.max(1, documents.getOrDefault(key, 1) / RARE);
    return Math.max(0, 1 - StrictMath.log(times) / StrictMath.log(COMMON));
  }

  /** From 0, for a sense told once, to 1 for one told four hundred times, and on. */
  double ofSense(String sense) {
    return StrictMath.log1p(senses.getOrDefault(sense, 1) - 1) / StrictMath.log(OFTEN);
  }
}
