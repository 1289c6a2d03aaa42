// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/**
 * What lies ahead of and between the words of a tagged sentence, computed once so that each look is
 * one step: the next noun and the next verb after a place, how many verbs, marks and conjunctions
 * stand before it, and its own universal part of speech.
 */
final class Outlook {
  private static final int MARK = TagSet.kind(Upos.PUNCT);
  private static final int NO_WORD = TagSet.kind(Upos.X);

  final int[] nextNominal;
  final int[] nextVerb;
  final int[] verbs;
  final int[] marks;
  final int[] conjunctions;
  final int[] kinds;

  /** Looks over a sentence; {@code tags} are by place. */
  Outlook(WordHashes words, int[] tags, TagSet kinds) {
    int room = words.size + 2 * WordHashes.EDGE;
    nextNominal = new int[room];
    nextVerb = new int[room];
    verbs = new int[room];
    marks = new int[room];
    conjunctions = new int[room];
    this.kinds = new int[room];
    int end = words.size + WordHashes.EDGE;
    for (int at = WordHashes.EDGE; at < room; at++) {
      Upos before = at == WordHashes.EDGE || at > end ? Upos.X : kinds.upos(tags[at - 1]);
      this.kinds[at] = at < end ? kinds.kind(tags[at]) : NO_WORD;
      verbs[at] = verbs[at - 1] + (before == Upos.VERB ? 1 : 0);
      marks[at] = marks[at - 1] + (before == Upos.PUNCT ? 1 : 0);
      conjunctions[at] = conjunctions[at - 1] + (before == Upos.CCONJ ? 1 : 0);
    }
    for (int at = end - 1; at >= WordHashes.EDGE; at--) {
      Upos after = at + 1 == end ? Upos.X : kinds.upos(tags[at + 1]);
      boolean nominal = after.isNominal() || after == Upos.NUM;
      nextNominal[at] = nominal ? at + 1 : nextNominal[at + 1];
      nextVerb[at] = after == Upos.VERB ? at + 1 : nextVerb[at + 1];
    }
  }

  /** Whether a punctuation mark stands at a place. */
  boolean isMark(int place) {
    return kinds[place] == MARK;
  }
}
