// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.syntax.Upos;

/**
 * Finds the verb of a headline that a parser took for a noun: {@code Navy foils attack off Yemen}.
 * Headlines tell in the present, so a form in {@code -s} of a known verb between two noun phrases
 * is their verb, where they have no other.
 */
final class HeadlineRepair {
  private static final int NONE = Tree.NONE;

  private final Arcs arcs;
  private final Lemmas known;

  HeadlineRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    int verb = verb();
    if (verb == NONE) {
      return;
    }
    arcs.upos[verb] = Upos.VERB;
    arcs.xpos[verb] = "VBZ";
    for (int i = 0; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == NONE && i != verb) {
        arcs.heads[i] = verb;
        arcs.rels[i] = i < verb ? "nsubj" : "obj";
      }
    }
    arcs.heads[verb] = NONE;
    arcs.rels[verb] = "root";
    for (int i = 0; i < arcs.heads.length; i++) {
      if (isAcross(i, verb)) {
        arcs.heads[i] = verb;
        arcs.rels[i] = i == verb - 1 ? "nsubj" : "obj";
      } else if (arcs.heads[i] == verb && i == verb - 1) {
        arcs.rels[i] = "nsubj";
      }
    }
    int object = object(verb);
    if (object != NONE) {
      arcs.hang(object, verb, "obj");
    }
  }

  /** Whether the arc of a noun beside the verb goes over the verb, which cannot be. */
  private boolean isAcross(int token, int verb) {
    int head = arcs.heads[token];
    return token == verb - 1 && head > verb;
  }

  private int verb() {
    for (int i = 0; i < arcs.words.length; i++) {
      boolean other = arcs.is(i, Upos.VERB) || arcs.is(i, Upos.AUX);
      if (other && !arcs.isRel(i, "amod")) {
        return NONE;
      }
      boolean noun = arcs.xpos[i].equals("NNS") || arcs.xpos[i].equals("NNPS");
      boolean bare = arcs.is(i + 1, Upos.VERB) && arcs.xpos[i + 1].startsWith("VBP");
      boolean between = arcs.isNoun(i - 1) && (bare || opensObject(i + 1));
      if (noun && between && known.isPresent(arcs.words[i])) {
        if (bare) {
          arcs.upos[i + 1] = Upos.NOUN;
          arcs.xpos[i + 1] = "NN";
        }
        return i;
      }
    }
    return NONE;
  }

  private boolean opensObject(int token) {
    return arcs.isNoun(token)
        || arcs.is(token, Upos.DET)
        || arcs.is(token, Upos.ADJ)
        || arcs.is(token, Upos.NUM)
        || arcs.is(token, Upos.PRON);
  }

  /** The last noun of the phrase behind the verb. */
  private int object(int verb) {
    for (int i = verb + 1; i < arcs.words.length; i++) {
      if (arcs.isNoun(i) && !arcs.isNoun(i + 1)) {
        return i;
      }
      if (!opensObject(i)) {
        return NONE;
      }
    }
    return NONE;
  }
}
