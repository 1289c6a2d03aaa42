// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/** Whether a verb is active or passive, where nothing need say so: headlines, reduced clauses. */
final class Passives {
  private final Tree tree;
  private final WordLists words;

  Passives(Tree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  /** Whether a verb's subject undergoes what it tells: {@code was seized}, {@code men shot}. */
  boolean isPassive(int verb) {
    if (tree.child(verb, "aux:pass") != Tree.NONE) {
      return true;
    }
    if (isBidden(verb) || isFound(verb)) {
      return true;
    }
    if (words.has(Kind.INTRANSITIVE, tree.lemma(verb)) && agent(verb) == Tree.NONE) {
      return false;
    }
    boolean headline = tree.isHeadline();
    if (headline && isBareParticiple(verb)) {
      return true;
    }
    int undergoer = tree.child(verb, "nsubj:pass");
    if (undergoer != Tree.NONE && headline) {
      return true;
    }
    boolean main = tree.isRel(verb, "acl") && tree.isRel(tree.head(verb), "root") && !headline;
    if (main && agent(verb) == Tree.NONE && tree.child(tree.head(verb), "cop") == Tree.NONE) {
      return false;
    }
    if (sharesPassive(verb) || (isReduced(verb) && isBareParticiple(verb))) {
      return true;
    }
    boolean counted = undergoer != Tree.NONE && tree.isRel(verb, "conj");
    if (counted && tree.child(tree.head(verb), "aux:pass") != Tree.NONE) {
      return true;
    }
    boolean active =
        !tree.xpos(verb).equals("VBN")
            || undergoer != Tree.NONE
            || tree.child(verb, "aux", "nsubj", "ccomp") != Tree.NONE
            || (tree.child(verb, "obj") != Tree.NONE && agent(verb) == Tree.NONE);
    if (active) {
      return false;
    }
    boolean joined = tree.isRel(verb, "conj") && tree.isPredicate(tree.head(verb));
    return !joined || isPassive(tree.head(verb));
  }

  /**
   * {@code Tailor arrested on suspicion of theft}: headlines tell of what is done in the present,
   * so that a past form without an object is a passive whose auxiliary is left out.
   */
  private boolean isBareParticiple(int verb) {
    String xpos = tree.xpos(verb);
    return (xpos.equals("VBN") || xpos.equals("VBD"))
        && words.has(Kind.UNDERGONE, tree.lemma(verb))
        && tree.child(verb, "obj", "iobj", "ccomp", "xcomp", "aux") == Tree.NONE;
  }

  /** {@code Workers told to take pay cuts}: whoever tells somebody to do it names whom. */
  private boolean isBidden(int verb) {
    int clause = tree.child(verb, "xcomp");
    boolean past = tree.xpos(verb).equals("VBD") || tree.xpos(verb).equals("VBN");
    return past
        && words.has(Kind.BIDDING, tree.lemma(verb))
        && clause > verb
        && tree.hasChild(clause, "mark", "to")
        && tree.child(verb, "obj", "iobj", "aux") == Tree.NONE;
  }

  /** {@code Mayor found guilty}: whoever finds so would name whom. */
  private boolean isFound(int verb) {
    int found = tree.child(verb, "xcomp");
    return tree.isHeadline()
        && tree.word(verb).equals("found")
        && found == verb + 1
        && !tree.isPredicate(found)
        && tree.child(verb, "obj", "iobj", "aux") == Tree.NONE;
  }

  /** {@code the driver killed was 40}: a form in -ed without an object behind its noun. */
  private boolean isReduced(int verb) {
    return tree.isRel(verb, "acl")
        && !tree.isRel(verb, "acl:relcl")
        && tree.word(verb).endsWith("ed")
        && tree.child(verb, "nsubj") == Tree.NONE;
  }

  /** {@code was found guilty and sentenced}: the second verb shares the auxiliary of the first. */
  private boolean sharesPassive(int verb) {
    int head = tree.head(verb);
    boolean passive =
        tree.upos(head) == Upos.VERB
            && tree.xpos(verb).equals("VBD")
            && tree.child(head, "aux:pass") != Tree.NONE;
    boolean adjective = tree.upos(head) == Upos.ADJ && tree.child(head, "cop") != Tree.NONE;
    return tree.isRel(verb, "conj")
        && (passive || adjective)
        && tree.word(verb).endsWith("ed")
        && tree.child(verb, "nsubj", "nsubj:pass", "obj", "ccomp", "xcomp", "aux") == Tree.NONE;
  }

  /** The noun behind {@code by} of a passive verb. */
  int agent(int verb) {
    int agent = tree.child(verb, "obl:agent");
    if (agent != Tree.NONE) {
      return agent;
    }
    for (int child : tree.children(verb)) {
      if (tree.isRel(child, "obl") && tree.preposition(child).equals("by")) {
        return child;
      }
    }
    return Tree.NONE;
  }
}
