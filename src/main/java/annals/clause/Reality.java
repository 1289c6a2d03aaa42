// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event is told as fact: its own auxiliaries and negation, and those of the words above
 * it as far as they reach down. {@code failed to reach} and {@code without the help} are negative,
 * {@code not only defeated} is not; {@code troops to help} is a purpose, {@code would not be able
 * to free} is hypothetical and negative.
 */
public final class Reality {
  private static final int DEPTH = 6;

  private static final String QUESTION_EDGES = "?!.\"\u201c\u201d\u00ab:;";

  private static final String NEITHER = "neither";

  private final Tree tree;
  private final WordLists words;
  private final boolean[] asked;
  private final Habits habits;
  private final Hedges hedges;

  public Reality(Tree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
    this.asked = asked(tree);
    this.habits = new Habits(tree, words);
    this.hedges = new Hedges(tree, words);
  }

  /** What stands before a question mark, back to the quotation mark or the mark before it. */
  private static boolean[] asked(Tree tree) {
    var asked = new boolean[tree.size()];
    for (int mark = 0; mark < asked.length; mark++) {
      if (tree.word(mark).equals("?")) {
        for (int i = mark; i >= 0 && (i == mark || !opensQuestion(tree.word(i))); i--) {
          asked[i] = true;
        }
      }
    }
    return asked;
  }

  private static boolean opensQuestion(String word) {
    return word.length() == 1 && QUESTION_EDGES.indexOf(word.charAt(0)) >= 0;
  }

  public boolean isNegated(int token) {
    return isNegated(token, DEPTH);
  }

  private boolean isNegated(int token, int depth) {
    if (isNegatedHere(token)) {
      return true;
    }
    int head = tree.head(token);
    if (head == Tree.NONE || depth == 0) {
      return false;
    }
    String lemma = tree.lemma(head);
    boolean complement = tree.isRel(token, "xcomp", "ccomp", "advcl") && !tree.isNoun(token);
    if (complement && words.has(Kind.NEGATIVE_VERB, lemma) && isGoverned(token)) {
      return !isNegatedHere(head);
    }
    boolean carried =
        tree.isRel(token, "obj", "nsubj:pass")
            && (words.has(Kind.LIGHT, lemma) || words.has(Kind.ASPECTUAL, lemma));
    boolean any = tree.isNoun(token) && tree.isRel(token, "obj") && !isDefinite(token);
    if (any && tree.hasChild(head, "mark", "without")) {
      return true;
    }
    if (tree.isRel(token, "xcomp") || carried || gerundMark(token).equals("in")) {
      return isNegated(head, depth - 1);
    }
    boolean nor = tree.hasChild(token, "cc", "nor") || tree.hasChild(token, "cc", "or");
    return tree.isRel(token, "conj") && nor && isNegated(head, depth - 1);
  }

  /** Of the phrases of {@code prevent} only what it prevents: {@code prevent X from leaving}. */
  private boolean isGoverned(int token) {
    boolean phrase = tree.isRel(token, "obl", "advcl");
    boolean gerund = tree.xpos(token).equals("VBG") && tree.head(token) == token - 1;
    return !phrase
        || gerund // "denied killing a guard"
        || tree.preposition(token).equals("from")
        || tree.hasChild(token, "mark", "from");
  }

  private boolean isNegatedHere(int token) {
    for (int child : tree.children(token)) {
      String word = tree.word(child);
      boolean only = tree.word(child + 1).equals("only") || tree.word(child + 1).equals("just");
      boolean mark = tree.isRel(child, "advmod", "case", "mark", "cc");
      boolean behind = child > token && tree.upos(token) == Upos.VERB;
      if (mark && !behind && words.has(Kind.NEGATION, word) && !only) {
        return true;
      }
      boolean none = tree.isRel(child, "det") && (word.equals("no") || word.equals(NEITHER));
      if (none && !only) {
        return true;
      }
      boolean emptyRole = tree.isRel(child, "nsubj", "obj") && isNobody(child);
      if (emptyRole) {
        return true;
      }
    }
    return false;
  }

  private boolean isNobody(int token) {
    String word = tree.word(token);
    boolean neither = tree.hasChild(token, "cc", NEITHER) || tree.hasChild(token, "det", NEITHER);
    return neither || words.has(Kind.NOBODY, word) || tree.hasChild(token, "det", "no");
  }

  public Modality modality(int token) {
    if (asked[token]) {
      return Modality.HYPOTHETICAL;
    }
    Modality own = modality(token, DEPTH);
    return own == Modality.ASSERTED && habits.isHabitual(token) ? Modality.HABITUAL : own;
  }

  private Modality modality(int token, int depth) {
    Modality here = here(token);
    if (here != null) {
      return here;
    }
    if (tree.isNoun(token) && isAhead(token)) {
      return Modality.FUTURE;
    }
    int head = tree.head(token);
    if (head == Tree.NONE) {
      return tree.hasChild(token, "mark", "to") ? Modality.FUTURE : Modality.ASSERTED;
    }
    return depth == 0 ? Modality.ASSERTED : fromAbove(token, head, depth);
  }

  /** {@code ahead of the election}: still to come. */
  private boolean isAhead(int noun) {
    int first = Math.max(0, tree.first(noun));
    return (tree.word(first).equals("ahead") && tree.word(first + 1).equals("of"))
        || (tree.word(first - 1).equals("ahead") && tree.word(first).equals("of"));
  }

  /**
   * What the auxiliaries and conjunctions of the clause itself say; null where they say nothing.
   */
  private @Nullable Modality here(int token) {
    int that = tree.child(token, "mark");
    if (tree.word(that).equals("that") && isThought(that - 1)) {
      return Modality.HYPOTHETICAL; // "amid fears that troops attack", wherever the clause hangs
    }
    @Nullable Modality found = null;
    for (int child : tree.children(token)) {
      String word = tree.word(child);
      if (tree.isRel(child, "amod") && tree.isNoun(token)) {
        found = words.has(Kind.UNREAL, word) ? Modality.HYPOTHETICAL : found;
        found = words.has(Kind.COMING, word) ? Modality.FUTURE : found;
      }
      if (tree.isRel(child, "aux")) {
        found = words.has(Kind.POSSIBLE, word) ? Modality.HYPOTHETICAL : found;
        boolean reported = word.equals("would") && tree.isRel(token, "ccomp");
        found = reported || words.has(Kind.FUTURE, word) ? Modality.FUTURE : found;
      }
      boolean condition = tree.isRel(child, "mark") && words.has(Kind.CONDITION, word);
      if (condition || (tree.isRel(child, "advmod") && words.has(Kind.MAYBE, word))) {
        return Modality.HYPOTHETICAL;
      }
    }
    return found;
  }

  private Modality fromAbove(int token, int head, int depth) {
    String lemma = tree.lemma(head);
    boolean to = tree.hasChild(token, "mark", "to");
    if (tree.isRel(token, "conj")) {
      boolean own = tree.child(token, "nsubj", "nsubj:pass", "aux") != Tree.NONE;
      boolean due = to && tree.child(token, "aux", "aux:pass", "cop") != Tree.NONE;
      boolean be = tree.word(tree.child(token, "aux:pass", "cop")).equals("be");
      boolean bare = tree.xpos(token).equals("VB") || (be && tree.child(token, "aux") == Tree.NONE);
      return due ? Modality.FUTURE : own && !bare ? Modality.ASSERTED : modality(head, depth - 1);
    }
    if (isThought(token, head) || isRuledOut(token, head)) {
      return Modality.HYPOTHETICAL;
    }
    int listed = listedWith(token, head);
    if (listed != Tree.NONE) {
      return modality(listed, depth - 1);
    }
    Modality ofGerund = ofGerund(token, head, depth);
    if (ofGerund != null) {
      return ofGerund;
    }
    if (tree.isRel(token, "xcomp", "ccomp", "csubj")) {
      boolean told = tree.isRel(token, "ccomp") && isIndicative(token);
      Modality said = told && words.has(Kind.REQUESTING, lemma) ? null : ofComplement(lemma, to);
      return said != null ? said : inherited(token, head, depth);
    }
    if (to && tree.isRel(token, "advcl", "acl", "obl", "parataxis")) {
      Modality said = ofComplement(lemma, tree.isRel(token, "acl"));
      boolean wanted = said == Modality.REQUESTED || said == Modality.FUTURE;
      return wanted ? said : Modality.PURPOSE;
    }
    if (tree.isRel(token, "advcl")) {
      if (isDone(token)) {
        return Modality.ASSERTED;
      }
      Modality above = modality(head, depth - 1);
      return above == Modality.PURPOSE || above == Modality.REQUESTED ? Modality.ASSERTED : above;
    }
    if (tree.isNoun(token) && tree.isRel(token, "obj", "obl", "nsubj", "nmod")) {
      return ofNoun(token, head, lemma, depth);
    }
    return Modality.ASSERTED;
  }

  /** {@code ruled out sending troops}: what is put off or excluded did not happen. */
  private boolean isRuledOut(int token, int head) {
    int particle = tree.child(head, "compound:prt");
    String phrase = tree.lemma(head) + " " + tree.word(particle);
    return particle == token - 1
        && tree.xpos(token).equals("VBG")
        && words.has(Kind.NEGATIVE_PHRASE, phrase);
  }

  /** {@code joined to oust the junta, free the city}: the infinitive that a bare verb goes on. */
  private int listedWith(int token, int head) {
    boolean bare =
        tree.xpos(token).equals("VB")
            && tree.isRel(token, "advcl", "parataxis", "conj")
            && tree.child(token, "mark", "aux", "nsubj") == Tree.NONE
            && tree.word(token - 1).equals(",");
    for (int i = token - 1; bare && i > head; i--) {
      if (tree.xpos(i).equals("VB") && tree.hasChild(i, "mark", "to")) {
        return i;
      }
    }
    return Tree.NONE;
  }

  /** Whether a clause tells what is or was: {@code told them that it failed}, not {@code to go}. */
  private boolean isIndicative(int verb) {
    String xpos = tree.xpos(verb);
    boolean finite = xpos.equals("VBD") || xpos.equals("VBZ");
    for (int child : tree.children(verb)) {
      boolean aux = tree.isRel(child, "aux", "cop");
      finite |= aux && !tree.xpos(child).equals("MD") && !tree.word(child).equals("be");
    }
    return finite;
  }

  /** {@code will send planes, where fires have killed two}: what has happened is not to come. */
  private boolean isDone(int verb) {
    boolean where = tree.hasChild(verb, "advmod", "where");
    for (int child : tree.children(verb)) {
      boolean has = tree.isRel(child, "aux") && tree.xpos(child).startsWith("VB");
      if (has && tree.lemma(child).equals("have")) {
        return !tree.xpos(child).equals("VB") && tree.child(verb, "mark") == Tree.NONE;
      }
    }
    return where && tree.xpos(verb).equals("VBD");
  }

  /** What a verb says of its complement; null where the complement is as real as the verb. */
  private @Nullable Modality ofComplement(String lemma, boolean to) {
    if (words.has(Kind.REQUESTING, lemma)) {
      return Modality.REQUESTED;
    }
    if (words.has(Kind.INTENDING, lemma)) {
      return Modality.FUTURE;
    }
    if (words.has(Kind.WISHING, lemma)) {
      return Modality.HYPOTHETICAL;
    }
    boolean real = words.has(Kind.IMPLICATIVE, lemma) || words.has(Kind.ASPECTUAL, lemma);
    return real || !to ? null : Modality.PURPOSE;
  }

  private Modality inherited(int token, int head, int depth) {
    if (!tree.isRel(token, "xcomp")) {
      return tree.hasChild(head, "mark", "if") ? Modality.HYPOTHETICAL : Modality.ASSERTED;
    }
    return modality(head, depth - 1);
  }

  private Modality ofNoun(int noun, int head, String lemma, int depth) {
    boolean direct = tree.isRel(noun, "obj", "nsubj:pass");
    String phrase = lemma + " " + tree.word(tree.child(head, "compound:prt"));
    if (direct && words.has(Kind.NEGATIVE_PHRASE, phrase)) {
      return Modality.HYPOTHETICAL;
    }
    boolean result = direct || words.has(Kind.RESULT_PREPOSITION, tree.preposition(noun));
    if (result && words.has(Kind.CAUSING, lemma)) {
      return modality(head, depth - 1);
    }
    if (direct && (words.has(Kind.LIGHT, lemma) || words.has(Kind.ASPECTUAL, lemma))) {
      return modality(head, depth - 1);
    }
    boolean asked = words.has(Kind.REQUESTING, lemma);
    if (asked && (direct || tree.preposition(noun).equals("for"))) {
      return Modality.REQUESTED;
    }
    if (direct && words.has(Kind.NEGATIVE_VERB, lemma)) {
      return Modality.HYPOTHETICAL;
    }
    boolean planned = words.has(Kind.INTENDING, lemma) || words.has(Kind.WISHING, lemma);
    String preposition = tree.preposition(noun);
    boolean ofPlan = tree.isNoun(head) && preposition.equals("of");
    if (planned && (direct || preposition.equals("for") || ofPlan)) {
      return Modality.FUTURE;
    }
    boolean any = tree.isRel(noun, "obj", "nsubj") && !isDefinite(noun);
    return any && tree.upos(head) == Upos.VERB ? modality(head, depth - 1) : Modality.ASSERTED;
  }

  /** What a noun with an article refers to is as real as it was before. */
  private boolean isDefinite(int noun) {
    int determiner = tree.child(noun, "det");
    String word = tree.word(determiner);
    return tree.child(noun, "nmod:poss") != Tree.NONE
        || word.startsWith("th")
        || word.equals("both");
  }

  /** {@code the prospect of a strike}, {@code the fear that troops attack}. */
  private boolean isThought(int token, int head) {
    if (tree.isRel(token, "acl", "nmod", "ccomp") && isThought(head)) {
      return !tree.isNoun(token) || !isDefinite(token);
    }
    return tree.isRel(token, "acl") && tree.isRel(head, "nmod") && isThought(tree.head(head));
  }

  private boolean isThought(int noun) {
    return tree.isNoun(noun) && words.has(Kind.ONLY_THOUGHT, tree.lemma(noun));
  }

  /**
   * What a gerund behind a preposition tells: {@code thought of leaving} and {@code the wisdom of
   * attacking} nothing that happened, {@code convicted of killing} and {@code thanked for saving}
   * what did; {@code involved in looting} is as real as the involvement.
   */
  private @Nullable Modality ofGerund(int token, int head, int depth) {
    boolean judged = words.has(Kind.JUDGED, hedges.accuser(token, head));
    if (judged || words.has(Kind.ACCUSING, hedges.accuser(token, head))) {
      return null;
    }
    return switch (gerundMark(token)) {
      case "of" -> words.has(Kind.MEASURE, tree.lemma(head)) ? null : Modality.HYPOTHETICAL;
      case "about", "against", "toward", "towards", "instead" -> Modality.HYPOTHETICAL;
      case "for" -> tree.isNoun(head) ? Modality.PURPOSE : null;
      case "in" -> modality(head, depth - 1);
      default -> null;
    };
  }

  /** The preposition before a gerund; empty where the token is none. */
  private String gerundMark(int token) {
    boolean gerund = tree.xpos(token).equals("VBG") && tree.isRel(token, "acl", "advcl", "xcomp");
    int mark = gerund ? tree.child(token, "mark", "case") : Tree.NONE;
    return mark > token ? "" : tree.word(mark);
  }

  /** Whether the text does not vouch for it: see {@link Hedges}. */
  public boolean isHedged(int token) {
    return hedges.isHedged(token);
  }
}
