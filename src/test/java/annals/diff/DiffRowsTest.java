// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiffRowsTest {

  @ParameterizedTest
  @CsvSource({"0, 11", "58, 69", "59, 32", "60, 32", "500, 32"})
  void aDifferenceBehindTheCutIsShown(int place, int length) {
    String words = "x".repeat(place);
    String old = DiffRows.near(words + "2 before it", words + "3 after it.", 60);
    String now = DiffRows.near(words + "3 after it.", words + "2 before it", 60);
    assertEquals(length, String.valueOf(old).length());
    assertTrue(String.valueOf(old).endsWith("2 before it"), old);
    assertTrue(String.valueOf(now).endsWith("3 after it."), now);
  }
}
