// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.casualty.CasualtyJudge;
import annals.clean.CleanRules;
import annals.entity.EntityJudge;
import annals.event.EventJudge;
import annals.figure.FigureJudge;
import annals.read.BylineJudge;
import annals.statement.StatementJudge;
import annals.time.DateRuleJudge;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every example of every rule pack: each text in {@code matches} must be decided by its rule,
 * each in {@code rejects} must not. A pack brings one judge: does the rule with this id decide this
 * text?
 */
final class RuleExamplesTest {
  private static final Map<String, BiPredicate<Rule, String>> JUDGES =
      Map.ofEntries(
          Map.entry("casualty/rules", CasualtyJudge::decides),
          Map.entry("clean/inline", CleanRules::decidesInline),
          Map.entry("clean/roles", CleanRules::decidesRole),
          Map.entry("entity/rules", EntityJudge::decides),
          Map.entry("event/rules", EventJudge::decides),
          Map.entry("figure/figures", FigureJudge::decides),
          Map.entry("read/bylines", BylineJudge::decides),
          Map.entry("statement/rules", StatementJudge::decides),
          Map.entry("time/dates", DateRuleJudge::finds),
          Map.entry("time/header", DateRuleJudge::changesRole),
          Map.entry("time/header_days", DateRuleJudge::readsDay));

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRule() {
    return JUDGES.entrySet().stream()
        .flatMap(
            judge ->
                RulePack.load(judge.getKey()).rules().stream()
                    .flatMap(rule -> examples(rule, judge.getValue())));
  }

  private static Stream<DynamicTest> examples(Rule rule, BiPredicate<Rule, String> decides) {
    return Stream.concat(
        cases(rule, rule.matches(), true, decides), cases(rule, rule.rejects(), false, decides));
  }

  private static Stream<DynamicTest> cases(
      Rule rule, List<String> texts, boolean expected, BiPredicate<Rule, String> decides) {
    return texts.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    rule.id() + (expected ? " matches " : " rejects ") + text,
                    () -> assertEquals(expected, decides.test(rule, text), rule.why())));
  }
}
