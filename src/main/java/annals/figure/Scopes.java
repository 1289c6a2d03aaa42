// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Figure.Modality;
import annals.figure.Vocabulary.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a sentence says of a quantity in it: what it is said of ({@code Sales} of {@code
 * Sales rose 5 %}), whether it is denied, estimated or planned, who says so, whether it is quoted.
 * Found by closed classes of words and the order of the sentence, without a parser.
 */
final class Scopes {
  private static final int NEGATION_DISTANCE = 4;
  private static final int MODALITY_DISTANCE = 7;
  private static final int SUBJECT_WORDS = 7;
  private static final int CLAUSE = 14;

  private final SentenceScan scan;

  Scopes(SentenceScan scan) {
    this.scan = scan;
  }

  boolean isNegated(Draft draft) {
    for (int i = draft.from() - 1; i >= 0 && i >= draft.from() - NEGATION_DISTANCE; i--) {
      if (endsClause(i)) {
        return false;
      }
      if (scan.is(i, WordClass.NEGATION) && !scan.is(i + 1, "only")) {
        return true;
      }
    }
    return false;
  }

  Modality modality(Draft draft) {
    if (draft.modifier() != null && draft.modifier().modality() != Modality.STATED) {
      return draft.modifier().modality();
    }
    for (int i = draft.from() - 1; i >= 0 && i >= draft.from() - MODALITY_DISTANCE; i--) {
      if (endsClause(i)) {
        return Modality.STATED;
      }
      if (scan.is(i, WordClass.PLANNED)) {
        return Modality.PLANNED;
      }
      if (scan.is(i, WordClass.ESTIMATED)) {
        return Modality.ESTIMATED;
      }
    }
    return Modality.STATED;
  }

  /** The subject of the clause, for shares, amounts and levels; null for counts of something. */
  @Nullable String concept(Draft draft, Changes.@Nullable Found change) {
    FigureKind kind = draft.quantity().kind();
    boolean said =
        switch (kind) {
          case COUNT -> draft.counted() == null;
          case ORDINAL, CENTURY, AGE, DURATION, RANK -> false;
          default -> true;
        };
    if (!said) {
      return null;
    }
    int verb = change != null && change.word() < draft.from() ? change.word() : verb(draft.from());
    return verb < 0 ? null : phraseBefore(verb);
  }

  private int verb(int from) {
    for (int i = from - 1; i >= 0 && i > from - CLAUSE && !endsClause(i); i--) {
      boolean verb = scan.is(i, WordClass.AUXILIARY) || scan.is(i, WordClass.VERB);
      if (verb || scan.is(i, WordClass.UP) || scan.is(i, WordClass.DOWN)) {
        return i;
      }
    }
    return -1;
  }

  /** The noun phrase that ends before a token, with {@code of} phrases, without its article. */
  private @Nullable String phraseBefore(int token) {
    int end = token;
    while (isVerbal(end - 1)) {
      end--;
    }
    int from = end;
    while (from > 0 && from > end - SUBJECT_WORDS && belongs(from - 1)) {
      from--;
    }
    while (from < end
        && (!scan.isWord(from) || scan.is(from, WordClass.DETERMINER) || scan.is(from, "of"))) {
      from++;
    }
    boolean pronoun = end - from == 1 && scan.is(from, WordClass.PRONOUN);
    return from < end && !pronoun ? scan.slice(from, end) : null;
  }

  private boolean isVerbal(int token) {
    return scan.is(token, WordClass.AUXILIARY)
        || scan.is(token, WordClass.ADVERB)
        || scan.is(token, WordClass.VERB);
  }

  private boolean belongs(int token) {
    boolean joint = scan.isHyphen(token) || scan.is(token, '’') || scan.is(token, '\'');
    return joint
        || scan.is(token, "of")
        || (scan.isWord(token)
            && !scan.is(token, WordClass.PREPOSITION)
            && !scan.is(token, WordClass.CONJUNCTION)
            && !scan.is(token, WordClass.PRONOUN)
            && !isVerbal(token));
  }

  private boolean endsClause(int token) {
    boolean mark = scan.isSymbol(token) && ";:().!?\"“”".indexOf(scan.first(token)) >= 0;
    boolean number = scan.adjacent(token) && scan.adjacent(token + 1) && scan.isDigits(token + 1);
    return (mark || scan.is(token, ',')) && !number;
  }
}
