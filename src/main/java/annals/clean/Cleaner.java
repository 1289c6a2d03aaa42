// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.RulePack;
import annals.text.Block;
import annals.text.Issue;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a scraped page. In comes the text as it was read; out come blocks that tile
 * it, each with a role, kept or dropped, and the rule that decided, and what the page says of the
 * article. Nothing is edited and nothing is lost: kept and dropped blocks together are the input.
 * Where no line looks like an article, the lines that end as sentences do are kept and an issue
 * {@code no_article} says so.
 *
 * <p>Example: of the page {@code "Font Size: | Print\n\nNDO - Today Vietnam is celebrating ..."}
 * the first line is a dropped {@code font_control}, the third a kept {@code lede} whose prefix
 * {@code NDO - } is recorded.
 */
public final class Cleaner {
  /** Where no line has log-odds above this the page has no article. */
  private static final double HOPELESS = -2.5;

  private final Function<Boolean, LineModel> models;

  private Cleaner(Function<Boolean, LineModel> models) {
    this.models = models;
  }

  /** A cleaner that has one model for all pages. */
  static Cleaner with(LineModel model) {
    return new Cleaner(markup -> model);
  }

  private static final class Standard {
    static final Cleaner CLEANER = new Cleaner(LineModel::shipped);
  }

  /** The cleaner with the rules, word lists and weights that ship with annals. */
  public static Cleaner standard() {
    return Standard.CLEANER;
  }

  /** Every rule that a block of this stage can carry. */
  public static List<RulePack> packs() {
    return List.of(Roles.PACK, Credits.PACK);
  }

  /** Cleans one page. */
  public Cleaning clean(SourceText text, PageContext context, CleanMode mode) {
    Page page = mode == CleanMode.TEXT ? Page.of(text) : context.page(text);
    var issues = new ArrayList<Issue>();
    boolean[] template = templateLines(page, context);
    double[][] scores =
        mode == CleanMode.NONE
            ? new double[Head.count()][page.size()]
            : models.apply(page.tree() != null).scores(page);
    boolean[] article =
        mode == CleanMode.NONE ? all(page) : article(page, scores, template, issues);
    double[] shares = articleShares(scores);
    List<Block> blocks =
        new Ledger(page, article, template, shares, mode, !issues.isEmpty()).blocks();
    Double clarity = mode == CleanMode.NONE ? null : clarity(page, article, shares);
    return new Cleaning(blocks, Metadata.of(page, blocks, context), clarity, List.copyOf(issues));
  }

  /** Whether a line that the model keeps is not dropped by a rule of its own. */
  private static boolean mayStay(Page page, int i) {
    Roles.Verdict own = page.evident(i);
    return own == null || !Roles.overrules(own);
  }

  private static boolean[] all(Page page) {
    var all = new boolean[page.size()];
    Arrays.fill(all, true);
    return all;
  }

  private static boolean[] article(
      Page page, double[][] scores, boolean[] template, List<Issue> issues) {
    double[] inside = scores[Head.INSIDE.column()];
    boolean[] consent = ConsentBlock.of(page);
    for (int i = 0; i < consent.length; i++) {
      if (consent[i]) {
        BlockDecoder.exclude(scores, i);
      }
    }
    boolean[] kept = BlockDecoder.decode(scores, page.tree() != null);
    ProseGuard.apply(page, scores, kept);
    ArticleEdges.trim(page, kept);
    boolean any = false;
    for (int i = 0; i < kept.length; i++) {
      kept[i] &= !template[i];
      any = any || (kept[i] && inside[i] > HOPELESS && mayStay(page, i));
    }
    boolean index = IndexPage.is(page);
    if (page.size() == 0 || (any && !index)) {
      return kept;
    }
    issues.add(
        index
            ? Cleaning.INDEX
            : Issue.warning(
                "no_article", "no line looks like an article; kept what ends as a sentence"));
    for (int i = 0; i < kept.length; i++) {
      kept[i] = page.line(i).endsSentence;
      any |= kept[i];
    }
    return any ? kept : all(page);
  }

  /** How likely each line lies in the article, 0 to 1. */
  private static double[] articleShares(double[][] scores) {
    double[] inside = scores[Head.INSIDE.column()];
    var shares = new double[inside.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = 1 / (1 + StrictMath.exp(-inside[i]));
    }
    return shares;
  }

  /** How sure the model is of what was decided, by words: 1 everywhere sure, 0.5 a guess. */
  private static @Nullable Double clarity(Page page, boolean[] article, double[] shares) {
    double sure = 0;
    long words = 0;
    for (int i = 0; i < article.length; i++) {
      int size = 1 + page.line(i).readerWords;
      sure += size * (article[i] ? shares[i] : 1 - shares[i]);
      words += size;
    }
    return words == 0 ? null : sure / words;
  }

  /** The lines that so many pages of the site have that they belong to the site. */
  private static boolean[] templateLines(Page page, PageContext context) {
    var template = new boolean[page.size()];
    SiteLines siteLines = context.siteLines();
    String site = siteLines.isEmpty() ? null : siteOf(page, context);
    if (site == null) {
      return template;
    }
    long siteHash = LineKeys.siteHash(site);
    int documents = siteLines.documentsOf(site);
    for (int i = 0; i < template.length; i++) {
      Unit unit = page.line(i).unit;
      if (LineKeys.hasKey(page.text(), unit.start(), unit.contentEnd())) {
        long key = LineKeys.key(siteHash, page.text(), unit.start(), unit.contentEnd());
        template[i] = SiteLines.isTemplate(siteLines.documentsWith(key), documents);
      }
    }
    return template;
  }

  /**
   * The site of a page, under which its lines are counted: the host of the URL, else the agency or
   * source line, else the sub-folder; null with none of them.
   */
  public static @Nullable String site(SourceText text, PageContext context) {
    return context.url() != null ? context.site() : siteOf(Page.of(text), context);
  }

  static @Nullable String siteOf(Page page, PageContext context) {
    if (context.url() != null) {
      return context.site();
    }
    String agency = Metadata.agencyOrSource(page);
    return agency != null ? agency : context.site();
  }
}
