// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name says that stands in so many documents, and a sense that is told so often. */
final class CommonnessTest {
  private static final double NEAR = 1e-4;

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 1",
    "2, 1",
    "3, 0.9348",
    "20, 0.6295",
    "999, 0.0002",
    "1000, 0",
    "9999, 0"
  })
  void aNameOfTwoDocumentsIsRareAndOneOfAThousandSaysNothing(int documents, double weight) {
    var counts = new Commonness(Map.of("name", documents), Map.of());
    assertEquals(weight, counts.weight("name"), NEAR);
    assertEquals(1, counts.weight("unknown"), NEAR);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0.1157", "400, 1", "401, 1.0004"})
  void aSenseToldFourHundredTimesIsCommon(int times, double common) {
    var counts = new Commonness(Map.of(), Map.of("say", times));
    assertEquals(common, counts.ofSense("say"), NEAR);
    assertEquals(0, counts.ofSense("sink"), NEAR);
  }
}
