// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/** What a first reading of a sentence found: the head of each place, and its last dependent. */
final class Guide {
  private static final int[] LEADS = {100, 250, 450};

  final int[] heads;
  final int[] sure;
  final int[] lastChild;
  final int[] firstChild;

  /** The word that hangs on the root. */
  final int top;

  private Guide(int[] heads, int[] sure) {
    this.heads = heads;
    this.sure = sure;
    this.lastChild = new int[heads.length];
    this.firstChild = new int[heads.length];
    for (int place = 0; place < heads.length; place++) {
      lastChild[heads[place]] = place;
    }
    for (int place = heads.length - 1; place > 0; place--) {
      firstChild[heads[place]] = place;
    }
    top = firstChild[root(heads)];
    firstChild[Configuration.NONE] = Configuration.NONE;
    lastChild[Configuration.NONE] = Configuration.NONE;
  }

  /** The heads of a sentence that was read from its end, put the right way round. */
  static Guide mirrored(int[] heads, int[] leads, int size) {
    int root = size + WordHashes.EDGE;
    var turned = new int[heads.length];
    var sure = new int[heads.length];
    for (int place = WordHashes.EDGE; place < root; place++) {
      int head = heads[place];
      sure[WordHashes.mirror(place, size)] = sureness(leads[place]);
      turned[WordHashes.mirror(place, size)] = head == root ? root : WordHashes.mirror(head, size);
    }
    return new Guide(turned, sure);
  }

  private static int sureness(int lead) {
    int sure = 0;
    while (sure < LEADS.length && lead >= LEADS[sure]) {
      sure++;
    }
    return sure;
  }

  private static int root(int[] heads) {
    return heads.length - WordHashes.EDGE;
  }
}
