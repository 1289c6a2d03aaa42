// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is subject and object of a verb, written or understood: joined verbs share a subject,
 * infinitives and participles take that of the verb above or the noun they hang on, relative
 * pronouns stand for their noun, and {@code ask X to leave} gives {@code leave} its object.
 */
public final class Clauses {
  private static final int DEPTH = 8;
  private static final int NEAR = 2;

  private final Tree tree;
  private final WordLists words;
  private final Passives passives;

  public Clauses(Tree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
    this.passives = new Passives(tree, words);
  }

  /** {@code himself, themselves}. */
  public boolean isReflexive(int token) {
    String word = tree.word(token);
    return tree.xpos(token).startsWith("PRP") && (word.endsWith("self") || word.endsWith("selves"));
  }

  /** Whether a verb's subject undergoes what it tells: {@code was seized}, {@code men shot}. */
  public boolean isPassive(int verb) {
    return passives.isPassive(verb);
  }

  /** The subject of a verb as grammar has it; null without one. */
  public @Nullable Argument subject(int verb) {
    return subject(verb, DEPTH);
  }

  private @Nullable Argument subject(int verb, int depth) {
    int own = tree.child(verb, "nsubj", "nsubj:pass", "nsubj:outer");
    if (own != Tree.NONE) {
      return antecedent(own, tree.rel(own));
    }
    int head = tree.head(verb);
    if (head == Tree.NONE || depth == 0) {
      return null;
    }
    Argument found =
        switch (tree.rel(verb).split(":")[0]) {
          case "conj" -> tree.isPredicate(head) ? subject(head, depth - 1) : null;
          case "xcomp" -> controller(verb, head, depth);
          case "advcl", "obl" -> isFinite(verb) ? null : ofAdverbial(verb, head, depth);
          case "ccomp", "parataxis" -> isFinite(verb) ? null : controller(verb, head, depth);
          case "acl" -> ofNoun(verb, head, depth);
          default -> null;
        };
    return found == null ? null : found.after(tree.rel(verb));
  }

  /** {@code accused X of lying}, {@code used X for bathing}: the object; else the subject above. */
  private @Nullable Argument ofAdverbial(int verb, int head, int depth) {
    int mark = tree.child(verb, "mark", "case");
    boolean after = tree.word(verb - 1).equals(",") && mark == Tree.NONE && isPassive(head);
    boolean listed = // "was charged with theft, leaving the scene"
        words.has(Kind.ACCUSING, tree.lemma(head)) || words.has(Kind.PUNISHING, tree.lemma(head));
    if (after && !listed && words.has(Kind.AFTERMATH, tree.lemma(verb))) {
      return actor(head); // "was hit by a bus, killing two"
    }
    boolean linked = words.has(Kind.OBJECT_CONTROL_PREPOSITION, tree.word(mark));
    int object = tree.child(head, "obj");
    boolean result = words.has(Kind.SUFFERED, tree.lemma(head)) && tree.xpos(verb).equals("VBG");
    if (result && object != Tree.NONE && object < verb) {
      return antecedent(object, tree.rel(object));
    }
    if (linked && object != Tree.NONE && object < verb && !tree.hasChild(verb, "mark", "to")) {
      return antecedent(object, tree.rel(object));
    }
    return ofClauseAbove(head, depth);
  }

  private @Nullable Argument ofClauseAbove(int head, int depth) {
    return tree.isPredicate(head) ? subject(head, depth - 1) : null;
  }

  /** Who does what an infinitive says: the object above, or the subject above. */
  private @Nullable Argument controller(int verb, int head, int depth) {
    int object = tree.child(head, "obj", "iobj");
    boolean ofObject =
        object != Tree.NONE
            && object < verb
            && !words.has(Kind.SUBJECT_CONTROL, tree.lemma(head))
            && !words.has(Kind.LIGHT, tree.lemma(head));
    if (ofObject) {
      return antecedent(object, tree.rel(object));
    }
    return ofClauseAbove(head, depth);
  }

  private @Nullable Argument ofNoun(int verb, int noun, int depth) {
    if (tree.isRel(verb, "acl:relcl")) {
      boolean opened = tree.xpos(tree.first(verb)).startsWith("W");
      boolean bare = !isPassive(verb) && tree.child(verb, "obj") != Tree.NONE;
      return opened && bare ? new Argument(content(noun), "relcl") : null;
    }
    int mark = tree.child(verb, "mark");
    if (mark == Tree.NONE) {
      return new Argument(content(noun), "noun");
    }
    boolean accused =
        tree.isRel(noun, "obj", "nsubj:pass")
            && words.has(Kind.ACCUSING, tree.lemma(tree.head(noun)))
            && words.has(Kind.OBJECT_CONTROL_PREPOSITION, tree.word(mark));
    if (accused) {
      return antecedent(noun, "accused");
    }
    int predicated = tree.child(noun, "nsubj");
    if (predicated != Tree.NONE) {
      return antecedent(predicated, "nsubj");
    }
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor != Tree.NONE) {
      return new Argument(possessor, "nmod:poss");
    }
    return tree.isRel(noun, "obj", "nsubj", "obl") ? ofClauseAbove(tree.head(noun), depth) : null;
  }

  private boolean isFinite(int verb) {
    String xpos = tree.xpos(verb);
    if (xpos.equals("VBD") || xpos.equals("VBZ") || xpos.equals("VBP")) {
      return true;
    }
    if (tree.hasChild(verb, "mark", "to")) {
      return false;
    }
    int aux = tree.child(verb, "aux", "aux:pass", "cop");
    return aux != Tree.NONE && !tree.xpos(aux).equals("VBG");
  }

  /** The noun that a relative pronoun stands for; any other token itself. */
  private Argument antecedent(int token, String path) {
    boolean relative = tree.xpos(token).startsWith("W");
    if (!relative) {
      return new Argument(content(token), path);
    }
    for (int up = token; up != Tree.NONE; up = tree.head(up)) {
      if (tree.isRel(up, "acl:relcl")) {
        return new Argument(tree.head(up), path + ">relcl");
      }
    }
    return new Argument(token, path);
  }

  /** What a measure is of: {@code food} in {@code tons of food}; any other noun itself. */
  public int content(int noun) {
    boolean one = tree.lemma(noun).equals("member") && tree.xpos(noun).equals("NN");
    boolean number = tree.upos(noun) == Upos.NUM;
    if ((number || words.has(Kind.MEASURE, tree.lemma(noun))) && !one) {
      for (int child : tree.children(noun)) {
        if (tree.isRel(child, "nmod") && tree.preposition(child).equals("of")) {
          return content(child);
        }
      }
    }
    return noun;
  }

  /**
   * Who stands behind an article or a report: {@code the Times} of {@code a report in the Times}.
   */
  public Argument publisher(Argument found) {
    if (words.has(Kind.PUBLICATION, tree.lemma(found.token()))) {
      for (int child : tree.children(found.token())) {
        String preposition = tree.preposition(child);
        boolean source =
            preposition.equals("in") || preposition.equals("by") || preposition.equals("from");
        if (tree.isRel(child, "nmod") && tree.upos(child) == Upos.PROPN && source) {
          return new Argument(child, found.path() + ">" + preposition);
        }
      }
    }
    return found;
  }

  /** Who does what a verb says: the subject, or in the passive the noun behind {@code by}. */
  public @Nullable Argument actor(int verb) {
    if (!isPassive(verb)) {
      return subject(verb);
    }
    int agent = passives.agent(verb);
    return agent == Tree.NONE ? null : new Argument(agent, "obl:agent");
  }

  /** Whom or what it is done to: the object, or in the passive the subject. */
  public @Nullable Argument object(int verb) {
    if (isPassive(verb)) {
      return subject(verb);
    }
    int object = tree.child(verb, "obj");
    if (object != Tree.NONE) {
      return antecedent(object, "obj");
    }
    int joined = tree.child(verb, "conj");
    boolean shared =
        joined != Tree.NONE
            && joined <= verb + NEAR
            && tree.upos(joined) == Upos.VERB
            && tree.child(joined, "nsubj", "nsubj:pass") == Tree.NONE;
    if (shared && tree.child(joined, "obj") != Tree.NONE) {
      return antecedent(tree.child(joined, "obj"), "obj").after("conj");
    }
    int subject = tree.child(verb, "nsubj");
    boolean gap =
        tree.isRel(verb, "acl:relcl")
            && subject != Tree.NONE
            && !tree.xpos(subject).startsWith("W")
            && !isAdverbial(verb)
            && !words.has(Kind.WITHOUT_OBJECT, tree.lemma(verb))
            && tree.upos(verb) == Upos.VERB;
    return gap ? new Argument(tree.head(verb), "relcl") : null;
  }

  /** {@code the tower when the fire broke out}: such a clause leaves no gap for its noun. */
  private boolean isAdverbial(int verb) {
    return tree.xpos(tree.child(verb, "advmod", "mark")).equals("WRB");
  }

  public List<Integer> actors(int verb) {
    Argument found = actor(verb);
    return found == null ? List.of() : tree.joined(found.token());
  }

  public List<Integer> objects(int verb) {
    var all = new ArrayList<Integer>();
    Argument found = object(verb);
    if (found != null) {
      all.addAll(tree.joined(found.token()));
    }
    int second = tree.child(verb, "iobj");
    if (second != Tree.NONE) {
      all.addAll(tree.joined(second));
    }
    return all;
  }

  /** The phrases with a preposition that hang on a word or on its object, nearest first. */
  public List<Integer> phrases(int word) {
    var all = new ArrayList<Integer>();
    addPhrases(word, all);
    int object = tree.child(word, "obj");
    addPhrases(object, all);
    return all;
  }

  private void addPhrases(int word, List<Integer> into) {
    for (int child : tree.children(word)) {
      boolean phrase = tree.isRel(child, "obl", "nmod") && !tree.isRel(child, "nmod:poss");
      if (phrase && !tree.isRel(child, "obl:agent") && !tree.preposition(child).isEmpty()) {
        into.add(child);
      }
    }
  }
}
