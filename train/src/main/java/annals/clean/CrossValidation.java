// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Block;
import annals.text.BlockRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How well cleaning does on pages of hosts that it did not learn from: each page cleaned by the
 * model of the folds that its host is not in, and the scores by fold. Headlines and captions are
 * left out of what is scored, as the articles of the gold file have neither.
 *
 * @param cleanings by page id
 * @param kept what was kept of each page, headlines and captions left out
 * @param folds one line a fold and one for all
 */
public record CrossValidation(
    Map<String, Cleaning> cleanings, Map<String, String> kept, List<String> folds) {

  static CrossValidation of(
      List<LabelledPage> pages, int folds, Function<Predicate<String>, Cleaner> learnFrom) {
    var cleanings = new LinkedHashMap<String, Cleaning>();
    var texts = new LinkedHashMap<String, String>();
    var report = new ArrayList<String>();
    var all = new ShingleScore();
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      Cleaner cleaner = learnFrom.apply(host -> CleanerTraining.fold(host, "", folds) != held);
      var score = new ShingleScore();
      for (LabelledPage page : pages) {
        if (foldOf(page, folds) == held) {
          Cleaning cleaning = cleaner.clean(page.text(), page.context(), CleanMode.AUTO);
          cleanings.put(page.id(), cleaning);
          texts.put(page.id(), kept(page, cleaning));
          if (page.gold() instanceof LabelledPage.Whole whole) {
            score.add(whole.article(), kept(page, cleaning));
          }
        }
      }
      all.add(score);
      report.add(line("fold " + (fold + 1), score));
    }
    report.add(line("all", all));
    return new CrossValidation(cleanings, texts, List.copyOf(report));
  }

  /** The kept texts as CSV with the columns {@code doc_id} and {@code text}. */
  public String keptCsv() {
    var csv = new StringBuilder("doc_id,text\n");
    kept.forEach(
        (id, text) ->
            csv.append(id).append(",\"").append(text.replace("\"", "\"\"")).append("\"\n"));
    return csv.toString();
  }

  private static int foldOf(LabelledPage page, int folds) {
    return CleanerTraining.fold(page.host(), "", folds);
  }

  private static String kept(LabelledPage page, Cleaning cleaning) {
    var kept = new StringBuilder();
    for (Block block : cleaning.blocks()) {
      boolean scored = block.role() != BlockRole.HEADLINE && block.role() != BlockRole.CAPTION;
      if (block.kept() && scored) {
        kept.append(page.text().slice(block.span())).append('\n');
      }
    }
    return kept.toString();
  }

  private static String line(String name, ShingleScore score) {
    return String.format(
        Locale.ROOT,
        "%-7s %4d pages  F1 %.4f  precision %.4f  recall %.4f  exact %.4f  empty %d",
        name,
        score.pages(),
        score.f1(),
        score.precision(),
        score.recall(),
        score.exact(),
        score.empty());
  }
}
