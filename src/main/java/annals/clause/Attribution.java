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
  private final PlacedSpeaker placed;

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
    this.placed = new PlacedSpeaker(tree, speech, named);
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
        || (tree.child(verb, "ccomp", "obj", "xcomp") == Tree.NONE
            && placed.closing(verb) != Tree.NONE);
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
    if (placed.behind(verb) != Tree.NONE) {
      return trimmed(0, verb - 1);
    }
    int quoted = placed.quoted(verb);
    if (quoted != Tree.NONE && quoted < verb) {
      return trimmed(verb + 1, tree.size() - 1);
    }
    int saying = placed.saying(verb);
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
    boolean closing = before || placed.closing(verb) != Tree.NONE || tree.isRel(verb, "parataxis");
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
    int speaker = placed.closing(verb);
    if (speaker != Tree.NONE && speaker < cue) {
      cue = placed.opening(speaker, verb);
    }
    int reach = Math.max(1, verb - PlacedSpeaker.LONGEST_NAME);
    while (cue > reach && !placed.isEdge(cue - 1)) {
      cue--;
    }
    return cue > 1 && placed.isEdge(cue - 1) ? trimmed(0, cue - 1) : null;
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

  /** Who stands behind a verb that closes a report; null where nobody does. */
  public @Nullable Argument behind(int verb) {
    int noun = placed.behind(verb);
    return noun == Tree.NONE ? null : new Argument(noun, "place");
  }

  /** Who says what a verb of speech says: by place where it closes a report, else the subject. */
  public @Nullable Argument speaker(int verb) {
    int by = placed.of(verb);
    Argument actor = by == Tree.NONE ? clauses.actor(verb) : new Argument(by, "place");
    Argument source = actor == null ? null : clauses.publisher(actor);
    return source != null && named.test(source) ? source : null;
  }
}
