// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.syntax.ParsedSentence;
import annals.syntax.TaggedSentence;
import annals.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A parsed sentence in the questions that events ask of it, by token index. Words and lemmas are in
 * lower case. {@link #NONE} stands for a token that is not there, and may be asked about: it has no
 * dependents, no lemma and no part of speech.
 */
final class Tree {
  static final int NONE = -1;

  private static final int[] NOTHING = {};

  private final ParsedSentence parsed;
  private final TaggedSentence tagged;
  private final String[] words;
  private final String[] lemmas;
  private final int[] firsts;
  private final int[] lasts;

  Tree(ParsedSentence parsed, Lemmas known) {
    this.parsed = parsed;
    this.tagged = parsed.tagged();
    int size = parsed.size();
    words = new String[size];
    lemmas = new String[size];
    firsts = new int[size];
    lasts = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = tagged.form(i).toLowerCase(Locale.ROOT);
      String lemma = tagged.lemma(i).toLowerCase(Locale.ROOT);
      lemmas[i] =
          switch (tagged.upos(i)) {
            case VERB -> known.verb(words[i], lemma);
            case NOUN, PROPN -> known.noun(words[i], lemma);
            default -> lemma;
          };
      firsts[i] = i;
      lasts[i] = i;
    }
    for (int i = 0; i < size; i++) {
      for (int up = parsed.head(i); up != NONE; up = parsed.head(up)) {
        firsts[up] = Math.min(firsts[up], i);
        lasts[up] = Math.max(lasts[up], i);
      }
    }
  }

  int size() {
    return words.length;
  }

  int start(int token) {
    return tagged.start(token);
  }

  int end(int token) {
    return tagged.end(token);
  }

  int head(int token) {
    return token == NONE ? NONE : parsed.head(token);
  }

  /** The relation to the head, with its subtype. */
  String rel(int token) {
    return token == NONE ? "" : parsed.deprel(token);
  }

  /** Whether the relation to the head is one of these, with or without a subtype. */
  boolean isRel(int token, String... rels) {
    String rel = rel(token);
    for (String wanted : rels) {
      if (rel.equals(wanted) || (rel.startsWith(wanted) && rel.charAt(wanted.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  String word(int token) {
    return token < 0 || token >= words.length ? "" : words[token];
  }

  String lemma(int token) {
    return token < 0 || token >= words.length ? "" : lemmas[token];
  }

  Upos upos(int token) {
    return token < 0 || token >= words.length ? Upos.X : tagged.upos(token);
  }

  String xpos(int token) {
    return token < 0 || token >= words.length ? "" : tagged.xpos(token);
  }

  boolean isNoun(int token) {
    Upos upos = upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  /** Whether a token can have a subject: a verb, or what a copula makes a predicate. */
  boolean isPredicate(int token) {
    Upos upos = upos(token);
    return upos == Upos.VERB || upos == Upos.AUX || child(token, "cop", "nsubj") != NONE;
  }

  int[] children(int token) {
    return token == NONE ? NOTHING : parsed.dependents(token);
  }

  /** The first dependent in one of the relations, tried in their order. */
  int child(int token, String... rels) {
    for (String rel : rels) {
      int found = token == NONE ? NONE : parsed.dependent(token, rel);
      if (found != NONE) {
        return found;
      }
    }
    return NONE;
  }

  /** Whether a dependent in the relation has this lemma or word. */
  boolean hasChild(int token, String rel, String word) {
    for (int child : children(token)) {
      if (isRel(child, rel) && (lemmas[child].equals(word) || words[child].equals(word))) {
        return true;
      }
    }
    return false;
  }

  /** The preposition before a noun, {@code in front of} as its first word; empty without one. */
  String preposition(int noun) {
    int word = child(noun, "case");
    return word == NONE || word > noun ? "" : words[word];
  }

  /** A noun and those that are joined to it, in order. */
  List<Integer> joined(int token) {
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
  boolean hasBelow(int token, String lemma, int depth) {
    for (int child : children(token)) {
      if (lemmas[child].equals(lemma) || (depth > 1 && hasBelow(child, lemma, depth - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The first token of what depends on a token, itself included. */
  int first(int token) {
    return firsts[token];
  }

  /** The last token of what depends on a token, itself included. */
  int last(int token) {
    return lasts[token];
  }

  /** Whether a token is another one or hangs below it. */
  boolean isBelow(int token, int top) {
    for (int up = token; up != NONE; up = parsed.head(up)) {
      if (up == top) {
        return true;
      }
    }
    return false;
  }

  /** The token that an offset lies in, or the next one. */
  int tokenAt(int offset) {
    int token = 0;
    while (token < words.length && tagged.end(token) <= offset) {
      token++;
    }
    return token;
  }
}
