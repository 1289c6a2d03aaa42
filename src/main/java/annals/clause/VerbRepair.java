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
  private static final int REACH = 10;

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
    boolean noun = arcs.is(token, Upos.NOUN) || arcs.is(token, Upos.ADJ) || isMeantAsVerb(token);
    boolean counts =
        arcs.is(token - 1, Upos.CCONJ)
            && arcs.is(token + 1, Upos.NUM)
            && known.isRegularPast(arcs.words[token]);
    boolean only = known.isRegularPast(arcs.words[token]) && isTitled(token) && !hasVerb();
    if (!noun || token == 0 || !(counts || only || known.isPast(arcs.words[token]))) {
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
            && (arcs.is(token + 1, Upos.ADP) || arcs.is(token + 1, Upos.PROPN))
            && arcs.isNoun(token - 1);
    object |= only;
    int before = isShotDead(token) ? token - 2 : token - 1;
    object |= before < token - 1;
    boolean joined = arcs.is(before, Upos.CCONJ) || arcs.word(before).equals("who");
    boolean subject = arcs.isNoun(before) || arcs.is(before, Upos.NUM) || joined;
    if (!object || !subject) {
      return;
    }
    arcs.upos[token] = Upos.VERB;
    arcs.xpos[token] = "VBD";
    if (arcs.is(before, Upos.NUM) && arcs.heads[before] == token) {
      arcs.upos[before] = Upos.NOUN;
      arcs.xpos[before] = "NNS";
    }
    int outer = joined ? NONE : relativeNoun(before);
    if (outer != NONE) {
      arcs.putAbove(token, outer, "nsubj");
    } else if (!joined && (arcs.heads[before] == token || arcs.heads[token] == before)) {
      if (arcs.heads[token] == before) {
        arcs.heads[token] = arcs.heads[before];
        arcs.rels[token] = arcs.rels[before];
      }
      arcs.heads[before] = token;
      arcs.rels[before] = "nsubj";
    } else if (!joined && isNamedBehind(token)) {
      int top = arcs.heads[arcs.heads[token]] == before ? before : arcs.heads[token];
      arcs.heads[token] = arcs.heads[top];
      arcs.rels[token] = arcs.rels[top];
      arcs.heads[top] = token;
      arcs.heads[before] = token;
      arcs.rels[before] = "nsubj";
    }
    if (joined) {
      hangOnVerb(token);
    } else {
      takePhrases(token, before);
    }
    if (!arcs.is(token + 1, Upos.ADP)) {
      takeObject(token);
    } else {
      phrasesOf(token);
    }
  }

  /** {@code A quake struck the coast}: no preposition looks like a past. */
  private boolean isMeantAsVerb(int token) {
    return arcs.is(token, Upos.ADP) && known.isOnlyPast(arcs.words[token]);
  }

  /** {@code Troops later shot dead a man}: an adverb parts the verb from its subject. */
  private boolean isShotDead(int token) {
    return token > 1
        && arcs.is(token - 1, Upos.ADV)
        && arcs.isNoun(token - 2)
        && known.has(Kind.OF_OBJECT, arcs.word(token + 1))
        && known.has(Kind.RESULTATIVE, known.verb(arcs.words[token]));
  }

  /** {@code Soldiers overthrew President Delgado}: taken for a name's attribute behind its noun. */
  private boolean isNamedBehind(int token) {
    int name = arcs.heads[token];
    return name > token && (arcs.heads[name] == token - 1 || arcs.heads[token - 1] == name);
  }

  /** {@code Rebels ousted Prime Minister Olsen}: a plural noun before, a name behind. */
  private boolean isTitled(int token) {
    boolean many = token > 0 && arcs.xpos[token - 1].equals("NNS");
    return many && token + 1 < arcs.xpos.length && arcs.xpos[token + 1].startsWith("NNP");
  }

  private boolean hasVerb() {
    for (Upos each : arcs.upos) {
      if (each == Upos.VERB) {
        return true;
      }
    }
    return false;
  }

  /** What hung on the noun as its phrases hangs on the verb that it is. */
  private void phrasesOf(int verb) {
    for (int i = verb + 1; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == verb && arcs.isRel(i, "nmod")) {
        arcs.rels[i] = "obl";
      }
    }
  }

  /** {@code A quake struck the coast before dawn}: no dawn of the quake. */
  private void takePhrases(int verb, int subject) {
    for (int i = verb + 1; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == subject && arcs.isRel(i, "nmod")) {
        arcs.hang(i, verb, "obl");
      }
      if (arcs.heads[i] == subject && arcs.rels[i].equals("acl")) {
        arcs.hang(i, verb, "advcl");
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
        int noun = nameHead(verb, i);
        int top = phraseHead(noun, arcs.words.length);
        if (arcs.heads[noun] == verb || arcs.heads[noun] < verb || top == noun) {
          arcs.hang(noun, verb, "obj");
        }
        return;
      }
    }
  }

  /** The word that the last word of a name hangs on: {@code Omar} of {@code Omar Delgado}. */
  private int nameHead(int verb, int last) {
    int head = last;
    while (arcs.isRel(head, "flat") && arcs.heads[head] > verb && arcs.heads[head] < head) {
      head = arcs.heads[head];
    }
    return head;
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

  /** {@code shot dead three farmers}: what a shot does, no quality of the farmers. */
  private boolean isResult(int word) {
    int verb = word - 1;
    return verb >= 0
        && arcs.is(verb, Upos.VERB)
        && known.has(Kind.RESULTATIVE, known.verb(arcs.words[verb]));
  }

  /** Whoever stands behind {@code shot dead} is the object of the verb. */
  private void takeResult(int word) {
    int verb = word - 1;
    for (int i = word + 1; i < arcs.words.length && i <= word + PHRASE; i++) {
      boolean counted = arcs.is(i, Upos.NUM) && !arcs.isNoun(i + 1) && !arcs.is(i + 1, Upos.ADJ);
      if (counted || (arcs.isNoun(i) && !arcs.isNoun(i + 1))) {
        arcs.hang(word, verb, "xcomp");
        arcs.hang(nameHead(word, i), verb, "obj");
        return;
      }
      boolean least = arcs.word(i + 1).equals("least") || arcs.word(i + 1).equals("most");
      boolean ended = arcs.is(i, Upos.ADP) && !least;
      if (ended || arcs.is(i, Upos.PUNCT) || arcs.is(i, Upos.VERB)) {
        return;
      }
    }
  }

  /** {@code found the banker not guilty}: what is said of the object is no object. */
  private void findPredicate(int word) {
    if (!known.has(Kind.OF_OBJECT, arcs.words[word])) {
      return;
    }
    if (isResult(word)) {
      takeResult(word);
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
