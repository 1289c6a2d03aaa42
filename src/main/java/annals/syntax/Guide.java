// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/** What a first reading of a sentence found: the head of each place, and its last dependent. */
final class Guide {
  final int[] heads;
  final int[] lastChild;

  private Guide(int[] heads) {
    this.heads = heads;
    this.lastChild = new int[heads.length];
    for (int place = 0; place < heads.length; place++) {
      lastChild[heads[place]] = place;
    }
    lastChild[Configuration.NONE] = Configuration.NONE;
  }

  /** The heads of a sentence that was read from its end, put the right way round. */
  static Guide mirrored(int[] heads, int size) {
    int root = size + Words.EDGE;
    var turned = new int[heads.length];
    for (int place = Words.EDGE; place < root; place++) {
      int head = heads[place];
      turned[Words.mirror(place, size)] = head == root ? root : Words.mirror(head, size);
    }
    return new Guide(turned);
  }
}
