// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

/** What a capitalised word says about the place before it: the classes of the lexicon. */
enum Opener {
  /** A function word: with a capital it starts a sentence. */
  STARTER,
  /** A function word that has a capital inside a sentence too: {@code I}, German {@code Sie}. */
  ANYWHERE,
  /** A form of address, which starts a noun phrase and so never continues one. */
  TITLE,
  /** A day, a month or a time zone, which goes on after {@code 8 p.m.} */
  AFTER_TIME,
  /** What a caption begins with: {@code Photo:}, {@code Figure 2}. */
  LABEL,
  /** What follows a quotation that ends in a mark, and tells who spoke: {@code と言った}. */
  SAYS,
  /** After it the title of a work may stand: {@code film}, {@code roman}. */
  BEFORE_TITLE
}
