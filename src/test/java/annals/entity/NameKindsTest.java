// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Names that are those of others too: clubs, firms, bodies of states, towns called as countries.
 */
final class NameKindsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/entity/kinds.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aBorrowedNameIsThatOfWhoeverIsMeant(String text, String names) {
    assertEquals(names, NameEdgesTest.told(Paragraphs.of(text).mentions()));
  }
}
