// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/** What a class or id of the markup hints at ({@code annals/clean/markup.tsv}). */
@SuppressWarnings("EnumOrdinal") // a cue is a category of a feature
enum MarkupCue {
  BODY,
  HEADLINE,
  BYLINE,
  AUTHOR,
  CAPTION,
  COMMENT,
  RELATED,
  SHARE,
  NAVIGATION,
  SIDEBAR,
  ADVERTISEMENT,
  NEWSLETTER,
  FOOTER,
  LEGAL;

  private static final MarkupCue[] ALL = values();

  static MarkupCue at(int index) {
    return ALL[index];
  }

  int index() {
    return ordinal();
  }
}
