// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.Sha256;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DocumentReaderTest {
  private static final String TEXT = "NDO - The ceremony took place on March 24.\n";

  @Test
  void aTextFileIsReadAsItStands() {
    SourceDocument read = Read.document("in/a.txt", bytes(TEXT));
    assertEquals(TEXT, read.text().toString());
    assertEquals("text/plain", read.mediaType());
    assertEquals(43, read.bytes());
    assertEquals(Sha256.of(bytes(TEXT)), read.sha256());
  }

  @Test
  void compressedBytesAreUnpackedWhateverTheirName() {
    assertEquals(TEXT, Read.outcome("a.txt.gz", Read.gzip(bytes(TEXT))));
    assertEquals(TEXT, Read.outcome("a.txt.zst", Zstd.compress(bytes(TEXT))));
    assertEquals(TEXT, Read.outcome("a.txt", Read.gzip(bytes(TEXT))));
    assertEquals(TEXT, Read.outcome("a.txt.gz", bytes(TEXT)));
  }

  @Test
  void hashAndLengthAreThoseOfTheFile() {
    byte[] packed = Read.gzip(bytes(TEXT));
    SourceDocument read = Read.document("a.txt.gz", packed);
    assertEquals(Sha256.of(packed), read.sha256());
    assertEquals(packed.length, read.bytes());
  }

  @Test
  void membersAndFramesThatFollowOneAnotherAreOneText() {
    assertEquals(
        TEXT + TEXT,
        Read.outcome("a.txt.gz", join(Read.gzip(bytes(TEXT)), Read.gzip(bytes(TEXT)))));
    assertEquals(
        TEXT + TEXT,
        Read.outcome("a.txt.zst", join(Zstd.compress(bytes(TEXT)), Zstd.compress(bytes(TEXT)))));
  }

  @Test
  void skippableFramesOfZstandardAreSkipped() {
    byte[] skippable = {0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 'a', 'b', 'c'};
    byte[] frame = Zstd.compress(bytes(TEXT));
    assertEquals(TEXT, Read.outcome("a.txt.zst", join(skippable, frame)));
    assertEquals(TEXT + TEXT, Read.outcome("a.txt", join(frame, join(skippable, frame))));
    assertEquals("!empty", Read.outcome("a.txt.zst", skippable));
  }

  @Test
  void aFrameOfZstandardThatIsDamagedIsTold() {
    byte[] frame = Zstd.compress(bytes(TEXT));
    byte[] damaged = frame.clone();
    damaged[1] ^= 1;
    assertEquals(TEXT + " #truncated", Read.outcome("a.txt.zst", join(frame, damaged)));
    assertEquals(TEXT + " #truncated", Read.outcome("a.txt.zst", join(frame, bytes("junk"))));
  }

  @Test
  void ofATruncatedArchiveTheFirstPartIsKept() {
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    String text = java.util.HexFormat.of().formatHex(noise);
    for (byte[] packed : List.of(Read.gzip(bytes(text)), Zstd.compress(bytes(text)))) {
      SourceDocument read = Read.document("a.txt.gz", Arrays.copyOf(packed, packed.length / 2));
      assertTrue(text.startsWith(read.text().toString()));
      assertEquals("truncated", read.issues().get(0).code());
    }
  }

  @Test
  void ofAShortTruncatedArchiveNothingIsLostThatCouldBeUnpacked() {
    String text = TEXT.repeat(40);
    byte[] packed = Read.gzip(bytes(text));
    String read =
        Read.document("a.gz", Arrays.copyOf(packed, packed.length - 10)).text().toString();
    assertTrue(read.length() > text.length() / 2, read.length() + " characters");
  }

  @Test
  void anArchiveWithoutContentIsTruncated() {
    assertEquals("!truncated", Read.outcome("a.gz", Arrays.copyOf(Read.gzip(bytes(TEXT)), 11)));
  }

  @Test
  void aBombIsRefused() {
    byte[] zeros = new byte[8 << 20];
    Arrays.fill(zeros, (byte) ' ');
    assertEquals("!decompression_limit", Read.outcome("a.txt.gz", Read.gzip(zeros)));
    assertEquals("!decompression_limit", Read.outcome("a.txt.zst", Zstd.compress(zeros)));
  }

  @Test
  void aDocumentOverTheLimitIsRefused() {
    var results = new ArrayList<ReadResult>();
    DocumentReader.withLimits(new ReadLimits(40, 20, 10, 10, 200, 1 << 20))
        .read(
            new java.io.ByteArrayInputStream(bytes(TEXT)),
            new DocIds.Named("a.txt", "a", List.of()),
            results::add);
    assertEquals("too_long", ((Unreadable) results.get(0)).issue().code());
  }

  @Test
  void aLineOfTwoHundredMegabytesIsRefusedBeforeItIsRead() {
    long[] left = {200L << 20};
    InputStream line =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'a');
            left[0] -= length;
            return left[0] < 0 ? -1 : length;
          }
        };
    var results = new ArrayList<ReadResult>();
    DocumentReader.withLimits(ReadLimits.standard())
        .read(line, new DocIds.Named("a.txt", "a", List.of()), results::add);
    assertEquals("too_long", ((Unreadable) results.get(0)).issue().code());
    assertTrue(left[0] > 100L << 20, "read on after the limit");
  }

  @Test
  void nothingAndSpacesAreEmpty() {
    assertEquals("!empty", Read.outcome("a.txt", new byte[0]));
    assertEquals("!empty", Read.outcome("a.txt", bytes(" \n\t\n")));
    assertEquals("!empty", Read.outcome("a.txt.gz", Read.gzip(new byte[0])));
  }

  @Test
  void filesOfOtherKindsAreBinary() {
    assertEquals("!binary", Read.outcome("a.txt", bytes("%PDF-1.7\nsome text")));
    assertEquals("!binary", Read.outcome("a.txt", new byte[] {1, 2, 3, 4, 5, 'a', 'b'}));
  }

  @Test
  void aFailingDiskIsUnreadable() {
    InputStream failing =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("Input/output error");
          }
        };
    var results = new ArrayList<ReadResult>();
    DocumentReader.withLimits(ReadLimits.standard())
        .read(failing, new DocIds.Named("a.txt", "a", List.of()), results::add);
    assertEquals("unreadable", ((Unreadable) results.get(0)).issue().code());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] a, byte[] b) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }
}
