// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Markup;
import annals.text.PageMetadata;
import annals.text.SourceText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page besides its text.
 *
 * @param docId the document's id, {@code vov/001_0d8c7108a3f531c0}
 * @param url where the page came from, null if unknown
 * @param siteLines how often the short lines of its site occur on other pages; {@link
 *     SiteLines#none} where nobody counted
 * @param markup what the DOM said of each line; null for plain text
 * @param head what the page says of itself; empty for plain text
 */
public record PageContext(
    String docId,
    @Nullable String url,
    SiteLines siteLines,
    @Nullable Markup markup,
    PageMetadata head) {

  /** A page of which only the id is known. */
  public static PageContext of(String docId) {
    return new PageContext(docId, null, SiteLines.none(), null, PageMetadata.none());
  }

  public PageContext withUrl(@Nullable String newUrl) {
    return new PageContext(docId, newUrl, siteLines, markup, head);
  }

  public PageContext withSiteLines(SiteLines newSiteLines) {
    return new PageContext(docId, url, newSiteLines, markup, head);
  }

  /** The same page, rendered from HTML. */
  public PageContext withMarkup(@Nullable Markup newMarkup, PageMetadata newHead) {
    return new PageContext(docId, url, siteLines, newMarkup, newHead);
  }

  /** The page of a text. */
  Page page(SourceText text) {
    return Page.of(text, markup, head);
  }

  /**
   * The site as far as it is known before the text is read: the host of the URL without {@code
   * www.}, else the folder part of the id; null with neither.
   */
  public @Nullable String site() {
    String host = url == null ? null : host(url);
    if (host != null) {
      return host;
    }
    int slash = docId.lastIndexOf('/');
    return slash <= 0 ? null : docId.substring(0, slash);
  }

  private static @Nullable String host(String url) {
    int from = url.indexOf("://");
    if (from < 0) {
      return null;
    }
    int start = from + 3;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = authority.lastIndexOf(':');
    if (colon >= 0 && authority.indexOf(']', colon) < 0) {
      authority = authority.substring(0, colon);
    }
    String host = authority.toLowerCase(Locale.ROOT);
    host = host.startsWith("www.") ? host.substring(4) : host;
    return host.isEmpty() ? null : host;
  }
}
