// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.Attribution.Speech;
import annals.syntax.Upos;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Who speaks as told by the place of words, whatever the tree says: {@code ..., the regional
 * governor said.}, {@code ..." said Anna Berg}, {@code said the firm's director, Hans Maier},
 * {@code the mayor was quoted as saying}.
 */
final class PlacedSpeaker {
  static final int LONGEST_NAME = 12;

  private final Tree tree;
  private final IntFunction<Speech> speech;
  private final Predicate<Argument> named;

  PlacedSpeaker(Tree tree, IntFunction<Speech> speech, Predicate<Argument> named) {
    this.tree = tree;
    this.speech = speech;
    this.named = named;
  }

  /**
   * Who speaks or is quoted by the place of the words; {@link Tree#NONE} where that tells nobody.
   */
  int of(int verb) {
    int closing = closing(verb);
    int quoted = closing == Tree.NONE ? quoted(verb) : Tree.NONE;
    return quoted == Tree.NONE ? closing : quotedOne(quoted);
  }

  /**
   * The noun that a verb of speech takes by its place alone, whatever the tree says: {@code ...,
   * the regional governor said.} and {@code ..." said Anna Berg}; {@link Tree#NONE} elsewhere.
   */
  int closing(int verb) {
    boolean past = tree.xpos(verb).equals("VBD") || tree.xpos(verb).equals("VBZ");
    if (!past) {
      return Tree.NONE;
    }
    int owner = behind(verb);
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
    if (!ends && !isDated(verb + 1)) {
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
  int behind(int verb) {
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
      owned |= tree.xpos(last).equals("POS") || tree.word(last).equals("of");
    }
    int name = last + 2;
    boolean called = tree.word(last + 1).equals(",") && tree.upos(name) == Upos.PROPN;
    if (called && ends(nameEnd(name) + 1)) {
      return head(name, nameEnd(name));
    }
    boolean ends = ends(last + 1) || isDated(last + 1);
    return owned && tree.isNoun(last) && ends ? head(first, last) : Tree.NONE;
  }

  /** Whether the sentence closes with a day: {@code said on Monday}. */
  private boolean isDated(int on) {
    return tree.word(on).equals("on")
        && on + 1 < tree.size()
        && tree.last(on + 1) >= tree.size() - 2;
  }

  private boolean ends(int token) {
    return token >= tree.size()
        || (tree.upos(token) == Upos.PUNCT && !tree.word(token).equals(","));
  }

  /** {@code the leader of the opposition}, {@code the firm's director}. */
  private boolean isInPhrase(int token) {
    boolean of = tree.word(token).equals("of") || tree.word(token - 1).equals("of");
    return switch (tree.upos(token)) {
      case ADP -> of;
      case DET -> of;
      case NOUN, PROPN, ADJ, NUM -> true;
      case PART -> tree.xpos(token).equals("POS");
      default -> tree.word(token).equals("-");
    };
  }

  /** The verb of {@code was quoted as [saying]}, {@code was quoted by the paper as saying}. */
  int quoted(int verb) {
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
  int saying(int verb) {
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
  int opening(int last, int verb) {
    int from = last + 1;
    while (from > 0 && verb - from < LONGEST_NAME && !isEdge(from - 1)) {
      from--;
    }
    return from;
  }

  boolean isEdge(int token) {
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
