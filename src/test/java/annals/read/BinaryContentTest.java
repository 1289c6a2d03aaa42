// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many characters that no text has make a thousand of them binary data. */
final class BinaryContentTest {

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({"10, 0, true", "11, 0, false", "100, 1, true", "101, 1, false"})
  void isText(int controls, int control, boolean text) {
    String content = Character.toString(control).repeat(controls) + "a".repeat(1000 - controls);
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(text, BinaryContent.kind(bytes) == null);
  }
}
