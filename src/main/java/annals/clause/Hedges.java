// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/** What a text tells and does not vouch for: alleged, believed, claimed, somebody accused of it. */
final class Hedges {
  private static final int DEPTH = 6;

  /** How far before the second of two verbs a hedge stands: {@code allegedly shot and killed}. */
  private static final int HEDGED_BEFORE = 3;

  private final Tree tree;
  private final WordLists words;

  Hedges(Tree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  /**
   * Whether the text does not vouch for it: {@code allegedly fled}, {@code accused of killing},
   * {@code is believed to have sold}, {@code an alleged attack}, {@code claims that they lied}.
   */
  boolean isHedged(int token) {
    return isHedged(token, DEPTH) || isAccordingToAccuser();
  }

  /** {@code According to the indictment, he fled}. */
  private boolean isAccordingToAccuser() {
    for (int i = 0; i + 2 < tree.size(); i++) {
      if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
        return words.has(Kind.ACCUSER, tree.lemma(tree.head(i)));
      }
    }
    return false;
  }

  private boolean isHedged(int token, int depth) {
    for (int child : tree.children(token)) {
      boolean adverb = tree.isRel(child, "advmod") && words.has(Kind.HEDGE, tree.word(child));
      boolean attribute = tree.isRel(child, "amod") && words.has(Kind.ALLEGED, tree.word(child));
      if (adverb || attribute) {
        return true;
      }
    }
    boolean second = tree.upos(token - 1) == Upos.CCONJ && tree.upos(token) == Upos.VERB;
    if (second && words.has(Kind.HEDGE, tree.word(token - HEDGED_BEFORE))) {
      return true;
    }
    int head = tree.head(token);
    if (head == Tree.NONE || depth == 0) {
      return false;
    }
    return isDoubted(token, head) || (isOneWith(token, head) && isHedged(head, depth - 1));
  }

  private boolean isDoubted(int token, int head) {
    String lemma = tree.lemma(head);
    int mark = tree.child(token, "mark", "case");
    boolean linked = words.has(Kind.OBJECT_CONTROL_PREPOSITION, tree.word(mark));
    boolean definite = tree.isNoun(token) && tree.hasChild(token, "det", "the");
    boolean accusation = linked && !definite && words.has(Kind.ACCUSING, accuser(token, head));
    boolean believed = tree.isRel(token, "xcomp") && words.has(Kind.BELIEVING, lemma);
    boolean claimed = tree.isRel(token, "ccomp") && words.has(Kind.CLAIMING, lemma);
    boolean claim =
        tree.isNoun(head)
            && tree.isRel(token, "acl", "ccomp", "nmod")
            && !definite
            && words.has(Kind.CLAIM, lemma);
    boolean told = // "claims that it fled", not "claims that the army made"
        tree.isRel(token, "acl:relcl") && tree.child(token, "nsubj", "nsubj:pass") != Tree.NONE;
    boolean whole = told && tree.child(token, "obj", "aux:pass") != Tree.NONE;
    boolean ofClaim =
        (tree.isRel(token, "ccomp") && isClaimBefore(mark))
            || (whole && isClaimBefore(tree.first(token)));
    return accusation || believed || claimed || claim || ofClaim || isCharged(token, head);
  }

  /** {@code dismissed claims that it fled}: wherever the clause hangs, it is what is claimed. */
  private boolean isClaimBefore(int mark) {
    return tree.word(mark).equals("that")
        && tree.isNoun(mark - 1)
        && words.has(Kind.CLAIM, tree.lemma(mark - 1));
  }

  /** {@code The lawsuit says guards beat him}, {@code A court heard how he fled}. */
  private boolean isCharged(int token, int head) {
    int subject = tree.child(head, "nsubj", "nsubj:pass");
    String verb = tree.lemma(head);
    boolean heard =
        verb.equals("hear") || (verb.equals("tell") && tree.isRel(subject, "nsubj:pass"));
    return tree.isRel(token, "ccomp")
        && (words.has(Kind.ACCUSER, tree.lemma(subject))
            || (heard && words.has(Kind.JUDGE, tree.lemma(subject))));
  }

  /** The lemma that an accusation hangs on: the head, or the verb whose object the head is. */
  String accuser(int token, int head) {
    boolean ofObject = tree.isRel(head, "obj", "nsubj:pass") && tree.isRel(token, "acl", "nmod");
    return tree.lemma(ofObject ? tree.head(head) : head);
  }

  /** Whether a word is as sure as its head. */
  private boolean isOneWith(int token, int head) {
    if (tree.isRel(token, "conj")) {
      return tree.child(token, "nsubj", "nsubj:pass") == Tree.NONE;
    }
    boolean carried =
        tree.isRel(token, "obj", "nsubj:pass")
            && (words.has(Kind.LIGHT, tree.lemma(head))
                || words.has(Kind.ASPECTUAL, tree.lemma(head)));
    return carried || tree.isRel(token, "xcomp", "advcl");
  }
}
