// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Hangs clauses on the verb that they complete: {@code was set up and requested that} asks, {@code
 * helped Peru drive out the rebels} is help, and what is told behind it is told of the helper.
 */
final class ComplementRepair {
  private static final int NONE = Tree.NONE;

  private final Arcs arcs;
  private final Lemmas known;

  ComplementRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 0; i < arcs.words.length; i++) {
      findThat(i);
      findHelp(i);
      findSaid(i);
      findAsked(i);
      findMade(i);
    }
    for (int i = 0; i < arcs.words.length; i++) {
      findResult(i);
    }
  }

  /** {@code was founded and requested that they go}: {@code that} belongs to the verb before it. */
  private void findThat(int clause) {
    int above = arcs.heads[clause];
    int mark = above != NONE && arcs.isRel(clause, "ccomp") ? arcs.child(clause, "mark") : NONE;
    int verb = mark - 1;
    boolean nearer =
        mark != NONE
            && verb > above
            && arcs.word(mark).equals("that")
            && arcs.is(verb, Upos.VERB)
            && arcs.isRel(verb, "conj")
            && arcs.heads[verb] == above;
    if (nearer) {
      arcs.heads[clause] = verb;
      arcs.xpos[verb] = "VBD";
    }
  }

  /** {@code helping Peru drive out the rebels}: a bare verb behind the one who is helped. */
  private void findHelp(int verb) {
    boolean bare =
        arcs.is(verb, Upos.VERB)
            && (arcs.xpos[verb].equals("VB") || arcs.xpos[verb].equals("VBP"))
            && arcs.child(verb, "mark") == NONE
            && arcs.child(verb, "aux") == NONE
            && arcs.child(verb, "nsubj") == NONE
            && arcs.isNoun(verb - 1);
    boolean hidden = arcs.isNoun(verb - 1) && isHiddenVerb(verb);
    if (!bare && !hidden) {
      return;
    }
    int noun = verb - 1;
    int help = arcs.heads[noun];
    boolean helped =
        help != NONE
            && help < noun
            && arcs.is(help, Upos.VERB)
            && known.has(Kind.HELPING, known.verb(arcs.words[help]))
            && arcs.isRel(noun, "obj");
    if (helped && hidden) {
      unhide(verb);
    }
    if (helped && !arcs.isRel(verb, "xcomp")) {
      arcs.hang(verb, help, "xcomp");
    }
  }

  /** {@code help them overthrow the king}: no noun, no preposition before an article. */
  private boolean isHiddenVerb(int word) {
    int noun = arcs.heads[word];
    return arcs.is(word, Upos.ADP)
        && arcs.isRel(word, "case")
        && noun > word
        && known.isVerb(arcs.words[word])
        && arcs.isNoun(noun);
  }

  /** The noun that a hidden verb was taken for the preposition of is its object. */
  private void unhide(int verb) {
    int object = arcs.heads[verb];
    arcs.upos[verb] = Upos.VERB;
    arcs.xpos[verb] = "VB";
    arcs.heads[verb] = arcs.heads[object];
    arcs.heads[object] = verb;
    arcs.rels[object] = "obj";
  }

  /** {@code forced the village to choose a chief}: whoever is made to do it does it. */
  private void findMade(int verb) {
    int make = arcs.heads[verb];
    int object = make == NONE ? NONE : arcs.child(make, "obj");
    boolean made =
        object > make
            && object < verb
            && arcs.rels[verb].equals("advcl")
            && arcs.xpos[verb].equals("VB")
            && arcs.isRel(verb - 1, "mark")
            && arcs.word(verb - 1).equals("to")
            && known.has(Kind.MAKING_DO, known.verb(arcs.words[make]));
    if (made) {
      arcs.rels[verb] = "xcomp";
    }
  }

  /** {@code helped Peru form a cabinet, sending experts}: the helper sends them. */
  private void findResult(int gerund) {
    boolean apart =
        arcs.xpos[gerund].equals("VBG")
            && arcs.is(gerund, Upos.VERB)
            && arcs.word(gerund - 1).equals(",")
            && arcs.child(gerund, "aux") == NONE
            && arcs.child(gerund, "nsubj") == NONE;
    int up = apart ? arcs.above(gerund, this::isHelped) : NONE;
    int help = up == NONE ? NONE : arcs.heads[up];
    int top = help;
    while (top != NONE && !arcs.isRel(top, "root") && arcs.xpos[top].equals("VBG")) {
      top = arcs.heads[top];
    }
    while (top != NONE && arcs.isNoun(top)) {
      top = arcs.heads[top];
    }
    int verb = top == NONE ? help : top;
    if (verb != NONE && arcs.is(verb, Upos.VERB)) {
      arcs.hang(gerund, verb, "advcl");
    }
  }

  /** {@code told villagers to leave}: what somebody is asked for is no attribute of theirs. */
  private void findAsked(int verb) {
    int noun = arcs.heads[verb];
    boolean infinitive =
        noun != NONE
            && noun < verb
            && arcs.rels[verb].equals("acl")
            && arcs.xpos[verb].equals("VB")
            && arcs.isNoun(noun)
            && arcs.isRel(noun, "iobj");
    int ask = infinitive ? arcs.heads[noun] : NONE;
    int mark = ask == NONE ? NONE : arcs.child(verb, "mark");
    if (ask == NONE || ask > noun || mark == NONE || !arcs.word(mark).equals("to")) {
      return;
    }
    String lemma = known.verb(arcs.words[ask]);
    if (lemma.equals("tell") || known.has(Kind.REQUESTING, lemma)) {
      arcs.hang(verb, ask, "xcomp");
    }
  }

  private boolean isHelped(int verb) {
    int help = arcs.heads[verb];
    String lemma = help == NONE ? "" : known.verb(arcs.words[help]);
    return help != NONE
        && arcs.isRel(verb, "xcomp")
        && (known.has(Kind.HELPING, lemma) || known.has(Kind.REQUESTING, lemma))
        && (arcs.child(help, "obj") != NONE || arcs.child(help, "iobj") != NONE);
  }

  /** {@code Sources said relatives of the dead marched}: nobody says relatives. */
  private void findSaid(int verb) {
    int noun = arcs.heads[verb];
    boolean past = arcs.xpos[verb].equals("VBN") || arcs.xpos[verb].equals("VBD");
    if (noun == NONE || !past || !arcs.is(verb, Upos.VERB) || !arcs.rels[verb].equals("acl")) {
      return;
    }
    while (arcs.isRel(noun, "nmod") && arcs.heads[noun] != NONE && arcs.heads[noun] < noun) {
      noun = arcs.heads[noun];
    }
    boolean reduced = noun < verb && arcs.isRel(noun, "obj");
    int say = reduced ? arcs.heads[noun] : NONE;
    boolean said =
        say != NONE
            && say < noun
            && known.verb(arcs.words[say]).equals("say")
            && arcs.child(say, "ccomp") == NONE;
    if (said) {
      arcs.heads[verb] = say;
      arcs.rels[verb] = "ccomp";
      arcs.xpos[verb] = "VBD";
      arcs.heads[noun] = verb;
      arcs.rels[noun] = "nsubj";
    }
  }
}
