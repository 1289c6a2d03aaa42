// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Gives a sentence the main verb that a parser took for an attribute or a reduced clause: {@code
 * Army helicopters shelled positions near the town}, {@code Malta extradited a suspect, an official
 * said}.
 */
final class MainVerbRepair {
  private static final int NONE = Tree.NONE;

  private final Arcs arcs;
  private final Lemmas known;

  MainVerbRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 1; i + 1 < arcs.words.length; i++) {
      if (findOnly(i) || findOnlyObject(i) || findReported(i) || findInserted(i)) {
        return;
      }
    }
  }

  /** A sentence without any verb but a participle between two nouns has that for its verb. */
  private boolean findOnly(int participle) {
    int root = root();
    boolean attribute =
        root != NONE
            && root < participle
            && arcs.isNoun(root)
            && arcs.isRel(participle, "amod")
            && known.isRegularPast(arcs.words[participle])
            && arcs.isNoun(participle - 1)
            && arcs.isBelow(participle - 1, root)
            && arcs.isNoun(arcs.heads[participle])
            && arcs.heads[participle] > participle
            && isClosed();
    if (!attribute || arcs.hasFinite(participle)) {
      return false;
    }
    int object = arcs.heads[participle];
    arcs.heads[participle] = NONE;
    arcs.heads[root] = participle;
    arcs.rels[root] = "nsubj";
    arcs.heads[object] = participle;
    arcs.rels[object] = "obj";
    for (int i = participle + 1; i < arcs.words.length; i++) {
      boolean loose = arcs.heads[i] != NONE && arcs.heads[i] < participle;
      if (loose) {
        arcs.heads[i] = participle;
        arcs.rels[i] =
            arcs.isRel(i, "nmod") ? "obl" : arcs.isRel(i, "acl") ? "advcl" : arcs.rels[i];
      }
    }
    makePast(participle);
    return true;
  }

  /** {@code The two armies exchanged gunfire}: so has one whose object was taken for its top. */
  private boolean findOnlyObject(int participle) {
    int root = root();
    int subject = participle - 1;
    boolean attribute =
        root == participle + 1
            && arcs.isNoun(root)
            && arcs.heads[participle] == root
            && arcs.isRel(participle, "amod")
            && known.isRegularPast(arcs.words[participle])
            && arcs.isNoun(subject)
            && arcs.heads[subject] == root
            && !arcs.isRel(subject, "nsubj")
            && isClosed();
    if (!attribute || arcs.hasFinite(participle)) {
      return false;
    }
    arcs.heads[participle] = NONE;
    arcs.rels[participle] = "root";
    arcs.heads[root] = participle;
    arcs.rels[root] = "obj";
    arcs.rels[subject] = "nsubj";
    for (int i = 0; i < arcs.words.length; i++) {
      boolean behind = i > root && arcs.heads[i] == root;
      if (i == subject || behind) {
        arcs.heads[i] = participle;
        arcs.rels[i] = arcs.isRel(i, "nmod") ? "obl" : arcs.rels[i];
      } else if (i < subject && arcs.heads[i] == root) {
        arcs.heads[i] = subject;
      }
    }
    makePast(participle);
    return true;
  }

  /** The verb of speech at the end has a subject of its own, so the one before has another verb. */
  private boolean findReported(int participle) {
    int noun = arcs.heads[participle];
    boolean behind = noun >= 0 && noun == participle - 1;
    while (behind && arcs.isRel(noun, "nmod") && arcs.heads[noun] != NONE) {
      noun = arcs.heads[noun];
    }
    boolean reduced =
        behind
            && noun < participle
            && arcs.isRel(participle, "acl")
            && !arcs.isRel(participle, "acl:relcl")
            && (known.isRegularPast(arcs.words[participle]) || known.isPast(arcs.words[participle]))
            && (arcs.isRel(noun, "nsubj")
                || (arcs.isRel(noun, "obl") && arcs.child(noun, "case") == NONE));
    int speech = reduced ? arcs.heads[noun] : NONE;
    if (speech < participle || !known.has(Kind.REPORTING, known.verb(arcs.words[speech], ""))) {
      return false;
    }
    int second = NONE;
    for (int i = participle + 1; i < speech; i++) {
      second = arcs.heads[i] == speech && arcs.isRel(i, "nsubj") ? i : second;
    }
    if (second == NONE) {
      return false;
    }
    arcs.heads[participle] = arcs.heads[speech];
    arcs.rels[participle] = arcs.rels[speech];
    arcs.heads[noun] = participle;
    arcs.rels[noun] = "nsubj";
    arcs.heads[speech] = participle;
    arcs.rels[speech] = "parataxis";
    for (int i = 0; i < arcs.words.length; i++) {
      if (arcs.heads[i] == speech && i < noun) {
        arcs.heads[i] = participle;
      }
    }
    makePast(participle);
    return true;
  }

  /**
   * {@code Peru, its embassy said, held two men}: what stands between commas is only who says it.
   */
  private boolean findInserted(int speech) {
    int subject = arcs.child(speech, "nsubj");
    boolean root = arcs.heads[speech] == NONE && arcs.is(speech, Upos.VERB);
    boolean opened = root && subject != NONE && subject < speech;
    int speaker = opened ? apposed(speech, subject) : NONE;
    int verb = speaker == NONE ? NONE : arcs.child(speech, "conj");
    boolean inserted =
        verb > speech
            && arcs.is(verb, Upos.VERB)
            && arcs.word(speech + 1).equals(",")
            && arcs.isBelow(speech - 1, speaker)
            && arcs.child(verb, "cc") == NONE
            && arcs.child(verb, "nsubj") == NONE
            && known.has(Kind.REPORTING, known.verb(arcs.words[speech], ""));
    if (!inserted) {
      return false;
    }
    arcs.heads[verb] = NONE;
    arcs.rels[verb] = "root";
    arcs.heads[subject] = verb;
    arcs.heads[speech] = verb;
    arcs.rels[speech] = "parataxis";
    arcs.heads[speaker] = speech;
    arcs.rels[speaker] = "nsubj";
    for (int i = verb + 1; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == speech) {
        arcs.heads[i] = verb;
      }
    }
    return true;
  }

  /** The noun behind the comma that stands behind a subject, as its apposition or a second one. */
  private int apposed(int speech, int subject) {
    int apposed = arcs.child(subject, "appos");
    for (int i = speech - 1; apposed == NONE && i > subject; i--) {
      boolean second = arcs.heads[i] == speech && arcs.isRel(i, "nsubj");
      apposed = second && arcs.hasComma(subject + 1, i) ? i : NONE;
    }
    return apposed;
  }

  private void makePast(int verb) {
    arcs.upos[verb] = Upos.VERB;
    arcs.xpos[verb] = "VBD";
    if (arcs.heads[verb] == NONE) {
      arcs.rels[verb] = "root";
    }
  }

  private int root() {
    for (int i = 0; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == NONE) {
        return i;
      }
    }
    return NONE;
  }

  private boolean isClosed() {
    return arcs.word(arcs.words.length - 1).equals(".");
  }
}
