// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Puts right how verbs of speech hang together with what they report: the clause before them, the
 * phrases behind an inserted one, the clause with {@code that}; and what a letter or law says with
 * its noun.
 */
final class SpeechRepair {
  private static final int NONE = Tree.NONE;
  private final Arcs arcs;
  private final Lemmas known;

  SpeechRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 0; i < arcs.words.length; i++) {
      findToldBefore(i);
      findClosing(i);
      findThat(i);
      findBehind(i);
      findWording(i);
    }
  }

  /** {@code The mayor was shot dead, the ministry said}: such a clause is what is said. */
  private void findToldBefore(int verb) {
    int speech = arcs.heads[verb];
    boolean told =
        speech > verb
            && arcs.rels[verb].equals("advcl")
            && arcs.is(verb, Upos.VERB)
            && isFinite(verb)
            && !isMarked(verb)
            && arcs.child(verb, "nsubj") != NONE
            && arcs.child(verb, "mark") == NONE
            && saysNothing(speech);
    int speaker = told ? arcs.child(speech, "nsubj") : NONE;
    if (speaker > verb && speaker < speech && arcs.isBehindComma(speaker)) {
      arcs.rels[verb] = "ccomp";
    }
  }

  /** {@code The road was closed, her office told reporters}: nothing is joined without a word. */
  private void findClosing(int speech) {
    boolean joined =
        arcs.heads[speech] != NONE
            && arcs.heads[speech] < speech
            && arcs.isRel(speech, "conj")
            && arcs.child(speech, "cc") == NONE
            && saysNothing(speech);
    int speaker = joined ? arcs.child(speech, "nsubj") : NONE;
    if (speaker > arcs.heads[speech] && speaker < speech && arcs.isBehindComma(speaker)) {
      arcs.rels[speech] = "parataxis";
    }
  }

  /** {@code An inquiry found in 2017 that the ship was old}: the clause is what was found. */
  private void findThat(int verb) {
    int speech = arcs.heads[verb];
    int mark = speech == NONE ? NONE : arcs.child(verb, "mark");
    boolean told =
        mark > speech
            && arcs.rels[verb].equals("advcl")
            && arcs.word(mark).equals("that")
            && saysNothing(speech);
    if (!told) {
      return;
    }
    arcs.rels[verb] = "ccomp";
    int subject = arcs.child(speech, "nsubj");
    boolean participle = arcs.xpos[speech].equals("VBN");
    if (subject != NONE && participle && arcs.child(speech, "aux") == NONE) {
      arcs.rels[subject] = "nsubj";
      arcs.xpos[speech] = "VBD";
    }
  }

  /** {@code Two died, the firm said, after a fall}: behind a second comma the telling goes on. */
  private void findBehind(int word) {
    int speech = arcs.heads[word];
    int said = speech == NONE ? NONE : arcs.child(speech, "ccomp");
    if (said == NONE && speech != NONE && arcs.isRel(speech, "parataxis")) {
      said = arcs.heads[speech];
    }
    boolean behind =
        said != NONE
            && said < speech
            && word > speech + 1
            && arcs.word(speech + 1).equals(",")
            && (arcs.isRel(word, "obl") || isMarked(word) || isAftermath(word))
            && isSpeech(speech);
    if (behind) {
      arcs.heads[word] = said;
    }
  }

  /** {@code police said, adding that} is said; {@code police said, after a wall fell} was so. */
  private boolean isMarked(int clause) {
    int mark = Math.max(arcs.child(clause, "mark"), arcs.child(clause, "advmod"));
    return arcs.rels[clause].equals("advcl") && known.has(Kind.CONJUNCTION, arcs.word(mark));
  }

  /** {@code blocked a statement condemning the arrests}: it is the statement that condemns. */
  private void findWording(int gerund) {
    int noun = gerund - 1;
    boolean behind =
        arcs.is(gerund, Upos.VERB)
            && arcs.xpos[gerund].equals("VBG")
            && arcs.isRel(gerund, "advcl")
            && arcs.isNoun(noun)
            && arcs.heads[noun] == arcs.heads[gerund]
            && known.has(Kind.WORDING, known.noun(arcs.words[noun], arcs.words[noun]));
    if (behind) {
      arcs.hang(gerund, noun, "acl");
    }
  }

  /** {@code The bridge fell, police said, killing two}: speakers do not kill by speaking. */
  private boolean isAftermath(int gerund) {
    return arcs.rels[gerund].equals("advcl")
        && arcs.xpos[gerund].equals("VBG")
        && arcs.word(gerund - 1).equals(",")
        && known.has(Kind.AFTERMATH, known.verb(arcs.words[gerund], ""));
  }

  private boolean isFinite(int verb) {
    int aux = Math.max(arcs.child(verb, "aux"), arcs.child(verb, "cop"));
    return !arcs.xpos[verb].equals("VBG") && (aux == NONE || !arcs.xpos[aux].equals("VBG"));
  }

  /** Whether a verb of speech lacks what it says. */
  private boolean saysNothing(int verb) {
    return arcs.child(verb, "ccomp") == NONE && arcs.child(verb, "obj") == NONE && isSpeech(verb);
  }

  private boolean isSpeech(int verb) {
    return arcs.is(verb, Upos.VERB) && known.has(Kind.REPORTING, known.verb(arcs.words[verb], ""));
  }
}
