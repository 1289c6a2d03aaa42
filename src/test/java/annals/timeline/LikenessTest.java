// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of two articles: one pair of events of twelve may be misread, one of eleven may not. */
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
}
