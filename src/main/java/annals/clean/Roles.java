// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.Rule;
import annals.rule.RulePack;
import annals.text.BlockRole;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
  static final String REPEATED = id("clean.duplicate.copy");
  static final String PAGE_CLOCK = id("clean.date.clock");
  static final String DATE_LINE = id("clean.date.line");
  static final String ENTRY = id("clean.date.entry");
  static final String CAPTION = id("clean.caption.credit");
  static final String CAPTION_MARKUP = id("clean.caption.markup");
  static final String WIDGET = id("clean.widget.line");
  static final String RELATED_ARROW = id("clean.related.arrow");
  static final String CONSENT = id("clean.cookie_notice.block");
  static final String TABLE_ROW = id("clean.table.row");
  static final String QUOTE = id("clean.quote");
  static final String SOURCE = id("clean.source.label");
  static final String SOURCE_NAME = id("clean.source.name");
  static final String BYLINE = id("clean.byline.opening");
  static final String BYLINE_SMALL_PRINT = id("clean.byline.small_print");
  static final String RELATED_LABEL = id("clean.related.label");
  static final String RELATED_TAIL = id("clean.related.tail");
  static final String SHARE_RUN = id("clean.share.run");
  static final String SITE_REPEATED = id("clean.site.repeated");
  static final String LEDE = id("clean.lede");
  static final String SUBHEADING = id("clean.subheading");
  static final String LIST_ITEM = id("clean.list");
  static final String BODY = id("clean.model.article");
  static final String OTHER = id("clean.model.other");
  static final String FALLBACK = id("clean.fallback");

  private static final int LONGEST_SHARE_ITEM = 4;
  private static final int LONGEST_BUTTON = 6;
  private static final int SHORTEST_RUN = 3;

  private Roles() {}

  private static final Set<String> OVERRULING =
      PACK.rules().stream()
          .filter(rule -> "model".equals(rule.attributes().get("overrules")))
          .map(Rule::id)
          .collect(Collectors.toUnmodifiableSet());

  /** The verdict on a line that is mostly phrases of a cue. */
  static final Map<Cue, Verdict> LINES =
      verdicts(
          ".line",
          Cue.SHARE,
          Cue.FONT,
          Cue.NAVIGATION,
          Cue.ADVERTISEMENT,
          Cue.RELATED,
          Cue.COMMENT,
          Cue.NEWSLETTER,
          Cue.BYLINE);

  /** The verdict on a short line with a phrase of a cue anywhere; the first that fits counts. */
  static final Map<Cue, Verdict> PHRASES =
      verdicts(".phrase", Cue.COOKIE, Cue.COMMENT, Cue.NEWSLETTER, Cue.LEGAL);

  /** The verdict on a line that begins by speaking to the reader. */
  static final Map<Cue, Verdict> CALLS =
      verdicts(
          ".call",
          Cue.SHARE,
          Cue.ADVERTISEMENT,
          Cue.RELATED,
          Cue.COMMENT,
          Cue.NEWSLETTER,
          Cue.LEGAL,
          Cue.WIDGET);

  private static Map<Cue, Verdict> verdicts(String ending, Cue... cues) {
    var verdicts = new LinkedHashMap<Cue, Verdict>();
    for (Cue cue : cues) {
      String rule = id("clean." + cue.role().label() + ending);
      verdicts.put(cue, new Verdict(cue.role(), rule));
    }
    return Collections.unmodifiableMap(verdicts);
  }

  /** Whether the rule drops a line even where the model keeps it. */
  static boolean overrules(Verdict verdict) {
    return OVERRULING.contains(verdict.rule);
  }

  private static String id(String id) {
    return PACK.rule(id).id();
  }

  /** A role and the rule that gave it. */
  record Verdict(BlockRole role, String rule) {}

  /**
   * Marks the runs of short bulleted lines of which at least half name a share target; names of
   * such on one line; and a button that comes again and again.
   */
  static boolean[] shareRuns(Page page) {
    var marked = new boolean[page.size()];
    var times = new HashMap<Integer, Integer>();
    for (int k = 0; k < marked.length; k++) {
      times.merge(page.line(k).wordsHash, isButton(page.line(k)) ? 1 : 0, Integer::sum);
    }
    for (int k = 0; k < marked.length; k++) {
      PageLine line = page.line(k);
      Verdict own = page.evident(k);
      boolean open = own == null || !overrules(own);
      boolean again = isButton(line) && times.get(line.wordsHash) >= SHORTEST_RUN;
      boolean targets = line.lineCue == Cue.SHARE && line.cueWords == line.wordHashes.length;
      boolean several = targets && page.textOf(k).split(" ").length >= SHORTEST_RUN;
      marked[k] = open && (again || several);
    }
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

  private static boolean isButton(PageLine line) {
    boolean cue = line.lineCue == Cue.SHARE || line.lineCue == Cue.WIDGET;
    boolean half = 2 * line.cueWords >= line.wordHashes.length;
    return cue && half && !line.endsSentence && line.readerWords <= LONGEST_BUTTON;
  }

  private static boolean isShareItem(PageLine line, char bullet) {
    return line.bullet && line.first == bullet && line.readerWords <= LONGEST_SHARE_ITEM;
  }
}
