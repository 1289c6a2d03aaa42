// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.Casualty.Kind;
import annals.casualty.Casualty.Toll;
import annals.casualty.HarmWords.Use;
import annals.clause.Tree;
import annals.figure.Figure.Approximation;
import annals.syntax.Upos;
import annals.text.SourceText;
import annals.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tolls without a number: {@code nobody was hurt}, {@code no deaths}, {@code all on board died}.
 */
final class Denials {
  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:no|nobody|none|no-one|all|everyone|everybody)\\b", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_GAP = 6;
  private static final int NEAR = 3;

  private final Tree tree;
  private final HarmWords words;
  private final HarmContext context;
  private final List<Casualty> into;

  private Denials(Tree tree, HarmWords words, HarmContext context, List<Casualty> into) {
    this.tree = tree;
    this.words = words;
    this.context = context;
    this.into = into;
  }

  /** Whether a word of the sentence may begin such a toll. */
  static boolean mayBeIn(SourceText text, Span sentence) {
    return CUE.matcher(text).region(sentence.start(), sentence.end()).find();
  }

  static void find(Tree tree, HarmWords words, HarmContext context, List<Casualty> into) {
    var denials = new Denials(tree, words, context, into);
    for (int i = 0; i < tree.size(); i++) {
      denials.read(i);
    }
  }

  private void read(int i) {
    String word = tree.word(i);
    boolean noOne = word.equals("no") && tree.word(i + 1).equals("one");
    if (words.has(Use.NOBODY, word) || noOne) {
      int end = noOne ? i + 1 : i;
      add(i, end, harmAfter(end + 1), "casualty.none", true);
    } else if (word.equals("no")) {
      Kind kind = kindOf(i + 1);
      int noun = kind == null ? i + 2 : i + 1;
      kind = kind == null && tree.upos(i + 1) == Upos.ADJ ? kindOf(noun) : kind;
      if (kind != null && tree.isNoun(noun)) {
        add(i, noun, new Harm(kind, noun, false, "casualty.none"), "casualty.none", true);
      }
    } else if (isAllOnBoard(i)) {
      int end = boardEnd(i);
      Harm harm = harmAfter(end + 1);
      add(i, end, harm == null ? harmBefore(i) : harm, "casualty.all", false);
    }
  }

  private @Nullable Kind kindOf(int token) {
    return tree.lemma(token).equals("casualty")
        ? Kind.KILLED
        : words.kind(Use.NOUN, tree.lemma(token));
  }

  private boolean isAllOnBoard(int token) {
    String word = tree.word(token);
    boolean all = word.equals("all") || word.equals("everyone") || word.equals("everybody");
    return all && boardEnd(token) > token;
  }

  /**
   * The last token of {@code all on board}, {@code everyone aboard}; the token itself elsewhere.
   */
  private int boardEnd(int token) {
    if (tree.word(token + 1).equals("aboard")) {
      return token + 1;
    }
    boolean board = tree.word(token + 1).equals("on") && tree.word(token + 2).equals("board");
    return board ? token + 2 : token;
  }

  private @Nullable Harm harmAfter(int from) {
    boolean feared = false;
    for (int i = from; i < Math.min(tree.size(), from + LONGEST_GAP); i++) {
      Kind kind = words.kind(Use.STATE, tree.word(i));
      kind = kind == null ? words.kind(Use.VERB, tree.lemma(i)) : kind;
      kind = kind == null ? words.kind(Use.FATE, tree.lemma(i)) : kind;
      if (kind != null) {
        return new Harm(kind, i, feared, "");
      }
      feared |= words.has(Use.FEARED, tree.word(i));
      boolean goesOn =
          words.has(Use.FILLER, tree.word(i))
              || words.has(Use.FEARED, tree.word(i))
              || tree.upos(i) == Upos.AUX
              || tree.upos(i) == Upos.ADV;
      if (!goesOn) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Harm harmBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - NEAR); i--) {
      Kind kind = words.kind(Use.VERB, tree.lemma(i));
      if (kind != null) {
        return new Harm(kind, i, false, "");
      }
    }
    return null;
  }

  private void add(int first, int last, @Nullable Harm harm, String rule, boolean denied) {
    if (harm == null) {
      return;
    }
    Span span = Span.of(tree.start(first), tree.end(last));
    var toll = new Toll(null, null, null, Approximation.INDEFINITE, denied ? null : span);
    var told = new Harm(harm.kind(), harm.token(), harm.feared(), rule);
    Casualty casualty = context.casualty(tree, span, toll, told, null);
    into.add(denied ? casualty.denied() : casualty);
  }
}
