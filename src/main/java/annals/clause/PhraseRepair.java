// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.syntax.Upos;

/**
 * Joins noun phrases that a parser cut in two: the owner of {@code Peru's junta} and the first noun
 * of {@code border guards at the gate} are no subjects of their own, {@code two of his guards} is
 * one, {@code the wounded} are people. What no word and no comma joins is no list.
 */
final class PhraseRepair {
  private static final int NONE = Tree.NONE;

  private final Arcs arcs;

  PhraseRepair(Arcs arcs) {
    this.arcs = arcs;
  }

  void run() {
    for (int i = 0; i < arcs.words.length; i++) {
      findSubject(i);
      findOwner(i);
      findNounOfNoun(i);
      findHeadless(i);
      findPart(i);
    }
  }

  /** Lists that are none; asked for when all other nouns hang where they belong. */
  void part() {
    for (int i = 0; i < arcs.words.length; i++) {
      boolean listed = arcs.isRel(i, "conj") && arcs.isNoun(i) && arcs.isNoun(arcs.heads[i]);
      if (listed && arcs.heads[i] < i && !isJoined(arcs.heads[i], i)) {
        arcs.rels[i] = "dep";
      }
    }
  }

  private boolean isJoined(int first, int second) {
    for (int i = first + 1; i < second; i++) {
      boolean mark = arcs.is(i, Upos.PUNCT) || arcs.is(i, Upos.CCONJ) || arcs.is(i, Upos.SYM);
      if (mark || arcs.isRel(i, "cc")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Thieves stole it}: before a past in {@code -ed} or of its own there is no auxiliary. */
  private void findSubject(int word) {
    boolean thing =
        arcs.isRel(word, "aux")
            && arcs.xpos[word].equals("VBZ")
            && !arcs.is(word, Upos.AUX)
            && arcs.heads[word] == word + 1
            && arcs.xpos[word + 1].equals("VBD");
    if (thing) {
      arcs.upos[word] = Upos.NOUN;
      arcs.xpos[word] = "NNS";
      arcs.rels[word] = "nsubj";
    }
  }

  /** {@code the junta} of {@code Peru's junta}, not Peru, does what is told. */
  private void findOwner(int owner) {
    boolean owns =
        arcs.isNoun(owner)
            && owner + 1 < arcs.xpos.length
            && arcs.xpos[owner + 1].equals("POS")
            && !arcs.rels[owner].startsWith("nmod:poss");
    int noun = owns ? owned(owner + 2) : NONE;
    if (noun == NONE) {
      return;
    }
    int above = arcs.heads[owner];
    String rel = arcs.rels[owner];
    boolean below = arcs.isBelow(noun, owner);
    boolean listed = arcs.isRel(owner, "conj");
    if (below || listed) {
      int top = listed ? first(above, owner) : above;
      if (arcs.isBelow(top, noun)) {
        return; // "Peru's and Chile's presidents": the other owner hangs on the noun already
      }
      arcs.heads[noun] = top;
      arcs.rels[noun] = rel;
    }
    arcs.heads[owner] = noun;
    arcs.rels[owner] = "nmod:poss";
    for (int i = 0; i < arcs.heads.length; i++) {
      boolean mark = arcs.isRel(i, "cc") || arcs.isRel(i, "case") || arcs.isRel(i, "punct");
      if (arcs.heads[i] == owner && mark && i < owner) {
        arcs.heads[i] = noun;
      }
    }
  }

  /** The noun that what begins at a token hangs on. */
  private int owned(int begin) {
    int top = NONE;
    for (int i = begin; i < arcs.words.length && isOfPhrase(i); i++) {
      boolean out = arcs.heads[i] < begin || !arcs.isNoun(arcs.heads[i]) || arcs.heads[i] == i;
      if (arcs.isNoun(i) && out && top == NONE) {
        top = i;
      }
    }
    return top;
  }

  private boolean isOfPhrase(int token) {
    return arcs.isNoun(token) || arcs.is(token, Upos.ADJ) || arcs.is(token, Upos.NUM);
  }

  /** {@code the bank of Peru and the king's men}: what has an article is listed with what has. */
  private int first(int listed, int owner) {
    boolean article = arcs.child(owner, "det") != NONE;
    int noun = arcs.heads[listed];
    boolean of = arcs.isRel(listed, "nmod") && arcs.is(listed, Upos.PROPN);
    boolean outer =
        article && of && arcs.isNoun(noun) && noun < listed && arcs.child(noun, "det") != NONE;
    return outer ? noun : listed;
  }

  /** {@code Customs officers at the port seized it}: a noun has no object. */
  private void findNounOfNoun(int noun) {
    int first = noun - 1;
    boolean beside =
        first >= 0
            && arcs.isNoun(noun)
            && arcs.rels[noun].equals("obj")
            && arcs.heads[noun] == first
            && arcs.isNoun(first);
    if (!beside) {
      return;
    }
    for (int i = 0; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == first && i != noun) {
        arcs.heads[i] = noun;
      }
    }
    arcs.putAbove(noun, first, "compound");
  }

  /** {@code visited the wounded on Monday}: no quality of what follows the preposition. */
  private void findHeadless(int word) {
    int the = word - 1;
    int verb = word - 2;
    boolean people =
        verb >= 0
            && arcs.word(the).equals("the")
            && arcs.isRel(word, "amod")
            && arcs.heads[word] > word
            && (arcs.xpos[word].equals("VBN") || arcs.xpos[word].equals("JJ"))
            && arcs.is(word + 1, Upos.ADP)
            && arcs.is(verb, Upos.VERB)
            && arcs.child(verb, "obj") == NONE;
    if (people && arcs.hang(word, verb, "obj")) {
      arcs.upos[word] = Upos.ADJ;
      arcs.hang(the, word, "det");
    }
  }

  /** {@code Two of his guards surrendered}: how many is who does it, where nobody else is. */
  private void findPart(int verb) {
    int number = arcs.heads[verb];
    boolean told =
        number != NONE
            && number < verb
            && arcs.heads[number] == NONE
            && arcs.is(number, Upos.NUM)
            && arcs.is(verb, Upos.VERB)
            && arcs.xpos[verb].equals("VBD")
            && arcs.child(verb, "nsubj") == NONE
            && arcs.child(number, "nmod") != NONE
            && !arcs.hasComma(number, verb);
    if (told) {
      arcs.putAbove(verb, number, "nsubj");
    }
  }
}
