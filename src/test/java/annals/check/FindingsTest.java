// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what breaks an invariant five examples are told, each in a line of 240 characters. */
final class FindingsTest {

  private static List<String> examples(int broken, int characters) {
    var findings = new Findings();
    for (int i = 0; i < broken; i++) {
      findings.broken(Invariant.CHECKSUMS, "x".repeat(characters));
    }
    return findings.results().stream()
        .filter(result -> result.invariant() == Invariant.CHECKSUMS)
        .findFirst()
        .orElseThrow()
        .examples();
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "6, 5"})
  void fiveAreTold(int broken, int told) {
    assertEquals(told, examples(broken, 1).size());
  }

  @ParameterizedTest
  @CsvSource({"240, 240", "241, 241"})
  void aLongOneIsCut(int characters, int shown) {
    String example = examples(1, characters).get(0);
    assertEquals(shown, example.length());
    assertEquals(characters > 240, example.endsWith("\u2026"));
  }
}
