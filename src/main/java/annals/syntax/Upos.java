// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/** The seventeen universal parts of speech of Universal Dependencies. */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Nouns, names and pronouns: what can be an argument. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON;
  }
}
