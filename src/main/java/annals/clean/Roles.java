// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.RulePack;
import annals.text.BlockRole;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What each line of a page is, by the rules of {@code annals/clean/roles.yaml}. Most rules ask for
 * a cue phrase and a shape; some for the place between headline and first paragraph. Example:
 * {@code Source: VOV} is a source credit by the rule {@code clean.source.label}.
 */
final class Roles {
  static final RulePack PACK = RulePack.load("clean/roles");

  static final String BLANK = id("clean.blank");
  static final String MODE_NONE = id("clean.mode.none");
  static final String HEADLINE = id("clean.headline");
  static final String DUPLICATE = id("clean.duplicate.headline");
  static final String PAGE_CLOCK = id("clean.date.clock");
  static final String DATE_LINE = id("clean.date.line");
  static final String CAPTION = id("clean.caption.credit");
  static final String SOURCE = id("clean.source.label");
  static final String BYLINE = id("clean.byline.opening");
  static final String RELATED_LABEL = id("clean.related.label");
  static final String RELATED_TAIL = id("clean.related.tail");
  static final String SHARE_RUN = id("clean.share.run");
  static final String SITE_REPEATED = id("clean.site.repeated");
  static final String LEDE = id("clean.lede");
  static final String SUBHEADING = id("clean.subheading");
  static final String LIST_ITEM = id("clean.list");
  static final String BODY = id("clean.body");
  static final String OTHER = id("clean.other");
  static final String FALLBACK = id("clean.fallback");

  private static final int LONGEST_LABELLED = 40;
  private static final int LONGEST_NOTICE = 80;
  private static final int LONGEST_BYLINE = 12;
  private static final int LONGEST_CAPTION = 80;
  private static final int LONGEST_SUBHEADING = 16;
  private static final int LONGEST_SHARE_ITEM = 4;
  private static final int SHORTEST_RUN = 3;

  private Roles() {}

  private static String id(String id) {
    return PACK.rule(id).id();
  }

  /** A role and the rule that gave it. */
  record Verdict(BlockRole role, String rule) {}

  /** The role that a line's own words give it; null where they give none. */
  static @Nullable Verdict evident(Page page, int i) {
    PageLine line = page.line(i);
    if (Credits.isCaption(page, line) && line.readerWords <= LONGEST_CAPTION) {
      return new Verdict(BlockRole.CAPTION, CAPTION);
    }
    if (line.looksLikeDate()) {
      return new Verdict(BlockRole.DATE_LINE, DATE_LINE);
    }
    if (line.labelCue == Cue.SOURCE && line.readerWords <= LONGEST_BYLINE) {
      return new Verdict(BlockRole.SOURCE_CREDIT, SOURCE);
    }
    if (line.labelCue == Cue.RELATED && line.readerWords <= LONGEST_LABELLED) {
      return new Verdict(BlockRole.RELATED, RELATED_LABEL);
    }
    if (isByline(page, line)) {
      return new Verdict(BlockRole.BYLINE, BYLINE);
    }
    Cue cue = line.lineCue;
    if (cue != null && line.isMostlyCues() && cue != Cue.MONTH && cue != Cue.DATE_WORD) {
      return new Verdict(cue.role(), id("clean." + cue.role().label() + ".line"));
    }
    if (line.readerWords <= LONGEST_NOTICE) {
      for (Cue any : new Cue[] {Cue.COOKIE, Cue.COMMENT, Cue.NEWSLETTER, Cue.LEGAL}) {
        if (any.isIn(line.cuesAnywhere)) {
          return new Verdict(any.role(), id("clean." + any.role().label() + ".phrase"));
        }
      }
    }
    return null;
  }

  private static boolean isByline(Page page, PageLine line) {
    boolean opened = line.startCue == Cue.BYLINE || line.labelCue == Cue.BYLINE;
    if (!opened || line.readerWords > LONGEST_BYLINE || line.endsSentence) {
      return false;
    }
    int from = line.afterCue;
    while (from < line.unit.contentEnd() && !WordHash.isWordCharacter(page.text().charAt(from))) {
      from++;
    }
    return from < line.unit.contentEnd() && !Character.isLowerCase(page.text().charAt(from));
  }

  /** Marks the runs of short bulleted lines of which at least half name a share target. */
  static boolean[] shareRuns(Page page) {
    var marked = new boolean[page.size()];
    int i = 0;
    while (i < page.size()) {
      int end = i;
      int shares = 0;
      while (end < page.size() && isShareItem(page.line(end), page.line(i).first)) {
        shares += page.line(end).lineCue == Cue.SHARE ? 1 : 0;
        end++;
      }
      if (end - i >= SHORTEST_RUN && 2 * shares >= end - i) {
        Arrays.fill(marked, i, end, true);
      }
      i = Math.max(end, i + 1);
    }
    return marked;
  }

  private static boolean isShareItem(PageLine line, char bullet) {
    return line.bullet && line.first == bullet && line.readerWords <= LONGEST_SHARE_ITEM;
  }

  /** The role of a line that is kept as article text and has no role of its own. */
  static Verdict ofArticle(Page page, int i, boolean lede, boolean textFollows) {
    PageLine line = page.line(i);
    if (lede) {
      return new Verdict(BlockRole.LEDE, LEDE);
    }
    if (line.bullet) {
      return new Verdict(BlockRole.LIST_ITEM, LIST_ITEM);
    }
    if (textFollows && line.readerWords <= LONGEST_SUBHEADING && !line.endsSentence) {
      return new Verdict(BlockRole.SUBHEADING, SUBHEADING);
    }
    return new Verdict(BlockRole.BODY, BODY);
  }
}
