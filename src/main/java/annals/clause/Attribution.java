// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * According to whom something is so: whoever says the clause that a word stands in, looked for
 * upward ({@code police said the bridge fell}), beside it ({@code The bridge fell, police said}),
 * or whom {@code according to} names. What a speaker is told by ({@code the minister, who leads the
 * party, said}) and where it was said is not said by them.
 */
public final class Attribution {
  private static final int LONGEST_NAME = 12;

  /** What a verb does with words. */
  public enum Speech {
    /** Says something: {@code said, confirmed}. */
    STATES,
    /** Asks for something or accuses: what is asked or alleged is the speaker's word. */
    DEMANDS,
    /** Takes a stand, so that only a clause is the speaker's word: {@code denied that}. */
    STANDS,
    /** Is no verb of speech. */
    NONE
  }

  private final Tree tree;
  private final Clauses clauses;
  private final WordLists words;
  private final IntFunction<Speech> speech;
  private final Predicate<Argument> named;

  /**
   * Reads the sentence of a tree.
   *
   * @param speech what kind of verb of speech a token is
   * @param named whether somebody is named there; the search goes on where nobody is
   */
  public Attribution(
      Tree tree,
      Clauses clauses,
      WordLists words,
      IntFunction<Speech> speech,
      Predicate<Argument> named) {
    this.tree = tree;
    this.clauses = clauses;
    this.words = words;
    this.speech = speech;
    this.named = named;
  }

  /** The speaker of what a token tells; null where the text itself tells it. */
  public @Nullable Argument of(int token) {
    boolean related = false;
    for (int up = token; tree.head(up) != Tree.NONE; up = tree.head(up)) {
      boolean whole = words.has(Kind.RECOUNTING, tree.lemma(tree.head(up))) && !related;
      boolean told = isTold(up, tree.head(up)) && (up == token || !tree.isRel(up, "obj") || whole);
      related |= tree.isRel(up, "acl:relcl");
      if (told) {
        Argument speaker = speaker(tree.head(up));
        if (speaker != null) {
          return speaker;
        }
      }
    }
    Argument inserted = inserted(token);
    return inserted == null ? accordingTo(token) : inserted;
  }

  /** Whether a word is what the verb above it says. */
  private boolean isTold(int token, int head) {
    return switch (speech.apply(head)) {
      case STATES ->
          tree.isRel(token, "ccomp")
              || (tree.isRel(token, "xcomp") && !tree.isNoun(token))
              || (tree.isRel(token, "parataxis") && token < head)
              || (tree.isRel(token, "obj") && words.has(Kind.CONFIRMING, tree.lemma(head)))
              || isRecounted(token, head);
      case DEMANDS -> tree.isRel(token, "ccomp", "xcomp") || isAlleged(token);
      case STANDS -> tree.isRel(token, "ccomp") || isPromised(token, head);
      case NONE -> false;
    };
  }

  /** {@code vowed to return}: what somebody promises to do is their word. */
  private boolean isPromised(int token, int head) {
    return words.has(Kind.PROMISING, tree.lemma(head))
        && tree.isRel(token, "xcomp", "advcl")
        && tree.hasChild(token, "mark", "to");
  }

  /** {@code described the role of the army in burning it}. */
  private boolean isRecounted(int token, int head) {
    return words.has(Kind.RECOUNTING, tree.lemma(head))
        && tree.isRel(token, "advcl")
        && tree.hasChild(token, "mark", "in");
  }

  private boolean isAlleged(int token) {
    String mark = tree.word(tree.child(token, "mark", "case"));
    boolean linked = words.has(Kind.OBJECT_CONTROL_PREPOSITION, mark) || mark.equals("to");
    return linked && tree.isRel(token, "advcl", "obl", "acl");
  }

  /** A verb of speech that stands behind or within what it reports. */
  private @Nullable Argument inserted(int token) {
    for (int up = token; up != Tree.NONE; up = tree.head(up)) {
      for (int child : tree.children(up)) {
        boolean beside = tree.isRel(child, "parataxis", "advcl", "conj", "discourse");
        boolean apart = beside && child != token && !tree.isBelow(token, child);
        boolean says = apart && speech.apply(child) == Speech.STATES && closes(child);
        Argument speaker = says ? speaker(child) : null;
        if (speaker != null) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** Whether a verb reports what stands before it and nothing of its own. */
  private boolean closes(int verb) {
    return tree.isRel(verb, "parataxis")
        || (tree.child(verb, "ccomp", "obj", "xcomp") == Tree.NONE && byPlace(verb) != Tree.NONE);
  }

  private @Nullable Argument accordingTo(int token) {
    int according = according();
    int noun = tree.head(according);
    boolean outside = noun > according && tree.isNoun(noun) && !tree.isBelow(token, noun);
    Argument source = outside ? clauses.publisher(new Argument(noun, "according")) : null;
    return source != null && named.test(source) ? source : null;
  }

  /** The word {@code according} of {@code according to}; {@link Tree#NONE} without it. */
  public int according() {
    for (int i = 0; i + 2 < tree.size(); i++) {
      if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
        return i;
      }
    }
    return Tree.NONE;
  }

  /** Whom {@code according to} names; null where it names nobody. */
  public @Nullable Argument source() {
    return accordingTo(Tree.NONE);
  }

  /** What stands beside {@code according to} and whom it names; null without it. */
  public @Nullable Reported besideSource() {
    int according = according();
    if (according == Tree.NONE) {
      return null;
    }
    int behind = Math.max(according, tree.last(tree.head(according)));
    boolean opens = tree.size() - behind > according;
    return opens ? trimmed(behind + 1, tree.size() - 1) : trimmed(0, according - 1);
  }

  /**
   * What a verb of speech reports in its own sentence: the clause behind it ({@code said that it
   * may rain}) or all that stands before it and its speaker ({@code It may rain, the mayor said});
   * null where it reports nothing there.
   */
  public @Nullable Reported reported(int verb) {
    if (ownerBehind(verb) != Tree.NONE) {
      return trimmed(0, verb - 1);
    }
    if (quoted(verb) != Tree.NONE && quoted(verb) < verb) {
      return trimmed(verb + 1, tree.size() - 1);
    }
    int saying = saying(verb);
    if (saying != Tree.NONE) {
      return speech.apply(saying) == Speech.NONE ? trimmed(saying + 1, tree.size() - 1) : null;
    }
    int first = tree.size();
    int last = Tree.NONE;
    boolean before = false;
    for (int child : tree.children(verb)) {
      boolean clause = tree.isRel(child, "ccomp", "parataxis");
      boolean states = speech.apply(verb) == Speech.STATES;
      if (isTold(child, verb) && (clause || states)) {
        before |= child < verb;
        first = child > verb ? Math.min(first, Math.max(verb + 1, tree.first(child))) : first;
        last = child > verb ? Math.max(last, tree.last(child)) : last;
      }
    }
    if (last != Tree.NONE) {
      return trimmed(isStranded(verb) ? verb + 1 : first, last);
    }
    boolean closing = before || byPlace(verb) != Tree.NONE || tree.isRel(verb, "parataxis");
    return closing ? beforeCue(verb) : null;
  }

  /** Whether the subject of what is said hangs on the verb: {@code said the plan was dead}. */
  private boolean isStranded(int verb) {
    int object = tree.child(verb, "obj");
    return object > verb && tree.lemma(verb).equals("say") && tree.first(object) == verb + 1;
  }

  /** All that stands before a verb and its speaker, where a mark parts them. */
  private @Nullable Reported beforeCue(int verb) {
    Argument subject = clauses.actor(verb);
    int cue = verb;
    if (subject != null && subject.token() < verb) {
      cue = Math.min(verb, tree.first(subject.token()));
    }
    int placed = byPlace(verb);
    if (placed != Tree.NONE && placed < cue) {
      cue = opening(placed, verb);
    }
    int reach = Math.max(1, verb - LONGEST_NAME);
    while (cue > reach && !isEdge(cue - 1)) {
      cue--;
    }
    return cue > 1 && isEdge(cue - 1) ? trimmed(0, cue - 1) : null;
  }

  /**
   * Without the marks at both ends and the word that begins a clause; null where nothing is left.
   */
  private @Nullable Reported trimmed(int from, int to) {
    int first = from;
    int last = Math.min(to, tree.size() - 1);
    while (first <= last && (tree.upos(first) == Upos.PUNCT || tree.word(first).equals("that"))) {
      first++;
    }
    while (last >= first && tree.upos(last) == Upos.PUNCT) {
      last--;
    }
    return last < first ? null : new Reported(first, last);
  }

  /** Who says what a verb of speech says: by place where it closes a report, else the subject. */
  public @Nullable Argument speaker(int verb) {
    int placed = byPlace(verb);
    int quoted = placed == Tree.NONE ? quoted(verb) : Tree.NONE;
    placed = quoted == Tree.NONE ? placed : quotedOne(quoted);
    Argument actor = placed == Tree.NONE ? clauses.actor(verb) : new Argument(placed, "place");
    Argument source = actor == null ? null : clauses.publisher(actor);
    return source != null && named.test(source) ? source : null;
  }

  /**
   * The noun that a verb of speech takes by its place alone, whatever the tree says: {@code ...,
   * the regional governor said.} and {@code ..." said Anna Berg}; {@link Tree#NONE} elsewhere.
   */
  private int byPlace(int verb) {
    boolean past = tree.xpos(verb).equals("VBD") || tree.xpos(verb).equals("VBZ");
    if (!past) {
      return Tree.NONE;
    }
    int owner = ownerBehind(verb);
    if (owner != Tree.NONE) {
      return owner;
    }
    int subject = tree.child(verb, "nsubj");
    boolean inverted = isEdge(verb - 1) && verb > 1 && tree.isNoun(verb + 1);
    if (inverted && (subject == Tree.NONE || subject > verb)) {
      return head(verb + 1, nameEnd(verb + 1));
    }
    String next = tree.word(verb + 1);
    boolean ends = next.isEmpty() || next.equals(".") || next.equals("\"") || next.equals("\u201d");
    boolean dated =
        next.equals("on") && verb + 2 < tree.size() && tree.last(verb + 2) >= tree.size() - 2;
    if (!ends && !dated) {
      return Tree.NONE;
    }
    int last = verb - 1;
    if (tree.word(last).equals(",")) {
      int name = opening(last - 1, verb);
      last = tree.upos(name) == Upos.PROPN ? name - 2 : last;
    }
    int from = opening(last, verb);
    boolean plain = from > 1 && from <= last && isEdge(from - 1);
    for (int i = from; i <= last; i++) {
      plain &= tree.upos(i) != Upos.VERB && !tree.xpos(i).startsWith("PRP");
    }
    return plain && tree.isNoun(last) ? head(from, last) : Tree.NONE;
  }

  /**
   * Who stands behind a verb that closes a report, told by whose they are or what they are before
   * the name: {@code said the firm's director, Hans Maier}; {@link Tree#NONE} elsewhere.
   */
  private int ownerBehind(int verb) {
    int first = verb + 1;
    boolean opens = tree.upos(first) == Upos.DET || tree.xpos(first).equals("PRP$");
    boolean past = tree.xpos(verb).equals("VBD") || tree.xpos(verb).equals("VBZ");
    int subject = tree.child(verb, "nsubj");
    boolean known = subject > verb && named.test(new Argument(subject, "nsubj"));
    boolean closes = past && opens && verb > 1 && isEdge(verb - 1) && !known;
    if (!closes || speech.apply(verb) != Speech.STATES) {
      return Tree.NONE;
    }
    int last = first;
    boolean owned = false;
    while (last + 1 < tree.size() && last - first < LONGEST_NAME && isInPhrase(last + 1)) {
      last++;
      owned |= tree.xpos(last).equals("POS");
    }
    int name = last + 2;
    boolean called = tree.word(last + 1).equals(",") && tree.upos(name) == Upos.PROPN;
    if (called && ends(nameEnd(name) + 1)) {
      return head(name, nameEnd(name));
    }
    return owned && tree.isNoun(last) && ends(last + 1) ? last : Tree.NONE;
  }

  private boolean ends(int token) {
    return token >= tree.size()
        || (tree.upos(token) == Upos.PUNCT && !tree.word(token).equals(","));
  }

  private boolean isInPhrase(int token) {
    return switch (tree.upos(token)) {
      case NOUN, PROPN, ADJ, NUM -> true;
      case PART -> tree.xpos(token).equals("POS");
      default -> tree.word(token).equals("-");
    };
  }

  /** The verb of {@code was quoted as [saying]}, {@code was quoted by the paper as saying}. */
  private int quoted(int verb) {
    if (saying(verb) != Tree.NONE) {
      return verb;
    }
    boolean saying = tree.word(verb).equals("saying") && tree.word(verb - 1).equals("as");
    for (int i = verb - 2; saying && i > 0 && i >= verb - LONGEST_NAME; i--) {
      if (tree.word(i).equals("quoted") && tree.upos(i - 1) == Upos.AUX) {
        return i;
      }
    }
    return Tree.NONE;
  }

  /** The {@code saying} behind a verb that quotes somebody; {@link Tree#NONE} without it. */
  private int saying(int verb) {
    if (!tree.word(verb).equals("quoted") || tree.upos(verb - 1) != Upos.AUX) {
      return Tree.NONE;
    }
    for (int i = verb + 1; i < Math.min(tree.size(), verb + LONGEST_NAME); i++) {
      if (tree.word(i).equals("saying") && tree.word(i - 1).equals("as")) {
        return i;
      }
    }
    return Tree.NONE;
  }

  /** Who was quoted: the noun before the auxiliary, whatever the tree says. */
  private int quotedOne(int quoted) {
    int last = quoted - 1;
    while (last > 0 && tree.upos(last) == Upos.AUX) {
      last--;
    }
    int first = last;
    while (first > 0 && tree.isNoun(first - 1)) {
      first--;
    }
    if (!tree.isNoun(last)) {
      return Tree.NONE;
    }
    return tree.upos(last) == Upos.PROPN ? last : head(first, last);
  }

  /** The first word of the phrase that ends at a word, behind the mark before it. */
  private int opening(int last, int verb) {
    int from = last + 1;
    while (from > 0 && verb - from < LONGEST_NAME && !isEdge(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isEdge(int token) {
    String word = tree.word(token);
    return word.equals(",") || word.equals("\"") || word.equals("\u201d") || word.equals("\u2014");
  }

  private int nameEnd(int from) {
    int to = from;
    while (tree.isNoun(to + 1) || tree.word(to + 1).equals("-")) {
      to++;
    }
    return to;
  }

  /** The noun of a phrase that the others hang on; its last word where there is no such one. */
  private int head(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean outside = tree.head(i) < first || tree.head(i) > last;
      if (outside && tree.isNoun(i)) {
        return i;
      }
    }
    return last;
  }
}
