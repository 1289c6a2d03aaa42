// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.clause.Modality;
import annals.event.EventType;
import annals.timeline.EventSignature.Status;
import annals.timeline.EventSignature.When;
import org.jspecify.annotations.Nullable;

/** Why two events cannot be one happening, whatever else they share. */
enum Exclusion {
  /** One happened, the other did not, or is only planned. */
  STATUS,
  /** Their own words date them to other days. */
  DAYS,
  /** Two articles tell them of other places. */
  PLACES,
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

  /** The first reason that keeps two events apart; null where none does. */
  static @Nullable Exclusion between(Traits a, Traits b) {
    if (!sameStatus(a.event().status(), b.event().status())) {
      return STATUS;
    }
    When one = a.event().when();
    When other = b.event().when();
    if (one.own() && other.own() && one.isApartFrom(other)) {
      return DAYS;
    }
    if (!a.isOfDocumentOf(b) && Parties.areDisjoint(a.places(), b.places())) {
      return PLACES;
    }
    if (Parties.areDisjoint(a.victims(), b.victims())) {
      return VICTIMS;
    }
    boolean deeds = !a.isHarm() && !b.isHarm();
    if (deeds && Parties.areDisjoint(a.actors().people(), b.actors().people())) {
      return ACTORS;
    }
    boolean otherMeans = a.means() != null && b.means() != null && !a.means().equals(b.means());
    if (otherMeans && !a.isOfSentenceOf(b)) {
      return MEANS;
    }
    if (a.event().told().type() == EventType.STATEMENT) {
      return saysTheSame(a, b) ? null : SPEECH;
    }
    return isVague(a, b) ? VAGUE : null;
  }

  private static boolean sameStatus(Status a, Status b) {
    boolean toldA = a.modality() == Modality.ASSERTED;
    boolean toldB = b.modality() == Modality.ASSERTED;
    return a.negated() == b.negated() && (toldA ? toldB : a.modality() == b.modality());
  }

  private static boolean saysTheSame(Traits a, Traits b) {
    if (a.isOfSentenceOf(b) || !a.actors().sharesAny(b.actors())) {
      return false;
    }
    long shared = a.words().stream().filter(b.words()::contains).count();
    int shorter = Math.min(a.words().size(), b.words().size());
    return shared >= Math.max(LEAST_WORDS, SAME_WORDS * shorter);
  }

  private static boolean isVague(Traits a, Traits b) {
    boolean untyped =
        a.event().told().type() == EventType.OTHER && b.event().told().type() == EventType.OTHER;
    boolean told = HappeningKinds.standard().isListed(a.event().told());
    return untyped && !told && !a.targets().sharesAny(b.targets());
  }
}
