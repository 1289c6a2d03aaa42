// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.BlockRole;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes from both ends of an article what is no part of it by its own words, in however good prose:
 * disclaimers, consent notices, requests to subscribe. Inside the article the model decides.
 */
final class ArticleEdges {
  private static final Set<BlockRole> NOTICES =
      EnumSet.of(BlockRole.LEGAL, BlockRole.COOKIE_NOTICE, BlockRole.NEWSLETTER);

  private ArticleEdges() {}

  /** Drops the notices at both ends; an article of nothing else stays as it is. */
  static void trim(Page page, boolean[] kept) {
    int last = article(page, kept, kept.length - 1, -1, -1);
    if (last < 0) {
      return;
    }
    int first = article(page, kept, 0, kept.length, 1);
    for (int i = 0; i < kept.length; i++) {
      kept[i] &= i >= first && i <= last;
    }
  }

  /** The first kept line, from one end on, that is no notice. */
  private static int article(Page page, boolean[] kept, int from, int to, int step) {
    int i = from;
    while (i != to && (!kept[i] || isNotice(page, i))) {
      i += step;
    }
    return i;
  }

  private static boolean isNotice(Page page, int i) {
    Roles.Verdict own = page.evident(i);
    return own != null && NOTICES.contains(own.role());
  }
}
