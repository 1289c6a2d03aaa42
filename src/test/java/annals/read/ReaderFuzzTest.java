// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged inputs of every reader: none throws, none hangs, each gives documents or issues. A few
 * thousand here; {@code bench/fuzz} runs as many as one likes.
 */
final class ReaderFuzzTest {
  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 2_000);
  private static final int ARCHIVES = Integer.getInteger("fuzz.archives", 100);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final long HANG_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final int MEMBERS = 20;
  private static final int CUT_EVERY = 16;
  private static final DocumentReader READER = DocumentReader.withLimits(ReadLimits.standard());

  @Test
  void soundInputsAreRead() {
    for (Mutants.Input input : Mutants.sound()) {
      for (ReadResult result : Read.all(input.path(), input.bytes())) {
        assertTrue(result instanceof SourceDocument, input.path() + ": " + result);
      }
    }
  }

  @Test
  @Timeout(value = 24, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void everyMutantGivesDocumentsOrIssues() throws Exception {
    Mutants mutants = new Mutants(SEED);
    long slowest = 0;
    for (int i = 0; i < MUTANTS; i++) {
      Mutants.Input input = mutants.next();
      String name = "seed " + SEED + ", mutant " + i + " of " + input.path();
      long start = cpu();
      try {
        assertFalse(Read.all(input.path(), input.bytes()).isEmpty(), name + " vanished");
        if (i % CUT_EVERY == 0) {
          partsAreTheWhole(input, name);
        }
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        Path saved = Files.write(Files.createTempFile("mutant", input.path()), input.bytes());
        fail(name + ", saved as " + saved, e);
      }
      slowest = Math.max(slowest, cpu() - start);
      assertTrue(slowest < HANG_NANOS, name + " takes " + slowest / 1_000_000 + " ms");
    }
  }

  private static void partsAreTheWhole(Mutants.Input input, String name) {
    var named = new DocIds.Named(input.path(), "id", List.of());
    InputParts cut = READER.cut(new ByteArrayInputStream(input.bytes()), named, 600);
    var parts = new ArrayList<String>();
    cut.told().forEach(told -> parts.add(said(told)));
    for (InputPart part : cut.parts()) {
      var in = new ByteArrayInputStream(input.bytes());
      in.skip(part.from());
      READER.read(in, named, part, result -> parts.add(said(result)));
    }
    List<String> whole =
        Read.all(input.path(), input.bytes()).stream().map(ReaderFuzzTest::said).sorted().toList();
    assertEquals(whole, parts.stream().sorted().toList(), name + " in parts");
  }

  private static String said(ReadResult result) {
    return result instanceof SourceDocument document
        ? document.docId() + " " + document.sha256() + " " + document.issues()
        : result.toString();
  }

  @Test
  @Timeout(value = 24, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void ofDamagedArchivesEveryRecordIsReadOrTold() {
    Random random = new Random(SEED);
    for (int i = 0; i < ARCHIVES; i++) {
      String path = i % 2 == 0 ? "a.jsonl.gz" : "a.warc.gz";
      byte[][] members = members(path);
      int bad = random.nextInt(MEMBERS);
      boolean cut = damage(members, bad, random);
      String name = "seed " + SEED + ", archive " + i;
      Set<String> read = new HashSet<>();
      boolean told = false;
      for (ReadResult result : Read.all(path, join(members))) {
        if (result instanceof SourceDocument document && document.issues().isEmpty()) {
          read.add(document.docId());
        } else {
          told = true;
        }
      }
      for (int k = 0; k < MEMBERS; k++) {
        boolean sound = k < bad || (k > bad && !cut);
        assertTrue(!sound || read.contains("id!r" + k), name + " lost sound record " + k);
      }
      assertTrue(told || read.size() == MEMBERS, name + " lost a record without a word");
    }
  }

  /** Damages a member; whether all behind it is gone. */
  private static boolean damage(byte[][] members, int bad, Random random) {
    byte[] member = members[bad];
    int at = 1 + random.nextInt(member.length - 1); // a member less leaves no trace
    switch (random.nextInt(7)) {
      case 0 -> member[random.nextInt(4)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      case 1 -> member[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      case 2 -> Arrays.fill(member, at, Math.min(at + 16, member.length), (byte) random.nextInt());
      case 3 -> members[bad] = Arrays.copyOf(member, at);
      case 4 -> {
        byte[] junk = new byte[1 + random.nextInt(600)];
        if (random.nextBoolean()) {
          random.nextBytes(junk);
        }
        members[bad] = join(new byte[][] {junk, member});
      }
      case 5 -> {
        byte[] stored = Arrays.copyOf(member, 15); // a block that takes what follows as its own
        int length = random.nextInt(1 << 16);
        stored[10] = 0;
        stored[11] = (byte) length;
        stored[12] = (byte) (length >> 8);
        stored[13] = (byte) ~length;
        stored[14] = (byte) (~length >> 8);
        members[bad] = stored;
      }
      default -> {
        members[bad] = Arrays.copyOf(member, at);
        for (int k = bad + 1; k < MEMBERS; k++) {
          members[k] = new byte[0];
        }
        return true;
      }
    }
    return false;
  }

  private static byte[][] members(String path) {
    byte[][] members = new byte[MEMBERS][];
    for (int i = 0; i < MEMBERS; i++) {
      String text =
          "Record %d says: ".formatted(i)
              + "the ferry is back, ".repeat(i % 5 + 1)
              + Integer.toHexString(i * 7919);
      members[i] =
          Read.gzip(
              path.contains("warc")
                  ? WarcSamples.record(i, "<p>" + text)
                  : "{\"id\":\"r%d\",\"text\":\"%s\"}\n"
                      .formatted(i, text)
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return members;
  }

  private static byte[] join(byte[][] parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
