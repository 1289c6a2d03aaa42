// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.Casualty.Kind;
import annals.casualty.HarmWords.Use;
import annals.clause.Tree;
import annals.syntax.Upos;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of people who are counted in a sentence. The word order of news decides where it can
 * ({@code killing nine people}, {@code nine people were killed}, {@code 26 Dead}), as it holds
 * where parsers fail; else the tree.
 */
final class SentenceHarm {
  /** A storm that claims lives says nothing. */
  static final String LIFE_RULE = "casualty.life";

  private static final int LONGEST_GAP = 8;
  private static final int NEAR = 4;
  private static final Set<String> JOINING = Set.of("and", "or", ",", "&");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''");
  private static final Set<String> LIVES = Set.of("life", "lives");

  /**
   * The tokens of people who are counted.
   *
   * @param first of the number and what modifies it
   * @param last of the words counted
   * @param head the noun; the number where none is counted
   */
  record People(int first, int number, int last, int head) {}

  private final Tree tree;
  private final HarmWords words;

  SentenceHarm(Tree tree, HarmWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** What is told of them; null where it is no harm. */
  @Nullable Harm of(People people) {
    String head = tree.lemma(people.head());
    if (words.has(Use.NO_PEOPLE, head)) {
      return null;
    }
    Harm harm = life(people);
    harm = harm == null ? noun(people) : harm;
    harm = harm == null ? fate(people) : harm;
    harm = harm == null ? deed(people) : harm;
    harm = harm == null ? new TollReading(tree, words).of(people) : harm;
    harm = harm == null && isCountable(people) ? byTree(people) : harm;
    return harm != null && (isQuoted(harm.token()) || isOfThings(harm, head)) ? null : harm;
  }

  /** {@code 25 people were "injured"}: the word is another's, as in a drill. */
  private boolean isQuoted(int token) {
    return QUOTES.contains(tree.word(token - 1)) && QUOTES.contains(tree.word(token + 1));
  }

  /** {@code The law killed 40 of the clubs}: what acts so kills nobody that is called people. */
  private boolean isOfThings(Harm harm, String counted) {
    int subject = tree.child(harm.token(), "nsubj");
    return tree.lemma(harm.token()).equals("kill")
        && subject != Tree.NONE
        && !words.has(Use.CIVIL, counted)
        && words.has(Use.NO_KILLER, tree.lemma(subject));
  }

  private boolean isCountable(People people) {
    boolean noun = tree.isNoun(people.head()) && !isDone(people.head());
    return noun || people.head() == people.number();
  }

  /** {@code three escaped}: a past tense that the tagger takes for one thing. */
  private boolean isDone(int token) {
    return tree.xpos(token).equals("NN") && tree.word(token).endsWith("ed");
  }

  private @Nullable Harm life(People people) {
    if (!words.has(Use.LIFE, tree.lemma(people.head()))
        && !LIVES.contains(tree.word(people.last()))) {
      return null;
    }
    for (int i = people.first() - 1; i >= Math.max(0, people.first() - NEAR); i--) {
      if (words.has(Use.LOSS, tree.lemma(i))) {
        return new Harm(Kind.KILLED, i, false, LIFE_RULE);
      }
    }
    for (int i = people.last() + 1; i <= people.last() + NEAR; i++) {
      if (tree.lemma(i).equals("lose") || tree.word(i).equals("lost")) {
        return new Harm(Kind.KILLED, i, false, LIFE_RULE);
      }
    }
    return null;
  }

  private @Nullable Harm noun(People people) {
    for (int token : new int[] {people.head(), people.last()}) {
      Kind kind = words.kind(Use.NOUN, tree.word(token));
      kind = kind == null ? words.kind(Use.NOUN, tree.lemma(token)) : kind;
      if (kind != null && !isPart(people, token)) {
        return new Harm(kind, token, isFeared(people.first(), token), "casualty.noun");
      }
    }
    return null;
  }

  /** Whether the number is one of a larger one: {@code 14 of the wounded}. */
  private boolean isPart(People people, int token) {
    for (int i = people.number() + 1; i < token; i++) {
      if (tree.word(i).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** Behind them, over auxiliaries: {@code were reported dead}, {@code lost their lives}. */
  private @Nullable Harm fate(People people) {
    boolean feared = false;
    boolean carried = false;
    for (int i = people.last() + 1; i <= people.last() + LONGEST_GAP && i < tree.size(); i++) {
      String word = tree.word(i);
      String lemma = tree.lemma(i);
      Kind state = words.kind(Use.STATE, word);
      if (state != null && !isAttribute(i)) {
        return new Harm(state, i, feared, "casualty.fate");
      }
      Kind done = words.kind(Use.VERB, lemma);
      if (done != null && isParticiple(i) && (carried || endsClause(i + 1))) {
        return new Harm(done, i, feared, "casualty.fate");
      }
      Kind fate = words.kind(Use.FATE, lemma);
      if (fate != null && isVerbal(i) && mayFlee(fate, people, i)) {
        return new Harm(fate, i, feared, "casualty.fate");
      }
      if (isToDeath(i) || isShotDead(i)) {
        return new Harm(Kind.KILLED, i, feared, "casualty.fate");
      }
      if (lemma.equals("lose") && LIVES.contains(tree.word(i + 2))) {
        return new Harm(Kind.KILLED, i, feared, LIFE_RULE);
      }
      feared |= words.has(Use.FEARED, word);
      carried |= tree.upos(i) == Upos.AUX || word.equals("reported") || words.has(Use.FEARED, word);
      if (!words.has(Use.FILLER, word) && !words.has(Use.FEARED, word) && !isAside(i)) {
        return null;
      }
    }
    return null;
  }

  /** {@code stabbed to death}, but not {@code sentenced to death}. */
  private boolean isToDeath(int verb) {
    return words.has(Use.TO_DEATH, tree.lemma(verb)) && isDeath(verb + 1);
  }

  /** However its verb is tagged. */
  private boolean isShotDead(int verb) {
    boolean shot = tree.word(verb).equals("shot") || tree.lemma(verb).equals("shoot");
    return shot && tree.word(verb + 1).equals("dead");
  }

  private boolean isDeath(int token) {
    return tree.word(token).equals("to") && tree.word(token + 1).equals("death");
  }

  private boolean isAside(int token) {
    return tree.upos(token) == Upos.ADV || tree.upos(token) == Upos.AUX;
  }

  private boolean isVerbal(int token) {
    return isVerbal(tree, token);
  }

  static boolean isVerbal(Tree tree, int token) {
    return tree.upos(token) == Upos.VERB || tree.xpos(token).startsWith("VB");
  }

  private boolean isParticiple(int token) {
    String xpos = tree.xpos(token);
    return xpos.equals("VBN") || xpos.equals("VBD") || xpos.equals("JJ");
  }

  /** Whether nothing follows that a verb could act on. */
  private boolean endsClause(int token) {
    return switch (tree.upos(token)) {
      case DET, NOUN, PROPN, PRON, NUM, ADJ -> false;
      default -> true;
    };
  }

  /** Whether a state is said of a noun that follows: {@code 30 injured horses}. */
  private boolean isAttribute(int token) {
    return tree.isRel(token, "amod") && tree.head(token) > token && tree.isNoun(tree.head(token));
  }

  private boolean mayFlee(Kind fate, People people, int verb) {
    if (fate != Kind.DISPLACED) {
      return true;
    }
    String next = tree.word(verb + 1);
    return words.has(Use.CIVIL, tree.lemma(people.head()))
        || (next.equals("their") && tree.lemma(verb + 2).equals("home"));
  }

  private boolean isFeared(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.has(Use.FEARED, tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Right before them: {@code killing at least nine}; {@code shot dead three}. */
  private @Nullable Harm deed(People people) {
    int before = people.first() - 1;
    while (before > 0 && tree.upos(before) == Upos.ADV) {
      before--;
    }
    if (before < 0) {
      return null;
    }
    if (isShotDead(before - 1)) {
      return new Harm(Kind.KILLED, before - 1, false, "casualty.deed");
    }
    if (words.has(Use.TO_DEATH, tree.lemma(before)) && isDeath(people.last() + 1)) {
      return new Harm(Kind.KILLED, before, false, "casualty.deed");
    }
    Kind done = words.kind(Use.VERB, tree.lemma(before));
    boolean active = done != null && isVerbal(before) && !isPassive(before);
    return active ? new Harm(done, before, false, "casualty.deed") : null;
  }

  private boolean isPassive(int verb) {
    return tree.xpos(verb).equals("VBN")
        && (tree.child(verb, "aux:pass") != Tree.NONE
            || tree.child(verb, "nsubj:pass") != Tree.NONE);
  }

  /** Where other words stand between: {@code 12 people on the bus died}. */
  private @Nullable Harm byTree(People people) {
    int noun = people.head();
    for (int steps = 0;
        steps < 2 && tree.isRel(noun, "conj") && tree.isNoun(tree.head(noun));
        steps++) {
      noun = tree.head(noun);
    }
    int verb = tree.head(noun);
    if (verb == Tree.NONE || tree.child(verb, "case") != Tree.NONE) {
      return null;
    }
    String lemma = tree.lemma(verb);
    boolean feared = words.has(Use.FEARED, lemma);
    Kind done = words.kind(Use.VERB, lemma);
    boolean undergone = tree.isRel(noun, "obj") || tree.rel(noun).equals("nsubj:pass");
    if (done != null && undergone && isVerbal(verb)) {
      String rule = tree.isRel(noun, "obj") ? "casualty.deed" : "casualty.fate";
      return new Harm(done, verb, feared, rule);
    }
    boolean subject = tree.isRel(noun, "nsubj");
    Kind fate = words.kind(Use.FATE, lemma);
    if (fate != null && subject && isVerbal(verb) && mayFlee(fate, people, verb)) {
      return new Harm(fate, verb, feared, "casualty.fate");
    }
    Kind state = words.kind(Use.STATE, tree.word(verb));
    return state != null && subject ? new Harm(state, verb, feared, "casualty.fate") : null;
  }

  /**
   * Whether a conjunction joins people to those right before, and they do nothing of their own:
   * {@code killed 17 soldiers and two guards}, not {@code 17 soldiers died and two escaped}.
   */
  boolean joins(People earlier, People later) {
    int between = later.first() - 1;
    int next = later.last() + 1;
    boolean harmed =
        words.kind(Use.VERB, tree.lemma(next)) != null
            || words.kind(Use.FATE, tree.lemma(next)) != null
            || words.kind(Use.STATE, tree.word(next)) != null;
    boolean acts = (tree.xpos(next).startsWith("VB") && !harmed) || isDone(later.last());
    return !acts
        && between >= earlier.last() + 1
        && between <= earlier.last() + 2
        && JOINING.contains(tree.word(between));
  }
}
