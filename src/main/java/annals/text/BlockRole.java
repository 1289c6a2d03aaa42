// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.Locale;

/** What a block of a page is. The roles that are article text are {@linkplain #isArticle kept}. */
public enum BlockRole {
  HEADLINE,
  DATE_LINE,
  BYLINE,
  LEDE,
  BODY,
  SUBHEADING,
  CAPTION,
  LIST_ITEM,
  QUOTE,
  SHARE_LIST,
  FONT_CONTROL,
  NAVIGATION,
  ADVERTISEMENT,
  RELATED,
  COMMENT,
  NEWSLETTER,
  COOKIE_NOTICE,
  LEGAL,
  PAGE_CLOCK,
  DUPLICATE,
  SOURCE_CREDIT,
  BLANK,
  OTHER;

  /** Headline, lede, body, subheading, caption, list item and quote are the article. */
  public boolean isArticle() {
    return switch (this) {
      case HEADLINE, LEDE, BODY, SUBHEADING, CAPTION, LIST_ITEM, QUOTE -> true;
      default -> false;
    };
  }

  /** The name in the tables: {@code date_line}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
