// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Finds the verb of a clause that a parser took for an attribute of its subject: {@code Air
 * defences destroyed 549 drones}, {@code ..., and rivals left the market}; the subject behind a
 * conjunction that was taken for a preposition ({@code soon after the leader was killed}); and
 * hangs a verb without a subject on the one before it that has one.
 */
final class ClauseRepair {
  private static final int NONE = Tree.NONE;
  private final Arcs arcs;
  private final Lemmas known;

  ClauseRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 0; i < arcs.words.length; i++) {
      findAttribute(i);
      findNoun(i);
      findMain(i);
      findResult(i);
      findJoined(i);
      findSubject(i);
      findNearest(i);
      findObjects(i);
    }
  }

  /** {@code a threat and alleged secret stations}: what is alleged is an attribute. */
  private void findAttribute(int word) {
    boolean past = arcs.is(word, Upos.VERB) && arcs.xpos[word].startsWith("VB");
    boolean opens = arcs.isNoun(word + 1) || arcs.is(word + 1, Upos.ADJ);
    boolean closed = arcs.is(word - 1, Upos.CCONJ) || arcs.is(word - 1, Upos.ADP);
    if (!past || !opens || !closed || !known.has(Kind.SUPPOSED, arcs.words[word])) {
      return;
    }
    int noun = word + 1;
    while (arcs.isNoun(noun + 1) || (!arcs.isNoun(noun) && arcs.is(noun + 1, Upos.ADJ))) {
      noun++;
    }
    if (!arcs.isNoun(noun)) {
      return;
    }
    int above = arcs.heads[word];
    String rel = arcs.rels[word];
    boolean below = arcs.isBelow(noun, word);
    for (int i = 0; i < arcs.heads.length; i++) {
      if (below && arcs.heads[i] == word && i != noun) {
        arcs.heads[i] = noun;
      }
    }
    if (below) {
      arcs.heads[noun] = above;
      arcs.rels[noun] = rel;
    }
    arcs.upos[word] = Upos.ADJ;
    arcs.xpos[word] = "JJ";
    arcs.heads[word] = noun;
    arcs.rels[word] = "amod";
  }

  /** {@code with offers}: what a preposition governs is no verb in the present. */
  private void findNoun(int word) {
    int mark = word - 1;
    boolean governed =
        arcs.is(word, Upos.VERB)
            && arcs.xpos[word].equals("VBZ")
            && arcs.is(mark, Upos.ADP)
            && arcs.isRel(mark, "case")
            && arcs.heads[mark] == word
            && arcs.child(word, "nsubj") == NONE;
    for (int verb = mark - 1; governed && verb >= 0; verb--) {
      if (arcs.is(verb, Upos.VERB)) {
        arcs.upos[word] = Upos.NOUN;
        arcs.xpos[word] = "NNS";
        arcs.hang(word, verb, "obl");
        return;
      }
    }
  }

  /** {@code jammed 549 drones and 55 missiles}: a noun is joined to a noun, to no verb. */
  private void findObjects(int noun) {
    int verb = arcs.heads[noun];
    boolean joined =
        verb != NONE
            && verb < noun
            && arcs.isNoun(noun)
            && arcs.isRel(noun, "conj")
            && arcs.is(verb, Upos.VERB)
            && arcs.child(noun, "cop") == NONE
            && arcs.child(noun, "nsubj") == NONE;
    for (int i = noun - 1; joined && i > verb; i--) {
      boolean object = arcs.isRel(i, "obj") && arcs.isNoun(i);
      if (object && (arcs.heads[i] == verb || isUnderObjectOf(verb, i))) {
        arcs.hang(noun, i, "conj");
        return;
      }
    }
  }

  private boolean isUnderObjectOf(int verb, int noun) {
    return arcs.heads[noun] != NONE && arcs.heads[arcs.heads[noun]] == verb;
  }

  /** A sentence without a verb, whose noun has a participle with an object: that is its verb. */
  private void findMain(int verb) {
    int noun = isReduced(verb) && isClosed() ? carrier(arcs.heads[verb]) : NONE;
    boolean reduced = noun != NONE && arcs.heads[noun] == NONE;
    if (!reduced || arcs.child(noun, "cop") != NONE || arcs.child(noun, "nsubj") != NONE) {
      return;
    }
    int joined = Math.max(arcs.child(verb, "conj"), arcs.child(noun, "conj"));
    boolean shared = joined > verb && arcs.is(joined, Upos.VERB) && hasObject(joined);
    int counted = arcs.child(verb, "obl:unmarked");
    boolean open = !hasObject(verb) && !shared;
    boolean taken = open && counted > verb && arcs.child(counted, "nummod") != NONE;
    if (open && !taken && !isOfItself(verb)) {
      return;
    }
    if (taken) {
      arcs.rels[counted] = "obj";
    }
    arcs.heads[verb] = NONE;
    arcs.rels[verb] = "root";
    become(noun, verb);
  }

  /**
   * {@code A coach carrying pupils overturned}: the noun that a participle with an object is of.
   */
  private int carrier(int noun) {
    int participle = arcs.heads[noun];
    boolean carried =
        participle != NONE
            && arcs.isRel(noun, "obj")
            && arcs.isRel(participle, "acl")
            && arcs.xpos[participle].equals("VBG")
            && !known.has(Kind.REPORTING, known.verb(arcs.words[participle], ""));
    return carried ? arcs.heads[participle] : noun;
  }

  /**
   * Whether a verb needs no object: {@code sank}, {@code promised to go}; not {@code told to go},
   * {@code a ceasefire agreed}, which somebody else tells or agrees.
   */
  private boolean isOfItself(int verb) {
    String lemma = known.verb(arcs.words[verb], "");
    boolean promises = known.has(Kind.SUBJECT_CONTROL, lemma);
    boolean says = known.has(Kind.REPORTING, lemma);
    return (arcs.child(verb, "xcomp") > verb && promises)
        || (arcs.child(verb, "ccomp") > verb && says && !known.has(Kind.REQUESTING, lemma))
        || (known.has(Kind.INTRANSITIVE, lemma) && !says && !promises);
  }

  /** {@code prices fell, and rivals left the market}: a simple past is no attribute. */
  private void findJoined(int verb) {
    int noun = arcs.heads[verb];
    boolean past = isReduced(verb) && arcs.xpos[verb].equals("VBD") && hasObject(verb);
    if (!past || !arcs.isRel(noun, "conj") || arcs.child(noun, "cc") == NONE) {
      return;
    }
    for (int up = arcs.heads[noun]; up != NONE; up = arcs.heads[up]) {
      if (arcs.is(up, Upos.VERB) && up < noun) {
        arcs.heads[verb] = up;
        arcs.rels[verb] = "conj";
        become(noun, verb);
        return;
      }
    }
  }

  /** {@code wrote to the bank in May, voicing concern}: behind a comma the subject goes on. */
  private void findResult(int gerund) {
    int noun = arcs.heads[gerund];
    boolean apart =
        noun != NONE
            && noun < gerund
            && arcs.rels[gerund].equals("acl")
            && arcs.xpos[gerund].equals("VBG")
            && arcs.word(gerund - 1).equals(",")
            && arcs.isNoun(noun)
            && (arcs.isRel(noun, "obj") || arcs.isRel(noun, "obl"));
    int verb = apart ? arcs.heads[noun] : NONE;
    if (verb != NONE && verb < noun && arcs.is(verb, Upos.VERB)) {
      arcs.heads[gerund] = verb;
      arcs.rels[gerund] = "advcl";
    }
  }

  /** The noun before a verb becomes its subject, with all else that hung on the noun. */
  private void become(int noun, int verb) {
    arcs.xpos[verb] = "VBD";
    for (int i = 0; i < arcs.heads.length; i++) {
      boolean outside = i > verb || arcs.isRel(i, "cc") || arcs.isRel(i, "punct");
      if (arcs.heads[i] == noun && i != verb && outside) {
        arcs.heads[i] = verb;
      }
    }
    arcs.heads[noun] = verb;
    arcs.rels[noun] = "nsubj";
  }

  private boolean isReduced(int verb) {
    int noun = arcs.heads[verb];
    boolean past = arcs.xpos[verb].equals("VBD") || arcs.xpos[verb].equals("VBN");
    return noun != NONE
        && noun < verb
        && past
        && arcs.is(verb, Upos.VERB)
        && arcs.isNoun(noun)
        && arcs.rels[verb].equals("acl")
        && arcs.child(verb, "mark") == NONE
        && arcs.child(verb, "aux") == NONE;
  }

  private boolean hasObject(int verb) {
    int object = arcs.child(verb, "obj");
    return object > verb && !arcs.xpos[object].startsWith("W");
  }

  private boolean isClosed() {
    String last = arcs.word(arcs.words.length - 1);
    return last.equals(".") || last.equals("\u201d") || last.equals("\"");
  }

  /** {@code soon after the leader was killed, was seen as}: the noun is the subject. */
  private void findSubject(int noun) {
    boolean phrase = arcs.isNoun(noun) && (arcs.isRel(noun, "obl") || arcs.isRel(noun, "nmod"));
    int mark = phrase ? arcs.child(noun, "case") : NONE;
    if (mark == NONE || !known.has(Kind.CONJUNCTION, arcs.word(mark))) {
      return;
    }
    int verb = behind(noun);
    int clause = arcs.heads[noun];
    while (clause != NONE && arcs.isNoun(clause) && arcs.heads[clause] != NONE) {
      clause = arcs.heads[clause];
    }
    int far = verb == NONE ? NONE : arcs.child(verb, "nsubj");
    if (verb == NONE || clause == NONE || far > mark || !leave(verb, far, clause)) {
      return;
    }
    boolean passive = arcs.child(verb, "aux:pass") != NONE;
    arcs.heads[noun] = verb;
    arcs.rels[noun] = passive ? "nsubj:pass" : "nsubj";
    arcs.heads[mark] = verb;
    arcs.rels[mark] = "mark";
    if (clause != verb) {
      arcs.hang(verb, clause, "advcl");
    }
  }

  /**
   * Whether a verb can go below the clause that its subject was a phrase of: where it has another
   * subject, the verb behind the next comma takes that and its place.
   */
  private boolean leave(int verb, int far, int clause) {
    if (far == NONE) {
      return clause == verb || !arcs.isBelow(clause, verb);
    }
    int second = later(verb);
    if (second == NONE) {
      return false;
    }
    arcs.heads[second] = arcs.heads[verb];
    arcs.rels[second] = arcs.rels[verb];
    arcs.heads[far] = second;
    arcs.heads[verb] = second;
    arcs.rels[verb] = "advcl";
    for (int i = second; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == verb) {
        arcs.heads[i] = second;
      }
    }
    return true;
  }

  /** The verb that the phrase of a noun runs up to, auxiliaries aside. */
  private int behind(int noun) {
    int end = noun;
    while (end + 1 < arcs.words.length && arcs.isBelow(end + 1, noun)) {
      end++;
    }
    int verb = end + 1;
    while (verb < arcs.words.length && arcs.is(verb, Upos.AUX)) {
      verb++;
    }
    boolean finite = verb > end + 1 || "VBD".equals(xpos(verb));
    return finite && arcs.is(verb, Upos.VERB) ? verb : NONE;
  }

  private String xpos(int token) {
    return token < arcs.xpos.length ? arcs.xpos[token] : "";
  }

  /** A finite verb behind a comma that hangs on a verb and has no subject. */
  private int later(int verb) {
    for (int i = verb + 1; i < arcs.words.length; i++) {
      boolean finite = arcs.child(i, "aux") != NONE || arcs.xpos[i].equals("VBD");
      boolean free = arcs.heads[i] == verb && arcs.is(i, Upos.VERB) && finite;
      if (free && arcs.child(i, "nsubj") == NONE && arcs.child(i, "mark") == NONE) {
        return arcs.hasComma(verb, i) ? i : NONE;
      }
    }
    return NONE;
  }

  /** {@code ..., but the union put it at 15 and warned}: it is the union that warned. */
  private void findNearest(int verb) {
    int above = arcs.heads[verb];
    boolean bare =
        above != NONE
            && above < verb
            && arcs.isRel(verb, "conj")
            && arcs.is(verb, Upos.VERB)
            && arcs.is(above, Upos.VERB)
            && arcs.child(verb, "cc") != NONE
            && arcs.child(verb, "nsubj") == NONE;
    for (int i = verb - 1; bare && i > above; i--) {
      boolean beside = arcs.heads[i] == above && arcs.isRel(i, "conj") && arcs.is(i, Upos.VERB);
      if (beside && arcs.child(i, "nsubj") != NONE) {
        arcs.heads[verb] = i;
        return;
      }
    }
  }
}
