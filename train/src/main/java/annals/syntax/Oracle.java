// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre, 2013): how many gold arcs a move
 * puts out of reach, from any configuration, also from wrong ones.
 */
final class Oracle {
  private final int[] gold;
  private final boolean[] onStack;

  /** An oracle for a sentence whose gold heads are given by place. */
  Oracle(int[] gold) {
    this.gold = gold;
    this.onStack = new boolean[gold.length];
  }

  void shifted(int place) {
    onStack[place] = true;
  }

  void hung(int place) {
    onStack[place] = false;
  }

  int cost(Configuration at, int move) {
    int top = at.stack(0);
    int next = at.next();
    return switch (move) {
      case Configuration.SHIFT ->
          childrenOnStack(next) + (onStack[gold[next]] && gold[next] != top ? 1 : 0);
      case Configuration.LEFT ->
          childrenFrom(at, top, next) + (gold[top] > next || gold[top] == at.stack(1) ? 1 : 0);
      default -> childrenFrom(at, top, next) + (gold[top] >= next ? 1 : 0);
    };
  }

  private int childrenOnStack(int head) {
    int found = 0;
    for (int place = WordHashes.EDGE; place < head; place++) {
      found += onStack[place] && gold[place] == head ? 1 : 0;
    }
    return found;
  }

  private int childrenFrom(Configuration at, int head, int next) {
    int found = 0;
    for (int place = next; place < at.root(); place++) {
      found += gold[place] == head ? 1 : 0;
    }
    return found;
  }
}
