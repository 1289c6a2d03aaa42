// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal short texts of a run are one, longer ones are read as they come. */
final class RunInputTest {

  @ParameterizedTest(name = "{0} bytes")
  @CsvSource({"0, true", "1, true", "64, true", "65, false"})
  void aShortTextIsHeldOnce(int length, boolean once) {
    var in = new RunInput(InputStream.nullInputStream());
    byte[] bytes = ("é".repeat(length / 2) + "a".repeat(length % 2)).getBytes(UTF_8);
    String first = in.text(bytes);
    String second = in.text(bytes);
    assertEquals(first, second);
    assertEquals(once, isSame(first, second));
  }

  @SuppressWarnings("ReferenceEquality") // it is what is asked
  private static boolean isSame(String one, String other) {
    return one == other;
  }
}
