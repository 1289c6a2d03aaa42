// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.casualty.CasualtyFinder;
import annals.clean.Cleaner;
import annals.entity.EntityFinder;
import annals.event.EventFinder;
import annals.figure.FigureFinder;
import annals.rule.Rule;
import annals.rule.RulePack;
import annals.rule.Sources;
import annals.sentence.SentenceSplitter;
import annals.statement.StatementFinder;
import annals.table.Cells;
import annals.table.RuleRow;
import annals.time.DateFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** The rules of the stages that ran, as the table that {@code rule_id} leads to. */
public final class RuleBook {
  private static final Map<String, Supplier<List<RulePack>>> PACKS =
      Map.of(
          "clean", Cleaner::packs,
          "sentence", SentenceSplitter::packs,
          "time", DateFinder::packs,
          "entity", EntityFinder::packs,
          "figure", FigureFinder::packs,
          "event", EventFinder::packs,
          "statement", StatementFinder::packs,
          "casualty", CasualtyFinder::packs);

  private final List<RulePack> packs;

  private RuleBook(List<RulePack> packs) {
    this.packs = packs;
  }

  /** The packs of stages, by the names of their packages; a stage without rules adds nothing. */
  public static RuleBook of(List<String> stages) {
    var packs = new ArrayList<RulePack>();
    for (String stage : stages) {
      packs.addAll(PACKS.getOrDefault(stage, List::of).get());
    }
    packs.sort(Comparator.comparing(RulePack::name));
    return new RuleBook(List.copyOf(packs));
  }

  /** A row a rule, by id; how often each decided is asked of the caller. */
  public List<RuleRow> rows(ToLongFunction<String> hits, ToLongFunction<String> documents) {
    var rows = new ArrayList<RuleRow>();
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        String model = rule.attributes().get("model");
        rows.add(
            Cells.of(RuleRow.class)
                .set("rule_id", rule.id())
                .set("pack", model == null ? pack.name() : model)
                .set("description", rule.why())
                .set("pattern", rule.pattern())
                .set("example", rule.matches().get(0))
                .set("pack_sha256", model == null ? pack.sha256() : Sources.named(model).sha256())
                .set("hits", hits.applyAsLong(rule.id()))
                .set("documents", documents.applyAsLong(rule.id()))
                .row());
      }
    }
    rows.sort(Comparator.comparing(RuleRow::ruleId));
    return rows;
  }
}
