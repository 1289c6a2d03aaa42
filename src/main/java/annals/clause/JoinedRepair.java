// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Finds what {@code but also} and long openings hide: the second verb taken for an attribute of its
 * object, the subject taken for part of the phrase before it. Puts right what names and hyphens
 * part ({@code A band called the Red Hand}) and objects that a preposition governs.
 */
final class JoinedRepair {
  private static final int NONE = Tree.NONE;

  /** {@code found drugs and also stolen phones} joins nouns; this joins verbs. */
  private static final String CONTRAST = "but";

  private final Arcs arcs;
  private final Lemmas known;

  JoinedRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 0; i < arcs.words.length; i++) {
      findSecond(i);
      findSubject(i);
      findCalled(i);
      findHyphen(i);
      findPhrase(i);
      findTitled(i);
    }
  }

  /** {@code beat the raiders but also sent troops}: what is also sent is no other object. */
  private void findSecond(int participle) {
    int object = arcs.heads[participle];
    boolean attribute =
        object > participle
            && arcs.isRel(participle, "amod")
            && (arcs.xpos[participle].equals("VBN") || arcs.xpos[participle].equals("VBD"))
            && known.has(Kind.SEQUEL, arcs.word(participle - 1))
            && arcs.word(participle - 2).equals(CONTRAST)
            && arcs.isRel(object, "conj");
    int verb = attribute ? arcs.above(object, up -> arcs.is(up, Upos.VERB)) : NONE;
    if (verb == NONE || verb > participle) {
      return;
    }
    arcs.upos[participle] = Upos.VERB;
    arcs.xpos[participle] = "VBD";
    arcs.heads[participle] = verb;
    arcs.rels[participle] = "conj";
    arcs.heads[object] = participle;
    arcs.rels[object] = "obj";
    arcs.heads[participle - 1] = participle;
    arcs.heads[participle - 2] = participle;
    for (int i = object + 1; i < arcs.heads.length; i++) {
      boolean purpose = arcs.heads[i] == verb && arcs.isRel(i, "advcl");
      if (purpose && arcs.isRel(i - 1, "mark") && arcs.word(i - 1).equals("to")) {
        arcs.heads[i] = participle;
      }
    }
  }

  /** {@code A band called the Red Hand burned it}: what it is called is not what it did. */
  private void findCalled(int called) {
    int noun = called - 1;
    boolean past = arcs.is(called, Upos.VERB) && arcs.xpos[called].startsWith("VB");
    boolean named =
        past
            && arcs.isNoun(noun)
            && known.has(Kind.CALLED, known.verb(arcs.words[called]))
            && arcs.child(called, "aux") == NONE;
    if (!named) {
      return;
    }
    int verb = arcs.isRel(called, "acl") && arcs.isRel(noun, "compound") ? arcs.heads[noun] : NONE;
    boolean hidden = verb > called && arcs.xpos[verb].equals("VBD");
    if (hidden && arcs.child(verb, "nsubj") == NONE) {
      arcs.rels[noun] = "nsubj";
      return;
    }
    boolean root = arcs.heads[called] == NONE && arcs.child(called, "nsubj") == noun;
    for (int i = called + 2; root && i < arcs.words.length; i++) {
      if (arcs.word(i).equals(",")) {
        return;
      }
      boolean told =
          arcs.heads[i] == called
              && arcs.xpos[i].equals("VBD")
              && arcs.child(i, "nsubj") == NONE
              && arcs.child(i, "cc") == NONE;
      if (told) {
        arcs.heads[i] = NONE;
        arcs.rels[i] = "root";
        arcs.heads[noun] = i;
        arcs.heads[called] = noun;
        arcs.rels[called] = "acl";
        arcs.xpos[called] = "VBN";
        return;
      }
    }
  }

  /** {@code The far-right candidate won}: half an attribute is no subject. */
  private void findHyphen(int half) {
    int second = half + 2;
    boolean hyphened =
        arcs.isNoun(half) && arcs.word(half + 1).equals("-") && second < arcs.words.length;
    int noun = hyphened ? arcs.heads[second] : NONE;
    boolean twice =
        noun > second
            && arcs.isNoun(noun)
            && arcs.isRel(half, "nsubj")
            && arcs.isRel(noun, "nsubj")
            && arcs.heads[half] == arcs.heads[noun];
    if (twice) {
      arcs.heads[half] = noun;
      arcs.rels[half] = "compound";
    }
  }

  /** {@code The deputy Clara Stein resigned}: a noun and the name behind it are one. */
  private void findTitled(int name) {
    int noun = name - 1;
    boolean two =
        noun >= 0
            && arcs.is(name, Upos.PROPN)
            && arcs.is(noun, Upos.NOUN)
            && arcs.xpos[noun].equals("NN")
            && arcs.rels[name].equals("nsubj")
            && arcs.isRel(noun, "nsubj")
            && arcs.heads[name] == arcs.heads[noun];
    if (two) {
      arcs.heads[name] = noun;
      arcs.rels[name] = "appos";
    }
  }

  /** {@code capsized off Dakar}: what a preposition governs is no object. */
  private void findPhrase(int noun) {
    boolean object = arcs.isNoun(noun) && arcs.rels[noun].equals("obj");
    int mark = object ? arcs.child(noun, "case") : NONE;
    int particle = noun - 1;
    boolean strayed =
        object
            && arcs.isRel(particle, "compound")
            && arcs.heads[particle] == arcs.heads[noun]
            && arcs.xpos[particle].equals("RP")
            && known.has(Kind.INTRANSITIVE, known.verb(arcs.words[arcs.heads[noun]]))
            && !known.takes(arcs.words[arcs.heads[noun]], arcs.words[particle]);
    if (strayed) {
      arcs.heads[particle] = noun;
      arcs.rels[particle] = "case";
      arcs.rels[noun] = "obl";
      return;
    }
    boolean governed =
        mark > arcs.heads[noun]
            && mark < noun
            && (arcs.is(mark, Upos.ADP) || arcs.xpos[mark].equals("RP"))
            && arcs.is(arcs.heads[noun], Upos.VERB)
            && !known.takes(arcs.words[arcs.heads[noun]], arcs.words[mark]);
    if (governed) {
      arcs.rels[noun] = "obl";
    }
  }

  /** {@code In answer to the plea of the town, Norway beat them}: a name before the verb. */
  private void findSubject(int verb) {
    boolean bare =
        arcs.heads[verb] == NONE
            && arcs.is(verb, Upos.VERB)
            && (arcs.xpos[verb].equals("VBN") || arcs.xpos[verb].equals("VBD"))
            && arcs.child(verb, "nsubj") == NONE
            && arcs.child(verb, "aux") == NONE;
    int name = verb - 1;
    while (name > 0 && (arcs.is(name, Upos.ADV) || arcs.is(name, Upos.PART))) {
      name--;
    }
    if (!bare || !arcs.is(name, Upos.PROPN)) {
      return;
    }
    while (arcs.isRel(name, "flat") || arcs.isRel(name, "compound")) {
      name = arcs.heads[name];
    }
    boolean opened = arcs.isRel(name, "appos") && arcs.isBehindComma(name);
    if (opened && !arcs.isBelow(verb, name)) {
      arcs.heads[name] = verb;
      arcs.rels[name] = "nsubj";
      arcs.xpos[verb] = "VBD";
    }
  }
}
