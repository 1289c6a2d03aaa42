// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.syntax.ParsedSentence;
import annals.syntax.TaggedSentence;
import annals.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A parsed sentence in the questions that are asked of it, by token index, with what parsers of
 * newspapers get wrong most often put right, in the order of {@code repair}. Words and lemmas are
 * in lower case. {@link #NONE} stands for a token that is not there, and may be asked about: it has
 * no dependents, no lemma and no part of speech.
 */
public final class Tree {
  public static final int NONE = -1;

  /**
   * Longer sentences are lists and tables, and stay as the parser has them: the time that putting
   * right takes grows with the square of the words.
   */
  private static final int LONGEST = 300;

  private static final int[] NOTHING = {};

  private final TaggedSentence tagged;
  private final Arcs parse;
  private final String[] words;
  private final String[] lemmas;
  private final int[][] children;
  private final int[] firsts;
  private final int[] lasts;

  public Tree(ParsedSentence parsed, Lemmas known) {
    int size = parsed.size();
    words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = parsed.tagged().form(i).toLowerCase(Locale.ROOT);
    }
    var arcs = new Arcs(parsed, words);
    ParsedSentence read = size <= LONGEST ? Rereading.of(parsed, arcs, known) : parsed;
    this.tagged = read.tagged();
    parse = read == parsed ? arcs : new Arcs(read, words);
    if (size <= LONGEST) {
      repair(known);
    }
    lemmas = new String[size];
    firsts = new int[size];
    lasts = new int[size];
    for (int i = 0; i < size; i++) {
      String lemma = tagged.lemma(i).toLowerCase(Locale.ROOT);
      lemmas[i] =
          switch (parse.upos(i)) {
            case VERB -> known.verb(words[i], lemma);
            case NOUN, PROPN -> known.noun(words[i], lemma);
            default -> lemma;
          };
      firsts[i] = i;
      lasts[i] = i;
    }
    children = parse.children();
    spread();
  }

  private void repair(Lemmas known) {
    var phrases = new PhraseRepair(parse);
    new VerbRepair(parse, known).run();
    phrases.run();
    if (isHeadline()) {
      new HeadlineRepair(parse, known).run();
    }
    new MainVerbRepair(parse, known).run();
    new ArcRepair(parse, known).run();
    new ClauseRepair(parse, known).run();
    new NounRepair(parse, known).run();
    new JoinedRepair(parse, known).run();
    new ComplementRepair(parse, known).run();
    new RelativeRepair(parse, known).run();
    new ReducedRepair(parse, known).run();
    new SpeechRepair(parse, known).run();
    phrases.part();
  }

  /** Widens the span of each head by those of its dependents, from the leaves to the root. */
  private void spread() {
    int[] order = new int[words.length];
    int filled = 0;
    for (int i = 0; i < words.length; i++) {
      if (parse.head(i) == NONE) {
        order[filled++] = i;
      }
    }
    for (int i = 0; i < filled; i++) {
      for (int child : children[order[i]]) {
        order[filled++] = child;
      }
    }
    for (int i = filled - 1; i >= 0; i--) {
      int head = parse.head(order[i]);
      if (head != NONE) {
        firsts[head] = Math.min(firsts[head], firsts[order[i]]);
        lasts[head] = Math.max(lasts[head], lasts[order[i]]);
      }
    }
  }

  public int size() {
    return words.length;
  }

  /** Whether the text ends on a word and no mark, as headlines and captions do. */
  public boolean isHeadline() {
    String last = word(size() - 1);
    return !last.isEmpty() && Character.isLetterOrDigit(last.charAt(last.length() - 1));
  }

  public int start(int token) {
    return tagged.start(token);
  }

  public int end(int token) {
    return tagged.end(token);
  }

  public int head(int token) {
    return token == NONE ? NONE : parse.head(token);
  }

  /** The relation to the head, with its subtype. */
  public String rel(int token) {
    return token == NONE ? "" : parse.rel(token);
  }

  /** Whether the relation to the head is one of these, with or without a subtype. */
  public boolean isRel(int token, String... rels) {
    String rel = rel(token);
    for (String wanted : rels) {
      if (Arcs.isKind(rel, wanted)) {
        return true;
      }
    }
    return false;
  }

  public String word(int token) {
    return token < 0 || token >= words.length ? "" : words[token];
  }

  public String lemma(int token) {
    return token < 0 || token >= words.length ? "" : lemmas[token];
  }

  public Upos upos(int token) {
    return token < 0 || token >= words.length ? Upos.X : parse.upos(token);
  }

  public String xpos(int token) {
    return token < 0 || token >= words.length ? "" : parse.xpos(token);
  }

  public boolean isNoun(int token) {
    Upos upos = upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  /** Whether a token can have a subject: a verb, or what a copula makes a predicate. */
  public boolean isPredicate(int token) {
    Upos upos = upos(token);
    return upos == Upos.VERB || upos == Upos.AUX || child(token, "cop", "nsubj") != NONE;
  }

  public int[] children(int token) {
    return token == NONE ? NOTHING : children[token];
  }

  /** The first dependent in one of the relations, tried in their order. */
  public int child(int token, String... rels) {
    for (String rel : rels) {
      for (int child : children(token)) {
        if (parse.rel(child).equals(rel)) {
          return child;
        }
      }
    }
    return NONE;
  }

  /** Whether a dependent in the relation has this lemma or word. */
  public boolean hasChild(int token, String rel, String word) {
    for (int child : children(token)) {
      if (isRel(child, rel) && (lemmas[child].equals(word) || words[child].equals(word))) {
        return true;
      }
    }
    return false;
  }

  /** The preposition before a noun, {@code in front of} as its first word; empty without one. */
  public String preposition(int noun) {
    int word = child(noun, "case");
    return word == NONE || word > noun ? "" : words[word];
  }

  /** A noun and those that are joined to it, in order. */
  public List<Integer> joined(int token) {
    var all = new ArrayList<Integer>();
    all.add(token);
    for (int child : children(token)) {
      if (isRel(child, "conj")) {
        all.addAll(joined(child));
      }
    }
    return all;
  }

  /** Whether a token or one that hangs a few steps below it has this lemma. */
  public boolean hasBelow(int token, String lemma, int depth) {
    for (int child : children(token)) {
      if (lemmas[child].equals(lemma) || (depth > 1 && hasBelow(child, lemma, depth - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The first token of what depends on a token, itself included. */
  public int first(int token) {
    return firsts[token];
  }

  /** The last token of what depends on a token, itself included. */
  public int last(int token) {
    return lasts[token];
  }

  /** Whether a token is another one or hangs below it. */
  public boolean isBelow(int token, int top) {
    return parse.isBelow(token, top);
  }

  /** The token that an offset lies in, or the next one. */
  public int tokenAt(int offset) {
    int token = 0;
    while (token < words.length && tagged.end(token) <= offset) {
      token++;
    }
    return token;
  }
}
