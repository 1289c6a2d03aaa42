// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.Modality;
import annals.figure.Vocabulary.WordClass;

/**
 * Whether the clause of a quantity denies it, or gives it as an estimate or a plan. Found by closed
 * classes of words and the order of the sentence, without a parser.
 */
final class Scopes {
  private static final int NEGATION_DISTANCE = 4;
  private static final int MODALITY_DISTANCE = 7;
  private static final int VERB_DISTANCE = 6;

  private final SentenceScan scan;

  Scopes(SentenceScan scan) {
    this.scan = scan;
  }

  /** Whether the clause denies the quantity; one with a definite article is taken for granted. */
  boolean isNegated(Draft draft) {
    if (isDefinite(draft)) {
      return false;
    }
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

  private boolean isDefinite(Draft draft) {
    return scan.is(draft.from() - 1, "the");
  }

  /** Estimated or planned by its modifier or its clause; what is definite is given. */
  Modality modality(Draft draft) {
    if (draft.modifier() != null && draft.modifier().modality() != Modality.STATED) {
      return draft.modifier().modality();
    }
    if (isDefinite(draft)) {
      return Modality.STATED;
    }
    for (int i = draft.from() - 1; i >= 0 && i >= draft.from() - MODALITY_DISTANCE; i--) {
      if (endsClause(i)) {
        return ofVerbAfter(draft);
      }
      Modality said = said(i);
      if (said != Modality.STATED) {
        return said;
      }
    }
    return ofVerbAfter(draft);
  }

  /** {@code 40 miners are believed trapped}, {@code 50,000 people may have fled}. */
  private Modality ofVerbAfter(Draft draft) {
    for (int i = draft.to(); i < draft.to() + VERB_DISTANCE && scan.isWord(i); i++) {
      if (scan.is(i, WordClass.AUXILIARY)) {
        Modality said = said(i);
        return said == Modality.STATED ? said(i + 1) : said;
      }
      if (scan.is(i, WordClass.VERB) || scan.is(i, WordClass.CONJUNCTION)) {
        return Modality.STATED;
      }
    }
    return Modality.STATED;
  }

  private Modality said(int token) {
    boolean past = scan.is(token, WordClass.MODAL) && scan.is(token + 1, "have");
    if (scan.is(token, WordClass.ESTIMATED)
        || (past && scan.isAny(token, "may", "might", "could", "must"))) {
      return Modality.ESTIMATED;
    }
    boolean planned = scan.is(token, WordClass.PLANNED) && !isMonth(token);
    return planned ? Modality.PLANNED : Modality.STATED;
  }

  /** "In May 40 men drowned": a month plans nothing. */
  private boolean isMonth(int token) {
    boolean capital = scan.is(token, "may") && scan.isCapitalised(token);
    return capital && (token > 0 || scan.isDigits(token + 1));
  }

  private boolean endsClause(int token) {
    boolean mark = scan.isSymbol(token) && ";:().!?\"“”".indexOf(scan.first(token)) >= 0;
    boolean number = scan.adjacent(token) && scan.adjacent(token + 1) && scan.isDigits(token + 1);
    return (mark || scan.is(token, ',')) && !number;
  }
}
