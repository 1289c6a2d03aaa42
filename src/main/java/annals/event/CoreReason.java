// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why an event is not core. Where several hold, the one is told that is asked for first. */
public enum CoreReason {
  /** No type: the word tells that something happened, not what. */
  OTHER,
  /** Denied by the text. */
  DENIED,
  /** Planned, possible, wanted or usual, as its modality says. */
  NOT_TOLD,
  /** Alleged, or somebody is accused of it. */
  HEDGED,
  /** A type whose rows are read wrong too often. */
  TYPE,
  /** A word that mostly means something else, and nothing around it says that it does not. */
  MEANING,
  /** A pronoun or a word such as {@code the latter} that may stand for several. */
  UNCLEAR,
  /** Something that the type needs is not named. */
  INCOMPLETE,
  /** A noun that only refers to what is told elsewhere, or to many or none. */
  REFERS,
  /** What somebody is accused of. */
  ACCUSED,
  /** Told of a film, a dream or a drill. */
  MADE_UP,
  /** Behind a word that leaves open whether or to whom it happened. */
  EMBEDDED,
  /** The model of arguments doubts who acts or undergoes it. */
  ARGUMENT,
  /** An assault in a text about sport. */
  SPORT,
  /** What the one who speaks does himself. */
  FIRST_PERSON,
  /** A clause that lacks a part, so that its tree is likely wrong. */
  CLAUSE,
  /** Nobody is named who does it. */
  NO_DOER,
  /** Somebody moves, but nothing says where. */
  NOWHERE,
  /** Neither who nor where nor when. */
  BARE,
  /** A pronoun that stands for nobody named. */
  GUESS;

  /** The reason that tables write so; null for a label of another version. */
  public static @Nullable CoreReason of(String label) {
    for (CoreReason reason : values()) {
      if (reason.label().equals(label)) {
        return reason;
      }
    }
    return null;
  }

  /** As tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
