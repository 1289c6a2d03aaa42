// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * A participle behind a noun that was taken for the verb of the sentence: {@code The firm fined on
 * Monday sold its ferries} tells of a firm that was fined. A second verb follows without a subject,
 * a comma or a conjunction, and the first one has no object.
 */
final class ReducedRepair {
  private static final int NONE = Tree.NONE;

  private final Arcs arcs;
  private final Lemmas known;

  ReducedRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 1; i < arcs.words.length; i++) {
      int verb = isReduced(i) ? second(i) : NONE;
      if (verb != NONE) {
        reduce(i, verb);
      }
      findMain(i);
    }
  }

  /** {@code A woman who says she was beaten sued the city}: a sentence has a verb of its own. */
  private void findMain(int verb) {
    boolean bare =
        arcs.is(verb, Upos.VERB)
            && arcs.xpos[verb].equals("VBD")
            && (arcs.isRel(verb, "conj") || arcs.isRel(verb, "advcl") || arcs.isRel(verb, "ccomp"))
            && arcs.word(arcs.words.length - 1).equals(".")
            && arcs.child(verb, "nsubj") == NONE
            && arcs.child(verb, "mark") == NONE
            && arcs.child(verb, "cc") == NONE;
    int noun = bare ? arcs.above(verb, up -> arcs.heads[up] == NONE) : NONE;
    int relative = noun == NONE ? NONE : arcs.child(noun, "acl:relcl");
    boolean main =
        relative != NONE
            && noun < relative
            && relative < verb
            && arcs.isNoun(noun)
            && arcs.isBelow(verb, relative)
            && arcs.child(noun, "cop") == NONE
            && !arcs.hasComma(noun, verb);
    if (main) {
      arcs.heads[verb] = NONE;
      arcs.rels[verb] = "root";
      arcs.hang(noun, verb, "nsubj");
    }
  }

  /** A past form right behind its subject that is mostly undergone, with neither aux nor object. */
  private boolean isReduced(int verb) {
    boolean past = arcs.xpos[verb].equals("VBD") || arcs.xpos[verb].equals("VBN");
    return past
        && arcs.is(verb, Upos.VERB)
        && arcs.isNoun(verb - 1)
        && arcs.heads[verb - 1] == verb
        && arcs.isRel(verb - 1, "nsubj")
        && arcs.child(verb, "aux") == NONE
        && arcs.child(verb, "obj") == NONE
        && known.has(Kind.UNDERGONE, known.verb(arcs.words[verb]));
  }

  /** The verb behind it that lacks a subject: nothing that joins two clauses stands between. */
  private int second(int first) {
    for (int i = first + 1; i < arcs.words.length; i++) {
      boolean finite = arcs.xpos[i].equals("VBD") || hasAux(i);
      if (arcs.is(i, Upos.VERB) && finite) {
        boolean bare =
            i > first + 1
                && arcs.heads[i] == first
                && arcs.child(i, "nsubj") == NONE
                && arcs.child(i, "mark") == NONE;
        return bare ? i : NONE;
      }
      boolean joins = arcs.is(i, Upos.CCONJ) || arcs.is(i, Upos.SCONJ) || arcs.is(i, Upos.PUNCT);
      if (joins || arcs.isRel(i, "nsubj") || arcs.is(i, Upos.PRON)) {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean hasAux(int verb) {
    int aux = arcs.child(verb, "aux");
    return aux != NONE && aux < verb;
  }

  private void reduce(int participle, int verb) {
    int noun = participle - 1;
    for (int i = 0; i < arcs.heads.length; i++) {
      boolean outside = i < participle || i > verb;
      if (arcs.heads[i] == participle && i != verb && outside) {
        arcs.heads[i] = verb;
      }
    }
    arcs.heads[verb] = arcs.heads[participle];
    arcs.rels[verb] = arcs.rels[participle];
    arcs.heads[noun] = verb;
    arcs.rels[noun] = arcs.child(verb, "aux:pass") == NONE ? "nsubj" : "nsubj:pass";
    arcs.heads[participle] = noun;
    arcs.rels[participle] = "acl";
    arcs.xpos[participle] = "VBN";
  }
}
