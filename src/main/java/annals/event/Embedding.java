// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Tree;
import annals.clause.WordLists;
import annals.syntax.Upos;

/**
 * How a word stands in its sentence, where that leaves open whether it happened or to whom: what
 * somebody is accused of, how something else is done, what kind of people are meant.
 */
final class Embedding {
  private final Tree tree;
  private final WordLists words;

  Embedding(Tree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  /** Whether a verb stands where it need not tell what happened, or to whom. */
  boolean isUnsure(int verb) {
    return isAccused(verb)
        || isGerund(verb)
        || isOfKind(verb)
        || isAmong(verb)
        || isPrevented(verb);
  }

  /** Whether it is what somebody is accused of. */
  boolean isAccused(int token) {
    return isUnderAccusation(token) || isPunished(token) || isAlleged(token);
  }

  /**
   * {@code suspected of shooting three people, killing one}: a gerund or noun behind a word of
   * accusation is what somebody is accused of, or may be.
   */
  private boolean isUnderAccusation(int token) {
    boolean told = tree.xpos(token).equals("VBG") && tree.child(token, "aux") == Tree.NONE;
    if (!told && !tree.isNoun(token)) {
      return false;
    }
    for (int i = 0; i < token; i++) {
      if (tree.upos(i) == Upos.VERB && words.has(WordLists.Kind.ACCUSING, tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code jailed for taking bribes}, {@code life for the murder of two}: the court's word. */
  private boolean isPunished(int token) {
    int up = token;
    while (tree.isRel(up, "conj") && tree.upos(tree.head(up)) == tree.upos(token)) {
      up = tree.head(up);
    }
    boolean gerund = tree.xpos(up).equals("VBG");
    int mark = gerund || tree.isNoun(up) ? tree.child(up, "mark", "case") : Tree.NONE;
    if (!tree.word(mark).equals("for")) {
      return false;
    }
    for (int i = mark - 1; i >= 0; i--) {
      if (words.has(WordLists.Kind.PUNISHING, tree.lemma(i))) {
        return true;
      }
      if (tree.upos(i) == Upos.VERB && !tree.isRel(i, "amod")) {
        return false;
      }
    }
    return false;
  }

  /** {@code dreamed that soldiers burned it}, {@code a film about a man who shot the king}. */
  boolean isMadeUp(int token, EventType type) {
    if (!tree.isNoun(token) && (isStaged(token, type) || (isDeed(type) && isAtMock(token)))) {
      return true;
    }
    int below = token;
    for (int up = tree.head(token); up != Tree.NONE; up = tree.head(up)) {
      if (isStray(below, up)) {
        return false;
      }
      boolean staged = !tree.isNoun(up) && isStaged(up, type);
      if (staged || isInFiction(below, up) || isOfMind(token, below, up)) {
        return true;
      }
      below = up;
    }
    return false;
  }

  /** {@code In the film, a bomb killed him}, {@code As part of the drill, troops shelled it}. */
  private boolean isStaged(int verb, EventType type) {
    for (int child : tree.children(verb)) {
      boolean opening = child < verb && tree.isRel(child, "obl") && isBeforeSubject(verb, child);
      if (opening && (isStage(child, type) || isStage(partOf(child), type))) {
        return true;
      }
    }
    return false;
  }

  /** {@code attacked a mock camp}. */
  private boolean isAtMock(int verb) {
    for (int child : tree.children(verb)) {
      int attribute = tree.child(child, "amod", "compound");
      boolean aim = tree.isRel(child, "obj", "obl");
      if (aim && words.has(WordLists.Kind.PRETENDED, tree.word(attribute))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeed(EventType type) {
    return type == EventType.ASSAULT;
  }

  private boolean isBeforeSubject(int verb, int phrase) {
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    return subject == Tree.NONE || phrase < subject;
  }

  private int partOf(int noun) {
    return tree.lemma(noun).equals("part") ? tree.child(noun, "nmod") : Tree.NONE;
  }

  /**
   * A film or a drill. Troops do move in a drill, and {@code during} it a real fire may break out.
   */
  private boolean isStage(int noun, EventType type) {
    String preposition = tree.preposition(noun);
    boolean within =
        words.has(WordLists.Kind.INSIDE_PREPOSITION, preposition) || preposition.equals("of");
    boolean during = isDeed(type) && preposition.equals("during");
    boolean rehearsed =
        words.has(WordLists.Kind.REHEARSAL, tree.lemma(noun)) && type != EventType.MOBILIZE;
    int of = tree.child(noun, "nmod");
    return ((within && isFiction(noun)) || ((within || during) && rehearsed))
        && !tree.preposition(of).equals("of");
  }

  /** {@code pretended to be ill and shot him}: a past is joined to no infinitive. */
  private boolean isStray(int verb, int up) {
    boolean past = tree.xpos(verb).equals("VBD");
    boolean finite = tree.xpos(up).equals("VBD") || tree.child(up, "aux", "cop") != Tree.NONE;
    return past && tree.isRel(verb, "conj") && (!finite || tree.hasChild(up, "mark", "to"));
  }

  /** What is dreamed is a clause, or the event that is dreamed of; its people are real. */
  private boolean isOfMind(int token, int below, int up) {
    if (!words.has(WordLists.Kind.MAKING_UP, tree.lemma(up))) {
      return false;
    }
    boolean ofNoun = tree.isNoun(up) && tree.isRel(below, "acl");
    boolean clause = ofNoun || tree.isRel(below, "ccomp", "xcomp");
    return clause || (below == token && tree.isRel(below, "obj", "obl", "nsubj:pass"));
  }

  /** {@code a film about, showing, in which}; what {@code the film sparked} is real. */
  private boolean isInFiction(int below, int up) {
    int subject = tree.child(up, "nsubj");
    boolean depicts =
        words.has(WordLists.Kind.DEPICTING, tree.lemma(up)) && tree.upos(up) == Upos.VERB;
    if (depicts && isFiction(subject)) {
      return below != subject && !tree.isRel(below, "conj", "parataxis");
    }
    if (!isFiction(up)) {
      return false;
    }
    boolean about =
        tree.isRel(below, "nmod")
            && words.has(WordLists.Kind.ABOUT_PREPOSITION, tree.preposition(below));
    boolean within = tree.isRel(below, "acl:relcl") && tree.word(tree.first(below)).equals("in");
    boolean showing =
        tree.isRel(below, "acl")
            && !tree.isRel(below, "acl:relcl")
            && words.has(WordLists.Kind.DEPICTING, tree.lemma(below));
    return about || within || showing;
  }

  private boolean isFiction(int noun) {
    return tree.isNoun(noun) && words.has(WordLists.Kind.FICTION, tree.lemma(noun));
  }

  /** {@code people suspected of theft}: what kind of people are meant. */
  private boolean isOfKind(int verb) {
    int noun = tree.head(verb);
    boolean many = tree.xpos(noun).equals("NNS") && !tree.isHeadline();
    return many
        && tree.isRel(verb, "acl")
        && !tree.isRel(verb, "acl:relcl")
        && tree.child(noun, "det", "nummod", "nmod:poss") == Tree.NONE;
  }

  /**
   * {@code an attack on ships passing the gulf on Friday, seizing 26 men}: behind a noun, a
   * participle may be said of any noun before it.
   */
  private boolean isAmong(int verb) {
    int up = verb;
    while (tree.isRel(up, "conj", "advcl") && tree.xpos(tree.head(up)).equals("VBG")) {
      up = tree.head(up);
    }
    return tree.xpos(up).equals("VBG")
        && tree.isRel(up, "acl")
        && !tree.isRel(up, "acl:relcl")
        && tree.child(up, "mark", "aux") == Tree.NONE;
  }

  /** {@code Prosecutors allege the guard, 40, left and shot}: whatever follows may be alleged. */
  private boolean isAlleged(int token) {
    for (int i = 0; i < token; i++) {
      if (tree.upos(i) == Upos.VERB && words.has(WordLists.Kind.ALLEGING, tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code prevented the rally staged by students}: what is said of what did not happen. */
  private boolean isPrevented(int verb) {
    int noun = tree.head(verb);
    return tree.isRel(verb, "acl")
        && !tree.isRel(verb, "acl:relcl")
        && tree.isRel(noun, "obj")
        && words.has(WordLists.Kind.PREVENTING, tree.lemma(tree.head(noun)));
  }

  /**
   * {@code by encouraging}, {@code before leaving}: how or when something else is done; {@code a
   * plan for killing him}.
   */
  private boolean isGerund(int verb) {
    String mark = tree.word(tree.child(verb, "mark", "case"));
    return tree.xpos(verb).equals("VBG")
        && tree.upos(verb) == Upos.VERB
        && !mark.isEmpty()
        && (!words.has(WordLists.Kind.FACTUAL_PREPOSITION, mark) || tree.isRel(verb, "acl"))
        && tree.child(verb, "aux") == Tree.NONE;
  }
}
