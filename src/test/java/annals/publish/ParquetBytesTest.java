// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ParquetBytesTest {
  private static final int FRESH_JVMS = 3;
  private static final int ROWS = 5_000;

  @Test
  void freshJvmsWriteTheSameBytes() throws Exception {
    String here = ParquetBytes.hash(ROWS);
    for (int i = 0; i < FRESH_JVMS; i++) {
      assertEquals(here, inAFreshJvm());
    }
  }

  private static String inAFreshJvm() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ParquetBytes.class.getName(),
                Integer.toString(ROWS))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return printed.strip();
  }
}
