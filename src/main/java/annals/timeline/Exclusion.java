// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.clause.Modality;
import annals.event.EventType;
import annals.timeline.EventSignature.Status;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why two events cannot be one happening, whatever else they share. */
enum Exclusion {
  /** One happened, the other did not, or is only planned. */
  STATUS,
  /** Their own words date them to other days. */
  DAYS,
  /** People of other names do it. */
  ACTORS,
  /** People of other names undergo it. */
  VICTIMS,
  /** Bombs are no guns. */
  MEANS,
  /** Two speakers, or one who says two things. */
  SPEECH,
  /** Nothing is known of either but a word that may mean anything. */
  VAGUE;

  /** Two reports of one thing said share half of the words of the shorter. */
  private static final double SAME_WORDS = 0.5;

  private static final int LEAST_WORDS = 3;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first reason that keeps two events apart; null where none does. */
  static @Nullable Exclusion between(EventSignature a, EventSignature b) {
    if (!sameStatus(a.status(), b.status())) {
      return STATUS;
    }
    if (a.when().own() && b.when().own() && a.when().isApartFrom(b.when())) {
      return DAYS;
    }
    if (Parties.areDisjoint(victims(a), victims(b))) {
      return VICTIMS;
    }
    if (!isHarm(a) && !isHarm(b) && Parties.areDisjoint(doers(a), doers(b))) {
      return ACTORS;
    }
    if (areOtherMeans(a, b) && !isOneSentence(a, b)) {
      return MEANS;
    }
    if (a.told().type() == EventType.STATEMENT) {
      return saysTheSame(a, b) ? null : SPEECH;
    }
    return isVague(a, b) ? VAGUE : null;
  }

  private static boolean sameStatus(Status a, Status b) {
    boolean toldA = a.modality() == Modality.ASSERTED;
    boolean toldB = b.modality() == Modality.ASSERTED;
    return a.negated() == b.negated() && (toldA ? toldB : a.modality() == b.modality());
  }

  private static boolean isOneSentence(EventSignature a, EventSignature b) {
    return a.source().docId().equals(b.source().docId())
        && a.scene().sentence() == b.scene().sentence();
  }

  private static boolean isHarm(EventSignature event) {
    return event.told().type() == EventType.LIFE;
  }

  private static Set<String> doers(EventSignature event) {
    return Parties.people(event.who().actors());
  }

  /** Who dies or is hurt stands as actor of {@code die} and as target of {@code kill}. */
  private static Set<String> victims(EventSignature event) {
    Set<String> victims = new HashSet<>(Parties.people(event.who().targets()));
    if (isHarm(event)) {
      victims.addAll(doers(event));
    }
    return victims;
  }

  private static boolean areOtherMeans(EventSignature a, EventSignature b) {
    String one = HappeningKinds.standard().means(a.told());
    String other = HappeningKinds.standard().means(b.told());
    return one != null && other != null && !one.equals(other);
  }

  private static boolean saysTheSame(EventSignature a, EventSignature b) {
    Set<String> speakers = new HashSet<>(Parties.names(a.who().actors()));
    speakers.addAll(Parties.heads(a.who().actors()));
    Set<String> others = new HashSet<>(Parties.names(b.who().actors()));
    others.addAll(Parties.heads(b.who().actors()));
    if (isOneSentence(a, b) || speakers.stream().noneMatch(others::contains)) {
      return false;
    }
    Set<String> words = new HashSet<>(a.scene().words());
    int shorter = Math.min(words.size(), new HashSet<>(b.scene().words()).size());
    words.retainAll(Set.copyOf(b.scene().words()));
    return words.size() >= Math.max(LEAST_WORDS, SAME_WORDS * shorter);
  }

  private static boolean isVague(EventSignature a, EventSignature b) {
    boolean other = a.told().type() == EventType.OTHER && b.told().type() == EventType.OTHER;
    boolean violent = !HappeningKinds.standard().of(a.told()).equals(a.told().sense());
    if (!other || violent) {
      return false;
    }
    Set<String> objects = new HashSet<>(Parties.names(a.who().targets()));
    objects.addAll(Parties.heads(a.who().targets()));
    return Parties.names(b.who().targets()).stream().noneMatch(objects::contains)
        && Parties.heads(b.who().targets()).stream().noneMatch(objects::contains);
  }
}
