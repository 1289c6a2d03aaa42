// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/** What a sentence tells of in general, of a kind of people, or again and again: no event. */
public final class Habits {
  private final Tree tree;
  private final WordLists words;

  public Habits(Tree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  /**
   * Whether a verb in the simple present tells how things are in general: {@code Winemakers leave
   * the grapes in the sun.} Headlines, which end without a full stop, tell what happened. What goes
   * on with such a verb and has no tense of its own is as general.
   */
  public boolean isGeneral(int token) {
    return !tree.isHeadline()
        && tree.upos(token) == Upos.VERB
        && (isPresent(token) || isCarried(token));
  }

  private boolean isPresent(int token) {
    String xpos = tree.xpos(token);
    boolean present = xpos.equals("VBZ") || xpos.equals("VBP");
    return present && !words.has(Kind.SAME_PAST, tree.word(token));
  }

  /** {@code An adviser brings ideas, helping firms to grow}. */
  private boolean isCarried(int verb) {
    int up = tree.head(verb);
    boolean bare = tree.xpos(verb).equals("VBG") || tree.xpos(verb).equals("VB");
    return bare
        && tree.isRel(verb, "advcl", "xcomp", "conj")
        && tree.child(verb, "aux", "nsubj") == Tree.NONE
        && tree.upos(up) == Upos.VERB
        && (isPresent(up) || isCarried(up));
  }

  /**
   * {@code Thieves cut the power before they enter your home}: what a text tells its reader is true
   * of anybody. What is quoted is told to somebody else.
   */
  public boolean isToldToReader(Quotation quotation) {
    for (int i = 0; i < tree.size(); i++) {
      if (!quotation.holds(i) && words.has(Kind.ADDRESSING, tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code a place where people are shot}: the present of a passive tells of what happens. */
  public boolean isUndergoneInGeneral(int token) {
    String aux = tree.xpos(tree.child(token, "aux:pass"));
    boolean present = aux.equals("VBZ") || aux.equals("VBP");
    return present && tree.child(token, "aux") == Tree.NONE && !tree.isHeadline();
  }

  /** {@code Christians who reject it}: a relative clause says what kind of people are meant. */
  public boolean isOfKind(int verb) {
    int noun = tree.head(verb);
    String xpos = tree.xpos(verb);
    boolean present = xpos.equals("VBZ") || xpos.equals("VBP");
    boolean bare = noun != Tree.NONE && tree.child(noun, "det", "nummod", "nmod:poss") == Tree.NONE;
    boolean many = tree.xpos(noun).equals("NNS") || tree.xpos(noun).equals("NNPS");
    return present && bare && many && tree.isRel(verb, "acl:relcl");
  }

  /** Whether a clause tells of what happens again and again. */
  boolean isHabitual(int token) {
    for (int up = token; up != Tree.NONE; up = tree.head(up)) {
      for (int child : tree.children(up)) {
        if (tree.isRel(child, "advmod") && words.has(Kind.HABITUAL, tree.word(child))) {
          return true;
        }
        boolean each =
            tree.isRel(child, "obl") && (isEach(child) || isRate(child) || isOfMany(up, child));
        if (each) {
          return true;
        }
      }
      if (tree.isRel(up, "ccomp", "parataxis", "acl:relcl")) {
        return false;
      }
    }
    return false;
  }

  /** {@code 26,000 retired per month}: how often, not when. */
  private boolean isRate(int noun) {
    return tree.preposition(noun).equals("per") && words.has(Kind.PERIOD, tree.lemma(noun));
  }

  /** {@code In many robberies, thieves demand cash}: what they do in many of them. */
  private boolean isOfMany(int verb, int noun) {
    String xpos = tree.xpos(verb);
    boolean many = tree.hasChild(noun, "amod", "many") || tree.hasChild(noun, "amod", "most");
    return many
        && tree.preposition(noun).equals("in")
        && (xpos.equals("VBP") || xpos.equals("VBZ"));
  }

  private boolean isEach(int noun) {
    boolean every = tree.hasChild(noun, "det", "each") || tree.hasChild(noun, "det", "every");
    return every && words.has(Kind.PERIOD, tree.lemma(noun));
  }
}
