// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Finds verbs that a parser took for nouns or participles, and what is said of an object: {@code
 * Gunmen shot the mayor}, {@code The charity pulled out after a nurse was kidnapped}, {@code found
 * the banker not guilty}.
 */
final class VerbRepair {
  private static final int NONE = Tree.NONE;

  /** How far behind its verb a predicate of the object may stand, in words. */
  private static final int REACH = 8;

  /** How far behind a verb the noun of its object may stand, in words. */
  private static final int PHRASE = 5;

  private final Arcs arcs;
  private final Lemmas known;

  VerbRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 0; i < arcs.words.length; i++) {
      findCounted(i);
      findVerb(i);
    }
    for (int i = 0; i < arcs.words.length; i++) {
      findMain(i);
      findPredicate(i);
    }
  }

  /**
   * {@code buried six men and injured 19}: a past form between a conjunction and a bare number goes
   * on with the verb before, whose object the number would be otherwise.
   */
  private void findCounted(int token) {
    int number = token + 1;
    boolean form = known.isRegularPast(arcs.words[token]) || known.isPast(arcs.words[token]);
    boolean counted =
        form
            && (arcs.is(token, Upos.ADJ) || arcs.is(token, Upos.NOUN))
            && arcs.is(token - 1, Upos.CCONJ)
            && arcs.is(number, Upos.NUM)
            && !arcs.isNoun(number + 1);
    boolean one = counted && (arcs.heads[token] == number || arcs.heads[number] == token);
    int verb = one ? verbWithObject(token) : NONE;
    if (verb == NONE || arcs.isBelow(verb, token) || arcs.isBelow(verb, number)) {
      return;
    }
    int top = arcs.heads[token] == number ? number : token;
    int above = arcs.isRel(top, "nsubj") && arcs.isNoun(arcs.heads[top]) ? arcs.heads[top] : NONE;
    arcs.upos[token] = Upos.VERB;
    arcs.xpos[token] = "VBD";
    arcs.hang(token, verb, "conj");
    arcs.hang(number, token, "obj");
    arcs.hang(token - 1, token, "cc");
    if (above > number) {
      arcs.hang(above, token, "obl");
    }
  }

  /** The nearest past form before that has its object before a token too. */
  private int verbWithObject(int token) {
    for (int verb = token - 1; verb >= 0; verb--) {
      boolean past = arcs.xpos[verb].equals("VBD") || arcs.xpos[verb].equals("VBN");
      if (past && arcs.is(verb, Upos.VERB)) {
        int object = arcs.child(verb, "obj");
        if (object > verb && object < token) {
          return verb;
        }
      }
    }
    return NONE;
  }

  private void findVerb(int token) {
    boolean noun = arcs.is(token, Upos.NOUN) || arcs.is(token, Upos.ADJ);
    boolean counts =
        arcs.is(token - 1, Upos.CCONJ)
            && arcs.is(token + 1, Upos.NUM)
            && known.isRegularPast(arcs.words[token]);
    if (!noun || token == 0 || !(counts || known.isPast(arcs.words[token]))) {
      return;
    }
    boolean object =
        arcs.is(token + 1, Upos.DET)
            || arcs.word(token + 1).equals("his")
            || arcs.word(token + 1).equals("her")
            || arcs.word(token + 1).equals("their")
            || (arcs.is(token + 1, Upos.NUM) && arcs.isNoun(token + 2));
    object |=
        known.isOnlyPast(arcs.words[token])
            && arcs.is(token + 1, Upos.ADP)
            && arcs.isNoun(token - 1);
    boolean joined = arcs.is(token - 1, Upos.CCONJ) || arcs.word(token - 1).equals("who");
    boolean subject = arcs.isNoun(token - 1) || arcs.is(token - 1, Upos.NUM) || joined;
    if (!object || !subject) {
      return;
    }
    arcs.upos[token] = Upos.VERB;
    arcs.xpos[token] = "VBD";
    if (arcs.is(token - 1, Upos.NUM) && arcs.heads[token - 1] == token) {
      arcs.upos[token - 1] = Upos.NOUN;
      arcs.xpos[token - 1] = "NNS";
    }
    int outer = joined ? NONE : relativeNoun(token - 1);
    if (outer != NONE) {
      arcs.heads[token] = arcs.heads[outer];
      arcs.rels[token] = arcs.rels[outer];
      arcs.heads[outer] = token;
      arcs.rels[outer] = "nsubj";
    } else if (!joined && (arcs.heads[token - 1] == token || arcs.heads[token] == token - 1)) {
      if (arcs.heads[token] == token - 1) {
        arcs.heads[token] = arcs.heads[token - 1];
        arcs.rels[token] = arcs.rels[token - 1];
      }
      arcs.heads[token - 1] = token;
      arcs.rels[token - 1] = "nsubj";
    }
    if (joined) {
      hangOnVerb(token);
    }
    if (!arcs.is(token + 1, Upos.ADP)) {
      takeObject(token);
    } else {
      phrasesOf(token);
    }
  }

  /** What hung on the noun as its phrases hangs on the verb that it is. */
  private void phrasesOf(int verb) {
    for (int i = verb + 1; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == verb && arcs.isRel(i, "nmod")) {
        arcs.rels[i] = "obl";
      }
    }
  }

  /** {@code seized the building and shot the king}: joined to the verb, not to its object. */
  private void hangOnVerb(int token) {
    for (int up = arcs.heads[token]; up != NONE; up = arcs.heads[up]) {
      if (arcs.is(up, Upos.VERB) && up < token) {
        arcs.hang(token, up, "conj");
        return;
      }
    }
  }

  /** {@code Gunmen who had fled the prison shot}: the noun that a relative clause closes. */
  private int relativeNoun(int token) {
    for (int up = token; up != NONE; up = arcs.heads[up]) {
      if (arcs.isRel(up, "acl:relcl")) {
        return arcs.heads[up];
      }
    }
    return NONE;
  }

  /** The noun phrase behind a verb becomes its object. */
  private void takeObject(int verb) {
    for (int i = verb + 1; i < arcs.words.length && i <= verb + PHRASE; i++) {
      boolean last = arcs.isNoun(i) && !arcs.isNoun(i + 1);
      if (last) {
        int top = phraseHead(i, arcs.words.length);
        if (arcs.heads[i] == verb || arcs.heads[i] < verb || top == i) {
          arcs.hang(i, verb, "obj");
        }
        return;
      }
    }
  }

  /** The top of the phrase that a token belongs to, below a limit. */
  private int phraseHead(int token, int limit) {
    int top = token;
    while (arcs.heads[top] != NONE
        && arcs.heads[top] > token
        && arcs.heads[top] < limit
        && !arcs.is(arcs.heads[top], Upos.VERB)) {
      top = arcs.heads[top];
    }
    return top;
  }

  /**
   * {@code The charity pulled out after a nurse was kidnapped}: a participle behind its noun is the
   * main verb where the verb above has a conjunction and a subject of its own.
   */
  private void findMain(int participle) {
    int noun = arcs.heads[participle];
    boolean reduced =
        arcs.isRel(participle, "acl")
            && !arcs.isRel(participle, "acl:relcl")
            && arcs.xpos[participle].equals("VBN")
            && noun != NONE
            && noun < participle
            && arcs.isRel(noun, "nsubj");
    int verb = reduced ? arcs.heads[noun] : NONE;
    if (verb == NONE || verb < participle || !arcs.is(verb, Upos.VERB)) {
      return;
    }
    int mark = arcs.child(verb, "mark");
    int second = NONE;
    for (int i = participle + 1; i < verb; i++) {
      second = arcs.heads[i] == verb && arcs.isRel(i, "nsubj") ? i : second;
    }
    boolean own =
        mark > participle && known.has(Kind.CONJUNCTION, arcs.word(mark)) && second > mark;
    if (!own) {
      return;
    }
    arcs.heads[participle] = arcs.heads[verb];
    arcs.rels[participle] = arcs.rels[verb];
    arcs.xpos[participle] = "VBD";
    arcs.heads[noun] = participle;
    arcs.rels[noun] = "nsubj";
    arcs.heads[verb] = participle;
    arcs.rels[verb] = "advcl";
    for (int i = 0; i < noun; i++) {
      if (arcs.heads[i] == verb) {
        arcs.heads[i] = participle;
      }
    }
  }

  /** {@code found the banker not guilty}: what is said of the object is no object. */
  private void findPredicate(int word) {
    if (!known.has(Kind.OF_OBJECT, arcs.words[word])) {
      return;
    }
    int verb = NONE;
    for (int i = word - 1; i >= 0 && i >= word - REACH && verb == NONE; i--) {
      verb = arcs.is(i, Upos.VERB) ? i : NONE;
    }
    boolean free = verb != NONE && !arcs.isBelow(verb, word) && !arcs.isRel(word, "amod");
    if (!free) {
      return;
    }
    arcs.upos[word] = Upos.ADJ;
    for (int i = verb + 1; i < word; i++) {
      if (arcs.heads[i] == word && arcs.isNoun(i)) {
        arcs.heads[i] = verb;
        arcs.rels[i] = "obj";
      }
    }
    arcs.heads[word] = verb;
    arcs.rels[word] = "xcomp";
  }
}
