// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.event.Participant.Kind;
import annals.rule.Lexicon;
import annals.timeline.EventSignature.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The participants of an event in one role, as far as they can be compared. */
final class Parties {
  /** Words that may mean anybody, such as {@code they} and {@code people}. */
  private static final Set<String> ANYBODY = words("anybody");

  /** Words that many happenings share, such as {@code soldiers} and {@code police}. */
  private static final Set<String> CROWD = words("crowd");

  private Parties() {}

  private static Set<String> words(String of) {
    return Lexicon.load("timeline/parties").entries().stream()
        .filter(row -> row.get("of").equals(of))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keys of the people, organizations and places among them; whole nations tell little. */
  static Set<String> names(List<Party> parties) {
    var names = new HashSet<String>();
    for (Party party : parties) {
      if (party.key() != null && party.kind() != Kind.COUNTRY && !isNation(party.key())) {
        names.add(party.key());
      }
    }
    return names.isEmpty() ? Set.of() : names;
  }

  /** Whether a key is that of a country or a people. */
  static boolean isNation(String key) {
    return key.startsWith("country:") || key.startsWith("group:");
  }

  /** Keys of the people among them. */
  static Set<String> people(List<Party> parties) {
    var people = new HashSet<String>();
    for (Party party : parties) {
      if (party.key() != null && party.kind() == Kind.PERSON) {
        people.add(party.key());
      }
    }
    return people.isEmpty() ? Set.of() : people;
  }

  /** Their head words, in the singular; pronouns are nobody. */
  static Set<String> heads(List<Party> parties) {
    var heads = new HashSet<String>();
    for (Party party : parties) {
      if (!party.head().isEmpty() && !ANYBODY.contains(party.head())) {
        heads.add(EventSignature.singular(party.head()));
      }
    }
    return heads.isEmpty() ? Set.of() : heads;
  }

  /** Whether a word that two events share says little, as in {@code police arrested}. */
  static boolean isCrowd(String head) {
    return CROWD.contains(head);
  }

  static boolean areDisjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
