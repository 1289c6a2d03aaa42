// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.Arrays;

/**
 * The dependency tree of a tagged sentence, by token index, in the relations of Universal
 * Dependencies: in {@code Hun Sen attended the ceremony} token 0 is the {@code nsubj} of token 2,
 * and token 4 its {@code obj}. Every token has one head; exactly one has {@link #ROOT}. Immutable.
 */
public final class ParsedSentence {
  /** The head of the root. */
  public static final int ROOT = -1;

  private final TaggedSentence tagged;
  private final int[] heads;
  private final String[] deprels;
  private final int[] dependents;
  private final int[] ends;

  ParsedSentence(TaggedSentence tagged, int[] heads, String[] deprels) {
    this.tagged = tagged;
    this.heads = heads;
    this.deprels = deprels;
    this.dependents = new int[heads.length];
    this.ends = new int[heads.length + 1];
    fillDependents();
  }

  /** Sorts the tokens by head, so that the dependents of each lie side by side. */
  private void fillDependents() {
    for (int head : heads) {
      ends[head + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] next = new int[ends.length];
    System.arraycopy(ends, 0, next, 1, heads.length);
    for (int token = 0; token < heads.length; token++) {
      dependents[next[heads[token] + 1]++] = token;
    }
  }

  /** The sentence with its parts of speech and lemmas. */
  public TaggedSentence tagged() {
    return tagged;
  }

  public int size() {
    return heads.length;
  }

  /** The token that the given one depends on, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  /** The relation of a token to its head, with its subtype: {@code nsubj:pass}. */
  public String deprel(int token) {
    return deprels[token];
  }

  /** The root of the sentence; {@link #ROOT} if it has no tokens. */
  public int root() {
    return heads.length == 0 ? ROOT : dependents[0];
  }

  /** The tokens that depend on the given one, in order. */
  public int[] dependents(int token) {
    return Arrays.copyOfRange(dependents, ends[token], ends[token + 1]);
  }

  /** The first dependent of a token with the given relation, or {@link #ROOT}. */
  public int dependent(int token, String deprel) {
    for (int at = ends[token]; at < ends[token + 1]; at++) {
      if (deprels[dependents[at]].equals(deprel)) {
        return dependents[at];
      }
    }
    return ROOT;
  }
}
