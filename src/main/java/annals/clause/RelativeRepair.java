// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Parts the clause of a noun from that of the sentence: {@code A guard whose car was stolen was
 * rescued} tells of two, {@code The quake hit on Friday, destroying the mill} of no Friday that
 * destroys.
 */
final class RelativeRepair {
  private static final int NONE = Tree.NONE;

  private final Arcs arcs;
  private final Lemmas known;

  RelativeRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 1; i < arcs.words.length; i++) {
      findOwnedSubject(i);
      findOwnedObject(i);
      findResult(i);
      findJoined(i);
    }
  }

  /** Behind {@code whose}: its noun is what the first verb tells of, the one before the second. */
  private void findOwnedSubject(int whose) {
    if (!arcs.word(whose).equals("whose")) {
      return;
    }
    int noun = nounBefore(whose);
    int owned = nounBehind(whose);
    int inner = owned == NONE ? NONE : verbBehind(owned);
    int outer = inner == NONE ? NONE : verbBehind(inner);
    if (noun == NONE || outer == NONE || isSpeaking(inner, outer)) {
      return;
    }
    int above = above(noun, owned, inner, outer);
    String rel = arcs.heads[inner] == above ? arcs.rels[inner] : arcs.rels[outer];
    boolean passive = arcs.child(outer, "aux:pass") != NONE || isPassiveBefore(outer);
    arcs.heads[outer] = above;
    arcs.rels[outer] = above == NONE ? "root" : rel;
    arcs.heads[noun] = outer;
    arcs.rels[noun] = passive ? "nsubj:pass" : "nsubj";
    arcs.heads[inner] = noun;
    arcs.rels[inner] = "acl:relcl";
    arcs.heads[owned] = inner;
    arcs.rels[owned] = arcs.child(inner, "aux:pass") == NONE ? "nsubj" : "nsubj:pass";
    arcs.heads[whose] = owned;
    arcs.rels[whose] = "nmod:poss";
    for (int i = outer + 1; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == noun || (arcs.heads[i] == inner && !arcs.isRel(i, "punct"))) {
        arcs.heads[i] = outer;
      }
    }
    if (arcs.xpos[outer].equals("VBN") && !passive) {
      arcs.xpos[outer] = "VBD";
    }
  }

  /** {@code freed a doctor whose clinic they burned}: the doctor is freed, the clinic burned. */
  private void findOwnedObject(int whose) {
    int noun = whose - 1;
    boolean owner = arcs.word(whose).equals("whose") && arcs.isNoun(noun);
    int owned = owner ? arcs.heads[whose] : NONE;
    int verb = owned == NONE ? NONE : arcs.child(owned, "acl:relcl");
    if (verb == NONE || owned < whose || arcs.heads[noun] != owned) {
      return;
    }
    for (int i = 0; i < noun; i++) {
      if (arcs.heads[i] == owned) {
        arcs.heads[i] = noun;
      }
    }
    arcs.putAbove(noun, owned, "obj");
    arcs.hang(verb, noun, "acl:relcl");
    arcs.hang(owned, verb, arcs.child(verb, "obj") == NONE ? "obj" : "nsubj");
  }

  /** Where the sentence hangs that the four words belong to; none of them itself. */
  private int above(int... words) {
    for (int word : words) {
      boolean inside = false;
      for (int other : words) {
        inside |= arcs.heads[word] == other || (arcs.heads[word] != NONE && isOf(word, other));
      }
      if (!inside) {
        return arcs.heads[word];
      }
    }
    return NONE;
  }

  private boolean isOf(int word, int other) {
    return word != other && arcs.isBelow(word, other);
  }

  private boolean isPassiveBefore(int verb) {
    return arcs.is(verb - 1, Upos.AUX) && arcs.xpos[verb].equals("VBN");
  }

  /** {@code whose son died, said}: the verb is followed by its own subject. */
  private boolean isSpeaking(int inner, int outer) {
    for (int i = inner + 1; i < outer; i++) {
      boolean subject = arcs.isRel(i, "nsubj") && arcs.heads[i] == outer;
      if (subject || arcs.is(i, Upos.CCONJ) || arcs.is(i, Upos.SCONJ)) {
        return true;
      }
    }
    return arcs.child(outer, "mark") != NONE;
  }

  private int nounBefore(int whose) {
    int noun = arcs.word(whose - 1).equals(",") ? whose - 2 : whose - 1;
    if (!arcs.isNoun(noun)) {
      return NONE;
    }
    boolean part = true;
    while (part) {
      int up = arcs.heads[noun];
      part = up != NONE && up < noun && arcs.isNoun(up) && isSame(noun);
      noun = part ? up : noun;
    }
    boolean subject = arcs.isRel(noun, "nsubj") || arcs.heads[noun] == NONE;
    return subject ? noun : NONE;
  }

  private boolean isSame(int noun) {
    return arcs.isRel(noun, "flat") || arcs.isRel(noun, "appos") || arcs.isRel(noun, "nmod");
  }

  private int nounBehind(int whose) {
    for (int i = whose + 1; i < arcs.words.length; i++) {
      if (arcs.isNoun(i) && !arcs.isNoun(i + 1)) {
        return i;
      }
      if (!arcs.isNoun(i) && !arcs.is(i, Upos.ADJ) && !arcs.is(i, Upos.NUM)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The next verb that tells something: no infinitive, no gerund. */
  private int verbBehind(int token) {
    int end = arcs.words.length;
    for (int i = token + 1; i < end; i++) {
      if (arcs.is(i, Upos.VERB) && (arcs.isFinite(i) || isPassiveBefore(i) || hasAux(i))) {
        return i;
      }
    }
    return NONE;
  }

  private boolean hasAux(int verb) {
    return arcs.child(verb, "aux") != NONE || arcs.child(verb, "aux:pass") != NONE;
  }

  /**
   * {@code Rebels burned the mill on Friday, killing two}: behind a comma and a verb a gerund tells
   * what else the clause did, unless the clause is about speech.
   */
  private void findResult(int gerund) {
    boolean behind =
        arcs.is(gerund, Upos.VERB)
            && arcs.xpos[gerund].equals("VBG")
            && arcs.rels[gerund].equals("acl")
            && arcs.word(gerund - 1).equals(",")
            && arcs.child(gerund, "mark") == NONE
            && arcs.child(gerund, "aux") == NONE;
    int verb = behind ? arcs.above(gerund, up -> arcs.is(up, Upos.VERB)) : NONE;
    boolean finite = verb != NONE && verb < gerund && !arcs.xpos[verb].startsWith("VBG");
    boolean speech = finite && known.has(Kind.REPORTING, known.verb(arcs.words[verb], ""));
    if (finite && !speech && !isInfinitive(verb)) {
      arcs.hang(gerund, verb, "advcl");
    }
  }

  /** {@code welcomed the letter but demanded more}: a past behind "but" is no clause of a noun. */
  private void findJoined(int verb) {
    int mark = verb - 1;
    boolean joined =
        arcs.rels[verb].equals("acl:relcl")
            && arcs.xpos[verb].equals("VBD")
            && arcs.is(mark, Upos.CCONJ)
            && arcs.heads[mark] == verb
            && arcs.child(verb, "nsubj") == NONE
            && arcs.child(verb, "mark") == NONE;
    int above = joined ? arcs.above(verb, up -> arcs.xpos[up].equals("VBD")) : NONE;
    if (above != NONE && above < verb) {
      arcs.hang(verb, above, "conj");
    }
  }

  private boolean isInfinitive(int verb) {
    return arcs.xpos[verb].equals("VB");
  }
}
