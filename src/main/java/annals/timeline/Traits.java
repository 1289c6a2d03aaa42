// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.event.EventType;
import annals.timeline.EventSignature.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What comparing asks of an event, made once for all the events that it is compared with.
 *
 * @param means how it was done, as far as its word tells; null where it does not
 * @param places where it happened
 * @param around the places that its sentence names
 * @param words of its sentence
 */
record Traits(
    EventSignature event,
    String kind,
    @Nullable String means,
    Role actors,
    Role targets,
    Set<String> places,
    Set<String> around,
    Set<String> words) {
  private static final String PLACE = "place:";

  /** Keys of the named, head words of all, and keys of the people of one role. */
  record Role(Set<String> names, Set<String> heads, Set<String> people) {

    static Role of(List<Party> parties) {
      return new Role(Parties.names(parties), Parties.heads(parties), Parties.people(parties));
    }

    boolean sharesAny(Role other) {
      return names.stream().anyMatch(other.names::contains)
          || heads.stream().anyMatch(other.heads::contains);
    }
  }

  static Traits of(EventSignature event) {
    HappeningKinds kinds = HappeningKinds.standard();
    return new Traits(
        event,
        kinds.of(event.told()),
        kinds.means(event.told()),
        Role.of(event.who().actors()),
        Role.of(event.who().targets()),
        Set.copyOf(event.who().places()),
        event.scene().names().stream().filter(Traits::isPlace).collect(Collectors.toSet()),
        Set.copyOf(event.scene().words()));
  }

  static boolean isPlace(String key) {
    return key.startsWith(PLACE);
  }

  /** Whether it tells of what people undergo rather than of what somebody does. */
  boolean isHarm() {
    return event.told().type() == EventType.LIFE;
  }

  /** Who dies or is hurt stands as actor of {@code die} and as target of {@code kill}. */
  Set<String> victims() {
    if (!isHarm()) {
      return targets.people();
    }
    var victims = new HashSet<>(targets.people());
    victims.addAll(actors.people());
    return victims;
  }

  boolean isOfDocumentOf(Traits other) {
    return event.source().docId().equals(other.event.source().docId());
  }

  boolean isOfSentenceOf(Traits other) {
    return isOfDocumentOf(other) && sentencesTo(other) == 0;
  }

  /** How many sentences of one document the other is told behind this; less than 0 before it. */
  int sentencesTo(Traits other) {
    return other.event.scene().sentence() - event.scene().sentence();
  }
}
