// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many events of two groups are asked, and how many may be misread: one pair of twelve. */
final class LikenessTest {

  private static List<EventSignature> events(String doc, int count, String day) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Story.event(
                    "%s|%d|ASSAULT|kill|||Garo|%s||x"
                        .formatted(doc, 5 + 100 * i, i == 0 ? day : "")))
        .toList();
  }

  @ParameterizedTest(name = "{0} events and {1}")
  @CsvSource({"1, 11, true", "3, 4, false", "1, 12, false", "1, 1, true"})
  void onePairOfTwelveMayBeApart(int one, int two, boolean apart) {
    List<EventSignature> first = events("a", one, "2019-03-05");
    List<EventSignature> second = events("b", two, "2019-03-06");
    List<EventSignature> all = Stream.concat(first.stream(), second.stream()).toList();
    var likeness = new Likeness(Commonness.of(all), EvidenceWeights.standard());
    double of =
        likeness.of(
            EventGroup.of(first.stream().map(Traits::of).toList()),
            EventGroup.of(second.stream().map(Traits::of).toList()),
            Alone.NO);
    assertEquals(apart, of == Likeness.EXCLUDED);
  }

  private static double likeness(String one, String two) {
    List<EventSignature> first = Story.of(one);
    List<EventSignature> second = Story.of(two);
    List<EventSignature> all = Stream.concat(first.stream(), second.stream()).toList();
    return new Likeness(Commonness.of(all), EvidenceWeights.standard())
        .of(
            EventGroup.of(first.stream().map(Traits::of).toList()),
            EventGroup.of(second.stream().map(Traits::of).toList()),
            Alone.NO);
  }

  private static String mentions(int from, int to, String line) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> line.formatted(5 + 100 * i))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "{0} mentions behind it: {1}")
  @CsvSource({"23, true", "24, false"})
  void anArticleThatSaysOtherwiseIsForgottenBehindMany(int later, boolean excluded) {
    String killing = "a|%d|ASSAULT|kill|||Garo|%s||";
    double of =
        likeness(
            killing.formatted(5, "2019-03-05"),
            killing.formatted(105, "2019-03-06")
                + "\n"
                + mentions(2, later + 1, "a|%d|ASSAULT|kill|||Garo|||"));
    assertEquals(excluded, of == Likeness.EXCLUDED);
  }

  @ParameterizedTest(name = "mention {0}: {1}")
  @CsvSource({"8, true", "9, false"})
  void theFirstMentionsSpeakForAGroup(int tied, boolean alike) {
    String killing = "%s:x,y|%d|ASSAULT|kill|Front|Ana|Garo|%s||gunmen shot Ana near market";
    double of =
        likeness(
            mentions(1, tied - 1, "a:x,y|%d|ASSAULT|kill|||Garo|||")
                + "\n"
                + killing.formatted("a", 5 + 100 * tied, "2019-03-05"),
            killing.formatted("b", 5, "2019-03-05"));
    assertEquals(alike, of > 0);
  }
}
