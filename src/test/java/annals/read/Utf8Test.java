// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

  @ParameterizedTest
  @CsvSource({
    "41, true",
    "4142434445464748, true",
    "4142434445464780, false",
    "C3A9, true",
    "C0AF, false",
    "C3, false",
    "E0A080, true",
    "E09F80, false",
    "EDA080, false",
    "EE8080, true",
    "F09F9880, true",
    "F08F8080, false",
    "F4908080, false",
    "F5808080, false",
    "FF, false"
  })
  void onlyWellFormedBytesPass(String hex, boolean strict) {
    assertEquals(strict, Utf8.isStrict(HexFormat.of().parseHex(hex)));
  }

  @Test
  void itAgreesWithTheJdkOnEveryPairOfBytesBehindALead() {
    for (int lead = 0; lead < 256; lead++) {
      for (int next = 0; next < 256; next++) {
        byte[] bytes = {(byte) lead, (byte) next, (byte) 0x80, (byte) 0x80};
        for (int length = 1; length <= bytes.length; length++) {
          byte[] some = java.util.Arrays.copyOf(bytes, length);
          assertEquals(jdk(some), Utf8.isStrict(some), () -> HexFormat.of().formatHex(some));
        }
      }
    }
  }

  private static boolean jdk(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
