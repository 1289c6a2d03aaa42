// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What a first pass over a corpus wants to know of a page, found in one reading of its lines.
 *
 * @param site under which its lines are counted; null where none is known
 * @param lineKeys the distinct keys of its lines by {@link LineKeys}, sorted; none without a site
 * @param sketch of its prose
 */
public record PageSurvey(@Nullable String site, Hashes lineKeys, ProseSketch sketch) {

  /** Of a page of which nothing could be found. */
  public static PageSurvey nothing() {
    return new PageSurvey(null, Hashes.of(), new ProseSketch(0, 0, Hashes.of()));
  }

  public static PageSurvey of(SourceText text, PageContext context) {
    Page page = Page.of(text);
    String site = Cleaner.siteOf(page, context);
    return new PageSurvey(
        site,
        Hashes.of(site == null ? new long[0] : LineKeys.of(site, page)),
        ProseSketch.of(page));
  }
}
