// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Tree;
import annals.syntax.Upos;

/**
 * What {@link ArgumentModel} is asked about a noun and a predicate: the path between them in the
 * tree, their order and distance, voice, lemmas, what the noun names and what stands between.
 */
final class ArgumentFeatures {
  /** Longer paths are cut: no argument is so far away. */
  private static final int LONGEST_PATH = 7;

  private static final int FAR = 8;
  private static final int MANY = 3;
  private static final int FNV_PRIME = 0x01000193;
  private static final int FNV_BASIS = 0x811C9DC5;

  private final Tree tree;
  private final NounKinds nouns;
  private final int mask;
  private final int[] rows = new int[32];
  private int count;

  ArgumentFeatures(Tree tree, NounKinds nouns, int size) {
    this.tree = tree;
    this.nouns = nouns;
    this.mask = size - 1;
  }

  int count() {
    return count;
  }

  /** The rows of the pair asked about last; the first {@link #count} of them. */
  int[] rows() {
    return rows;
  }

  /** Whether a token can be an argument: a noun, a pronoun or a number without a noun. */
  static boolean isCandidate(Tree tree, int token) {
    boolean number = tree.upos(token) == Upos.NUM && !tree.isRel(token, "nummod", "compound");
    boolean noun = tree.isNoun(token) || tree.xpos(token).equals("PRP") || number;
    return noun && !tree.isRel(token, "compound", "flat", "fixed");
  }

  void look(int predicate, int noun) {
    count = 0;
    String lemma = tree.lemma(predicate);
    String pos = tree.upos(predicate) == Upos.VERB ? tree.xpos(predicate) : "N";
    boolean passive = tree.child(predicate, "aux:pass") != Tree.NONE;
    String voice = pos + (passive ? "p" : "a");
    String path = path(predicate, noun);
    String preposition = tree.preposition(noun);
    String kind = kind(noun);
    int distance = Math.min(FAR, Math.abs(noun - predicate));
    String side = (noun < predicate ? "<" : ">");
    String subject = own(predicate, noun, "nsubj", "nsubj:pass");
    String object = own(predicate, noun, "obj");
    String between = between(Math.min(noun, predicate), Math.max(noun, predicate));
    String mark = tree.word(tree.child(predicate, "mark"));
    add("bias", pos, "", "");
    add("path", path, "", "");
    add("path voice", path, voice, "");
    add("path prep", path, preposition, pos);
    add("path lemma", path, lemma, "");
    add("path kind", path, kind, "");
    add("path own", path, subject, object);
    add("path mark", path, mark, tree.rel(predicate));
    add("path head", path, tree.lemma(tree.head(predicate)), "");
    add("lemma side", lemma, side, preposition);
    add("lemma kind", lemma, kind, side);
    add("lemma voice", lemma, voice, tree.rel(noun));
    add("noun", tree.lemma(noun), side, "");
    add("noun tag", tree.xpos(noun), side, tree.rel(noun));
    add("own", subject, object, side);
    add("own voice", subject + object, voice, side);
    add("distance", Integer.toString(distance), side, pos);
    add("between", between, side, voice);
    add("between own", between, subject, side);
    add("between kind", between, kind, voice);
    add("heads", tree.rel(noun), tree.rel(predicate), side);
    add("head tags", tag(tree.head(noun)), tag(tree.head(predicate)), side);
    add("prep kind", preposition, kind, voice);
    add("prep lemma", preposition, lemma, "");
    add("around", tree.word(predicate - 1), voice, between);
  }

  /** Whether the noun is the predicate's own subject or object, or another one is, or none. */
  private String own(int predicate, int noun, String... rels) {
    int child = tree.child(predicate, rels);
    return child == Tree.NONE
        ? "none"
        : child == noun ? "this" : child < noun ? "before" : "behind";
  }

  private String kind(int noun) {
    if (tree.xpos(noun).equals("PRP")) {
      return tree.word(noun);
    }
    if (tree.upos(noun) == Upos.PROPN) {
      return "name";
    }
    String lemma = tree.lemma(noun);
    return nouns.of(lemma).label() + (nouns.isInanimate(lemma) ? "-" : "");
  }

  private String tag(int token) {
    return token == Tree.NONE ? "root" : tree.upos(token).name();
  }

  /** Verbs, nouns and commas between two tokens, each counted up to a few. */
  private String between(int from, int to) {
    int verbs = 0;
    int candidates = 0;
    int commas = 0;
    for (int i = from + 1; i < to; i++) {
      verbs += tree.upos(i) == Upos.VERB ? 1 : 0;
      candidates += isCandidate(tree, i) ? 1 : 0;
      commas += tree.upos(i) == Upos.PUNCT ? 1 : 0;
    }
    return few(verbs) + few(candidates) + few(commas);
  }

  private static String few(int number) {
    return Integer.toString(Math.min(MANY, number));
  }

  /** The relations from the noun up to what is above both, and down to the predicate. */
  private String path(int predicate, int noun) {
    var up = new StringBuilder();
    int steps = 0;
    for (int top = noun; top != Tree.NONE && steps < LONGEST_PATH; top = tree.head(top)) {
      if (tree.isBelow(predicate, top)) {
        var down = new StringBuilder();
        int depth = steps;
        for (int at = predicate; at != top && depth < LONGEST_PATH; at = tree.head(at)) {
          down.insert(0, ">" + tree.rel(at));
          depth++;
        }
        return depth == LONGEST_PATH ? "far" : up.append(down).toString();
      }
      up.append('<').append(tree.rel(top));
      steps++;
    }
    return "far";
  }

  private void add(String template, String a, String b, String c) {
    int hash = hash(hash(hash(hash(FNV_BASIS, template), a), b), c);
    hash = (hash ^ (hash >>> 16)) * 0x7FEB352D;
    hash ^= hash >>> 15;
    rows[count++] = hash & mask;
  }

  private static int hash(int from, String text) {
    int hash = from;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return (hash ^ '|') * FNV_PRIME;
  }
}
