// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
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
    findSecond();
    int verb = verb();
    if (verb == NONE) {
      findDead();
      return;
    }
    boolean many = !arcs.words[verb].endsWith("s");
    arcs.upos[verb] = Upos.VERB;
    arcs.xpos[verb] = many ? "VBP" : "VBZ";
    if (arcs.xpos[0].equals("VB")) {
      arcs.upos[0] = Upos.NOUN;
      arcs.xpos[0] = "NN";
    }
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
    if (!arcs.is(verb - 1, Upos.NUM) && !arcs.isNoun(verb - 1)) {
      arcs.upos[verb - 1] = Upos.NOUN;
      arcs.xpos[verb - 1] = many ? "NNS" : "NN";
    }
    for (int i = verb + 1; i < arcs.heads.length; i++) {
      if (arcs.heads[i] != NONE && arcs.heads[i] < verb && arcs.isRel(i, "nmod")) {
        arcs.heads[i] = verb;
        arcs.rels[i] = "obl";
      }
    }
    int object = object(verb);
    if (object != NONE) {
      arcs.hang(object, verb, "obj");
    }
  }

  /** {@code Robber shoots 3, injures 8}: a form in -s before a number goes on with the verb. */
  private void findSecond() {
    for (int i = 2; i + 1 < arcs.words.length; i++) {
      int before = i - 2;
      boolean goesOn =
          arcs.word(i - 1).equals(",")
              && arcs.isNoun(i)
              && arcs.is(i + 1, Upos.NUM)
              && known.isPresent(arcs.words[i]);
      while (goesOn && before > 0 && !arcs.is(before, Upos.VERB)) {
        before--;
      }
      if (goesOn && arcs.is(before, Upos.VERB) && arcs.hang(i, before, "conj")) {
        arcs.upos[i] = Upos.VERB;
        arcs.xpos[i] = "VBZ";
        arcs.hang(i + 1, i, "obj");
      }
    }
  }

  /** {@code 26 dead in attacks}: a headline whose verb is what happened to so many. */
  private void findDead() {
    boolean counted =
        arcs.words.length > 1
            && (arcs.is(0, Upos.NUM) || known.has(Kind.COUNTED, arcs.words[0]))
            && known.has(Kind.FATE, arcs.words[1]);
    if (!counted || hasVerbBehind(1)) {
      return;
    }
    for (int i = 0; i < arcs.heads.length; i++) {
      if (i != 1 && (arcs.heads[i] == NONE || arcs.heads[i] == 0)) {
        arcs.heads[i] = 1;
        boolean loose = arcs.isRel(i, "nmod") || arcs.isRel(i, "root");
        arcs.rels[i] = loose ? "obl" : arcs.rels[i];
      }
    }
    arcs.heads[1] = NONE;
    arcs.rels[1] = "root";
    arcs.rels[0] = "nsubj";
  }

  /** {@code 12 injured workers sue company}: what happened to them is no verb of the headline. */
  private boolean hasVerbBehind(int token) {
    for (int i = token + 1; i < arcs.words.length; i++) {
      if (arcs.is(i, Upos.VERB) || arcs.is(i, Upos.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the arc of a noun beside the verb goes over the verb, which cannot be. */
  private boolean isAcross(int token, int verb) {
    int head = arcs.heads[token];
    return token == verb - 1 && head > verb;
  }

  private int verb() {
    for (int i = 0; i < arcs.words.length; i++) {
      boolean other = arcs.is(i, Upos.VERB) || arcs.is(i, Upos.AUX);
      boolean order = i == 0 && arcs.xpos[i].equals("VB");
      if (isBare(i)) {
        return i;
      }
      if (other && !order && !arcs.isRel(i, "amod")) {
        return NONE;
      }
      boolean noun = arcs.xpos[i].equals("NNS") || arcs.xpos[i].equals("NNPS");
      boolean bare = arcs.is(i + 1, Upos.VERB) && arcs.xpos[i + 1].startsWith("VBP");
      boolean subject = arcs.isNoun(i - 1) || (i == 1 && arcs.xpos[0].equals("VB"));
      boolean between = subject && (bare || opensObject(i + 1) || isOnlyVerb(i));
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

  /** {@code Minister quits over leak}: a form that no noun of the lexicon has. */
  private boolean isOnlyVerb(int token) {
    return arcs.is(token + 1, Upos.ADP) && !known.isNoun(arcs.words[token]);
  }

  /** {@code Gunmen kill mayor}, {@code Three die as train hits bus}: the verb of many. */
  private boolean isBare(int token) {
    String before = arcs.word(token - 1);
    boolean many = before.endsWith("men") || arcs.is(token - 1, Upos.NUM);
    boolean noun = arcs.is(token, Upos.NOUN) || arcs.is(token, Upos.VERB);
    return many
        && token == 1
        && noun
        && known.isVerb(arcs.words[token])
        && !known.isNoun(arcs.words[token])
        && (opensObject(token + 1) || arcs.is(token + 1, Upos.ADP));
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
      boolean count = arcs.is(i, Upos.NUM) && !opensObject(i + 1);
      if (count || (arcs.isNoun(i) && !arcs.isNoun(i + 1))) {
        return i;
      }
      if (!opensObject(i)) {
        return NONE;
      }
    }
    return NONE;
  }
}
