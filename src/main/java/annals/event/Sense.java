// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a word that names events: a row of {@code annals/event/triggers.tsv}.
 *
 * @param pos {@code v}, {@code n} or {@code a}
 * @param pattern what must stand around the word; empty where nothing must
 * @param of for nouns, whose part what follows {@code of} is: {@code invasion of X} has a target,
 *     {@code arrival of X} an actor
 * @param patient for nouns, whether their possessor undergoes them: {@code his arrest}
 * @param sense words of one sense tell of one kind of happening: {@code die}, {@code death}
 */
record Sense(
    String lemma,
    char pos,
    Pattern pattern,
    EventType type,
    @Nullable String mode,
    Participant.Role of,
    boolean patient,
    String sense,
    boolean tested) {

  /** A verb that no row knows: something happens, the lexicon does not say what. */
  static Sense unknown(String lemma) {
    return new Sense(
        lemma,
        'v',
        Pattern.ANY,
        EventType.OTHER,
        null,
        Participant.Role.TARGET,
        false,
        lemma,
        false);
  }
}
