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

  /** Words for somebody of whom little is known, such as {@code suspect} and {@code attacker}. */
  private static final Set<String> SOMEBODY = words("somebody");

  private static final String OF_BODY = "organization:";
  private static final String PERSON = "person:";
  private static final int SHORTEST_SURNAME = 4;

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
      boolean named = party.key() != null && !isOfSomebody(party);
      if (named && party.kind() != Kind.COUNTRY && !isNation(party.key())) {
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
      boolean named = party.key() != null && !isOfSomebody(party);
      if (named && party.kind() == Kind.PERSON) {
        people.add(party.key());
      }
    }
    return people.isEmpty() ? Set.of() : people;
  }

  /** Whether its name is that of whom somebody serves: {@code the UN envoy} is no other than he. */
  private static boolean isOfSomebody(Party party) {
    return party.kind() == Kind.PERSON && party.key() != null && party.key().startsWith(OF_BODY);
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

  /** Whether all are people of other names; {@code Sandel} may be {@code Ivo Sandel}. */
  static boolean areOthers(Set<String> a, Set<String> b) {
    return areDisjoint(a, b) && a.stream().noneMatch(x -> b.stream().anyMatch(y -> mayBeOne(x, y)));
  }

  /** Whether one key of a person is the other's last name. */
  static boolean mayBeOne(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    String last = shorter.substring(shorter.indexOf(':') + 1);
    return shorter.startsWith(PERSON)
        && longer.startsWith(PERSON)
        && last.length() >= SHORTEST_SURNAME
        && longer.endsWith(last);
  }

  /** Whether words tell who it is: a man and a suspect may be one. */
  static boolean isKnown(Set<String> heads) {
    return !SOMEBODY.containsAll(heads);
  }

  static boolean areDisjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
