// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * According to whom something is so: whoever says the clause that a word stands in, looked for
 * upward ({@code police said the bridge fell}), inserted below it ({@code The bridge fell, police
 * said}), or whom {@code according to} names.
 */
public final class Attribution {
  private final Tree tree;
  private final Clauses clauses;
  private final IntPredicate says;
  private final Predicate<Argument> named;

  /**
   * Reads the sentence of a tree.
   *
   * @param says whether a token is a verb of speech
   * @param named whether somebody is named there; the search goes on where nobody is
   */
  public Attribution(Tree tree, Clauses clauses, IntPredicate says, Predicate<Argument> named) {
    this.tree = tree;
    this.clauses = clauses;
    this.says = says;
    this.named = named;
  }

  /** The speaker of what a token tells; null where the text itself tells it. */
  public @Nullable Argument of(int token) {
    for (int up = token; tree.head(up) != Tree.NONE; up = tree.head(up)) {
      int head = tree.head(up);
      boolean told = tree.isRel(up, "ccomp", "xcomp", "obj", "obl", "advcl", "nsubj", "parataxis");
      if (told && says.test(head)) {
        Argument speaker = speaker(head);
        if (speaker != null) {
          return speaker;
        }
      }
    }
    Argument inserted = inserted(token);
    return inserted == null ? accordingTo() : inserted;
  }

  private @Nullable Argument inserted(int token) {
    for (int up = token; up != Tree.NONE; up = tree.head(up)) {
      for (int child : tree.children(up)) {
        boolean apart = child != token && !tree.isBelow(token, child);
        if (says.test(child) && tree.isRel(child, "parataxis") && apart) {
          Argument speaker = speaker(child);
          if (speaker != null) {
            return speaker;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Argument accordingTo() {
    for (int i = 0; i + 2 < tree.size(); i++) {
      if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
        int noun = tree.head(i);
        if (noun > i && tree.isNoun(noun)) {
          Argument source = clauses.publisher(new Argument(noun, "according"));
          return named.test(source) ? source : null;
        }
      }
    }
    return null;
  }

  private @Nullable Argument speaker(int verb) {
    Argument actor = clauses.actor(verb);
    Argument source = actor == null ? null : clauses.publisher(actor);
    return source != null && named.test(source) ? source : null;
  }
}
