// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a word that names events: a row of {@code annals/event/triggers.tsv}.
 *
 * @param pos {@code v}, {@code n} or {@code a}
 * @param pattern what must stand around the word; empty where nothing must
 * @param sense words of one sense tell of one kind of happening: {@code die}, {@code death}
 */
record Sense(
    String lemma,
    char pos,
    Pattern pattern,
    EventType type,
    @Nullable String mode,
    Of of,
    String sense,
    boolean tested) {

  /** What a noun's {@code of} and its possessor are to the event. */
  enum Of {
    /** Undergoes it: {@code invasion of X}. */
    TARGET,
    /** Does it: {@code arrival of X}. */
    ACTOR,
    /** Undergoes it, and so does the possessor: {@code his arrest}. */
    PATIENT,
    /** Is where it is: {@code Battle of X}; people undergo it. */
    PLACE,
    /** Does it where forces or rulers stand there: {@code atrocities of the regime}. */
    DOER;

    static Of parse(String cell) {
      return cell.isEmpty() ? TARGET : valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }

  boolean patient() {
    return of == Of.PATIENT;
  }

  /** A verb that no row knows: something happens, the lexicon does not say what. */
  static Sense unknown(String lemma) {
    return new Sense(lemma, 'v', Pattern.ANY, EventType.OTHER, null, Of.TARGET, lemma, false);
  }
}
