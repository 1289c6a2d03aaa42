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
    return isHedged(token, DEPTH);
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
    return accusation || believed || claimed || claim;
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
