// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.RulePack;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DocumentClocks.DayOrder;
import annals.time.DocumentClocks.Genre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences and the expressions in them, from the tables beside this test. */
final class DateCasesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2013, 3, 22);
  private static final String STORY = "On 3 May 1905 it began.";

  private record Case(String rule, String text, String expected) {}

  private static List<Case> cases(String table) {
    return Tables.rows(table).stream()
        .map(cells -> new Case(cells[0], cells[1], cells[2]))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> news() {
    return tests("cases", "", FRIDAY, Genre.NEWS);
  }

  @TestFactory
  Stream<DynamicTest> stories() {
    return tests("narrative", STORY, FRIDAY, Genre.NARRATIVE);
  }

  @TestFactory
  Stream<DynamicTest> newsWithoutADate() {
    return tests("undated", "", null, Genre.NEWS);
  }

  private static Stream<DynamicTest> tests(
      String table, String before, @Nullable LocalDate published, Genre genre) {
    return cases(table).stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.rule() + ": " + c.text(),
                    () -> assertEquals(c.expected(), found(before, c, published, genre))));
  }

  /** The expressions after the given beginning, and that one of them is by the case's rule. */
  private static String found(String before, Case c, @Nullable LocalDate published, Genre genre) {
    SourceText text = SourceText.of(before + " " + c.text());
    var sentences = new ArrayList<Sentence>();
    if (!before.isEmpty()) {
      sentences.add(new Sentence(Span.of(0, before.length()), 0, 1, 1, false));
    }
    Span span = Span.of(before.length() + 1, text.length());
    boolean quoted = c.text().startsWith("\"");
    sentences.add(new Sentence(span, 0, sentences.size() + 1, 1, quoted));
    List<Timex> dates =
        DateFinder.standard().find(text, List.of(), sentences, header(published, genre)).stream()
            .filter(date -> date.span().start() > before.length())
            .toList();
    if (dates.isEmpty()) {
      return "-";
    }
    String words = dates.stream().map(date -> show(text, date)).collect(Collectors.joining("; "));
    boolean byRule = dates.stream().anyMatch(date -> date.ruleId().equals(c.rule()));
    return byRule ? words : words + " by " + dates.get(0).ruleId();
  }

  private static String show(SourceText text, Timex date) {
    String more =
        date.mod() != null
            ? " " + date.mod()
            : date.said().quant() != null ? " " + date.said().quant() : "";
    return "[" + text.slice(date.span()) + "]=" + date.value() + more;
  }

  static HeaderReading header(@Nullable LocalDate published, Genre genre) {
    var clocks = DocumentClocks.of(published, genre);
    var order = new DayOrderDecision(DayOrder.DMY, "the option day_order", true);
    return new HeaderReading(clocks, List.of(), List.of(), order, List.of());
  }

  @Test
  void everyRuleHasTwoCases() {
    List<Case> all =
        Stream.of("cases", "narrative", "undated").flatMap(table -> cases(table).stream()).toList();
    assertTrue(all.size() >= 250, "only " + all.size() + " cases");
    for (var rule : RulePack.load("time/dates").rules()) {
      long found =
          all.stream().filter(c -> c.rule().equals(rule.id()) && !c.expected().equals("-")).count();
      assertTrue(found >= 2, rule.id() + " has " + found + " cases");
    }
  }
}
