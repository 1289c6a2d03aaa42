// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of twenty members, of which one is damaged: the others are read, the one is told. */
final class GzipMembersTest {
  private static final int MEMBERS = 20;
  private static final int BAD = 4;

  @ParameterizedTest(name = "bit flipped in byte {0} of the header")
  @ValueSource(ints = {0, 1, 2, 3})
  void behindADamagedHeaderTheNextMemberIsRead(int place) {
    byte[][] members = members();
    members[BAD][place] ^= 0x20;
    assertEquals(all(BAD) + " | issues", outcome("a.jsonl.gz", join(members)));
  }

  @Test
  void ofAnArchiveWhoseFirstByteIsDamagedTheOtherMembersAreRead() {
    byte[][] members = members();
    members[0][0] ^= 0x20;
    assertEquals(all(0) + " | issues", outcome("a.jsonl.gz", join(members)));
  }

  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {1, 8, 512})
  void junkBetweenMembersIsToldAndTheNextRead(int length) {
    byte[] junk = new byte[length];
    for (byte fill : new byte[] {0, 'x'}) {
      Arrays.fill(junk, fill);
      byte[][] members = members();
      members[BAD] = join(junk, members[BAD]);
      assertEquals(all(-1) + " | issues", outcome("a.jsonl.gz", join(members)));
    }
  }

  @Test
  void aMemberThatSwallowsOthersLosesNoneOfThem() {
    byte[][] members = members();
    byte[] swallows = {
      0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0x40, 0x02, (byte) 0xBF, (byte) 0xFD
    };
    members[BAD] = swallows; // a stored block of 576 bytes, of which none are its own
    assertEquals(all(BAD) + " | issues", outcome("a.jsonl.gz", join(members)));
  }

  @Test
  void aTextThatGoesOnBehindDamageSaysSo() {
    byte[] text = Read.gzip("The ferry is back.".getBytes(StandardCharsets.UTF_8));
    assertEquals("The ferry is back.", Read.outcome("a.txt.gz", text));
    assertEquals(
        "The ferry is back. #truncated", Read.outcome("a.txt.gz", join(text, new byte[512])));
    byte[] second = text.clone();
    second[2] ^= 1;
    assertEquals("The ferry is back. #truncated", Read.outcome("a.txt.gz", join(text, second)));
  }

  @Test
  void thousandsOfDamagedMembersAreOneLongList() {
    byte[] member = Arrays.copyOf(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 6, 7}, 12);
    byte[] all = new byte[12 * 8000];
    IntStream.range(0, 8000).forEach(i -> System.arraycopy(member, 0, all, 12 * i, 12));
    byte[] good = members()[1];
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertTrue(outcome("a.jsonl.gz", join(all, good)).startsWith("1 |")));
  }

  /** The records that were read, and whether something was told. */
  private static String outcome(String path, byte[] bytes) {
    var read = new StringBuilder();
    boolean told = false;
    for (ReadResult result : Read.all(path, bytes)) {
      if (result instanceof SourceDocument document) {
        read.append(read.length() == 0 ? "" : " ").append(document.docId().substring(4));
      } else {
        told = true;
      }
    }
    return read + (told ? " | issues" : "");
  }

  private static String all(int but) {
    var all = new StringBuilder();
    for (int i = 0; i < MEMBERS; i++) {
      all.append(i == but ? "" : (all.length() == 0 ? "" : " ") + i);
    }
    return all.toString();
  }

  private static byte[][] members() {
    return IntStream.range(0, MEMBERS)
        .mapToObj(i -> "{\"id\":\"r%d\",\"text\":\"Record %d says this.\"}\n".formatted(i, i))
        .map(line -> Read.gzip(line.getBytes(StandardCharsets.UTF_8)))
        .toArray(byte[][]::new);
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
