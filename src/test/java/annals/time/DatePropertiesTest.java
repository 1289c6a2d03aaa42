// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.check.EdtfDays;
import annals.rule.RulePack;
import annals.text.Block;
import annals.text.SourceText;
import annals.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text, however odd. */
final class DatePropertiesTest {
  private static final Set<String> RULES =
      DateFinder.packs().stream()
          .map(RulePack::rules)
          .flatMap(List::stream)
          .map(rule -> rule.id())
          .collect(Collectors.toSet());

  /** Scraps that dates are made of, in any order. */
  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "the ",
            "last ",
            "next ",
            "of ",
            "and ",
            "to ",
            "-",
            "/",
            ".",
            ",",
            ":",
            " ",
            "\n",
            "'",
            "0",
            "31",
            "2",
            "13",
            "2012",
            "1979",
            "0000",
            "99999999999",
            "20th ",
            "1970s",
            "80s",
            "February ",
            "May ",
            "12 мая ",
            "Friday ",
            "years ",
            "week ",
            "ago ",
            "later ",
            "day ",
            "century ",
            "BC ",
            "a.m. ",
            "UTC ",
            "noon ",
            "summer ",
            "end ",
            "early ",
            "every ",
            "half ",
            "an ",
            "hour ",
            "million ",
            "Easter ",
            "Q3 ",
            "tháng ",
            "năm ",
            "today ",
            "(",
            "two ",
            "hundred ",
            "same ",
            "period ",
            "Published ",
            "Updated ",
            "©",
            "😀",
            "é",
            "\t")
        .list()
        .ofMaxSize(30)
        .map(scraps -> String.join("", scraps));
  }

  @Property(tries = 2000)
  void expressionsAreInOrderInsideTheTextAndSayWhatTheyKnow(@ForAll("scraps") String scraps) {
    check(scraps);
  }

  @Property(tries = 500)
  void anyTextIsRead(@ForAll String any) {
    check(any.replaceAll("[\\ud800-\\udfff]", "?"));
  }

  private static void check(String words) {
    SourceText text = SourceText.of(words);
    List<Block> blocks = Pages.blocks(text);
    var finder = DateFinder.standard();
    HeaderReading header = finder.readHeader(text, blocks, DateOptions.none());
    int end = 0;
    for (Timex date : finder.find(text, blocks, Pages.sentences(text, blocks), header)) {
      Span span = date.span();
      assertTrue(span.start() >= end && span.end() <= text.length() && !span.isEmpty());
      assertTrue(RULES.contains(date.ruleId()), date.ruleId());
      assertEquals(span, text.trim(span));
      assertTrue(!date.value().isEmpty());
      checkBounds(date);
      end = span.end();
    }
  }

  private static void checkBounds(Timex date) {
    LocalDate start = date.start();
    LocalDate last = date.end();
    if (start != null && last != null) {
      assertTrue(!start.isAfter(last), date.toString());
    }
    String edtf = date.edtf();
    if (edtf != null) {
      EdtfDays.bounds(edtf)
          .ifPresent(
              bounds -> {
                assertEquals(start, bounds.start(), date.toString());
                assertEquals(last, bounds.end(), date.toString());
              });
    }
    if (!date.resolved()) {
      assertEquals(null, edtf);
    }
  }

  @Property(tries = 200)
  void aSecondReadingGivesTheSame(@ForAll("scraps") String scraps) {
    SourceText text = SourceText.of(scraps);
    List<Block> blocks = Pages.blocks(text);
    var finder = DateFinder.standard();
    HeaderReading header = finder.readHeader(text, blocks, DateOptions.none());
    var sentences = Pages.sentences(text, blocks);
    assertEquals(header, finder.readHeader(text, blocks, DateOptions.none()));
    assertEquals(
        finder.find(text, blocks, sentences, header), finder.find(text, blocks, sentences, header));
  }
}
