// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that says how long a chunk is has an end of its own. */
final class ChunksTest {

  private static String joined(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
    Content content = Content.read(new ByteArrayInputStream(bytes), 1 << 20);
    return new String(Chunks.joined(content).bytes(), StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @CsvSource({"1022, true", "1023, false"})
  void aSizeWithItsExtensionsHas1024Characters(int extension, boolean chunked) {
    String body = "5;" + "x".repeat(extension) + "\nhello\n0\n";
    assertEquals(chunked ? "hello" : body, joined(body));
  }

  @ParameterizedTest
  @CsvSource({"00000005, true", "000000005, false", "5 , true", "g, false"})
  void aSizeHasEightDigits(String size, boolean chunked) {
    String body = size + "\r\nhello\r\n0\r\n";
    assertEquals(chunked ? "hello" : body, joined(body));
  }
}
