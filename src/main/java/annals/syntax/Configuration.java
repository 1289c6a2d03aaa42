// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.Arrays;

/**
 * A sentence half parsed, in the arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta: a stack
 * of words that still lack a head, a buffer of words not yet read with the root as its last, and
 * the arcs drawn so far. Three moves lead on: {@link #SHIFT} takes the first of the buffer onto the
 * stack, {@link #LEFT} hangs the top of the stack on the first of the buffer, {@link #RIGHT} hangs
 * it on the word below it. Each word is shifted and hung once, so a parse of {@code n} words takes
 * {@code 2n} moves, and always ends in a tree with one root. Words are named by their place in
 * {@link WordHashes}; place 0 stands for none.
 */
final class Configuration {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int MOVES = 3;

  /** The place that stands for no word. */
  static final int NONE = 0;

  private static final int NO_LABEL = -1;

  final WordHashes words;
  final int[] tags;
  final int[] heads;
  final int[] labels;

  /** By how much the move that hung a word won. */
  final int[] leads;

  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final long[] leftLabels;
  final long[] rightLabels;
  final Outlook outlook;
  private final int root;
  private final int[] stack;
  private int height;
  private int next;

  /** The beginning: all words in the buffer. {@code tags} are by place. */
  Configuration(WordHashes words, int[] tags, Outlook outlook) {
    int room = words.size + 2 * WordHashes.EDGE;
    this.words = words;
    this.tags = tags;
    this.outlook = outlook;
    heads = new int[room];
    labels = new int[room];
    leads = new int[room];
    left1 = new int[room];
    left2 = new int[room];
    right1 = new int[room];
    right2 = new int[room];
    leftCount = new int[room];
    rightCount = new int[room];
    leftLabels = new long[room];
    rightLabels = new long[room];
    Arrays.fill(labels, NO_LABEL);
    stack = new int[words.size + 1];
    root = words.size + WordHashes.EDGE;
    next = WordHashes.EDGE;
  }

  int root() {
    return root;
  }

  boolean isDone() {
    return next == root && height == 0;
  }

  /** The first word of the buffer, or the root. */
  int next() {
    return next;
  }

  /** The word {@code depth} below the top of the stack, or {@link #NONE}. */
  int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  int height() {
    return height;
  }

  /** Whether a move is possible; the root takes one word only. */
  boolean allows(int move) {
    return switch (move) {
      case SHIFT -> next < root;
      case LEFT -> height == 1 || (height > 1 && next < root);
      default -> height > 1;
    };
  }

  /** Tags of words by place; the edges have tags of their own. */
  static int[] tagsByPlace(int[] tags, int tagCount) {
    var placed = new int[tags.length + 2 * WordHashes.EDGE];
    for (int edge = 0; edge < WordHashes.EDGE; edge++) {
      placed[edge] = tagCount + edge;
      placed[tags.length + WordHashes.EDGE + edge] = tagCount + WordHashes.EDGE + edge;
    }
    System.arraycopy(tags, 0, placed, WordHashes.EDGE, tags.length);
    return placed;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** The head that a move would give to the top of the stack. */
  int headAfter(int move) {
    return move == LEFT ? next : stack(1);
  }

  /** Hangs the top of the stack on a head. */
  void hang(int head, int label) {
    int child = stack[--height];
    heads[child] = head;
    labels[child] = label;
    if (child < head) {
      left2[head] = left1[head];
      left1[head] = child;
      leftCount[head]++;
      leftLabels[head] |= 1L << label;
    } else {
      right2[head] = right1[head];
      right1[head] = child;
      rightCount[head]++;
      rightLabels[head] |= 1L << label;
    }
  }
}
