// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a container give what the whole gives. */
final class ContainerPartsTest {
  private static final int RECORDS = 40;
  private static final DocumentReader READER = DocumentReader.withLimits(ReadLimits.standard());

  @ParameterizedTest(name = "{0} in parts of {1} bytes")
  @CsvSource({
    "a.jsonl, 1, 1",
    "a.jsonl.gz, 1000, 1",
    "a.warc, 1, 40",
    "a.warc, 1500, 17",
    "a.warc.gz, 1500, 17",
    "a.warc.zst, 1500, 1",
    "a.txt, 1, 1"
  })
  void partsInOrderAreTheWhole(String path, long bytes, int parts) {
    byte[] file = file(path);
    InputParts cut = READER.cut(new ByteArrayInputStream(file), named(path), bytes);
    assertEquals(parts, cut.parts().size());
    assertEquals(whole(path, file), inParts(path, file, cut));
  }

  @Test
  void partsOfDamagedContainersAreTheWhole() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String path = List.of("a.warc", "a.warc.gz").get(i % 2);
      byte[] file = file(path);
      for (int k = random.nextInt(4); k >= 0; k--) {
        file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      }
      byte[] damaged = Arrays.copyOf(file, file.length - random.nextInt(200));
      InputParts cut = READER.cut(new ByteArrayInputStream(damaged), named(path), 500);
      List<String> extra = new ArrayList<>(inParts(path, damaged, cut));
      List<String> missing = new ArrayList<>(whole(path, damaged));
      whole(path, damaged).forEach(extra::remove);
      inParts(path, damaged, cut).forEach(missing::remove);
      assertEquals(List.of(), extra, path + " " + i + " instead of " + missing);
    }
  }

  @Test
  void aFileThatIsCutIsNamedOnceWithItsHash() {
    byte[] file = file("a.warc.gz");
    var whole = new ArrayList<ReadResult>();
    InputFile read = READER.read(new ByteArrayInputStream(file), named("a.warc.gz"), whole::add);
    assertEquals(read, READER.cut(new ByteArrayInputStream(file), named("a.warc.gz"), 1000).file());
  }

  /** Everything but what is told of the file as a whole, which is sorted to the end. */
  private static List<String> whole(String path, byte[] file) {
    var told = new ArrayList<String>();
    READER.read(new ByteArrayInputStream(file), named(path), result -> told.add(said(result)));
    return sorted(told);
  }

  private static List<String> inParts(String path, byte[] file, InputParts cut) {
    var told = new ArrayList<String>();
    cut.told().forEach(result -> told.add(said(result)));
    for (int i = cut.parts().size() - 1; i >= 0; i--) {
      InputPart part = cut.parts().get(i);
      var in = new ByteArrayInputStream(file);
      assertEquals(part.from(), in.skip(part.from()));
      READER.read(in, named(path), part, result -> told.add(said(result)));
    }
    return sorted(told);
  }

  private static List<String> sorted(List<String> told) {
    return told.stream().sorted().toList();
  }

  private static String said(ReadResult result) {
    return result instanceof SourceDocument document
        ? document.docId() + " " + document.sha256() + " " + document.issues()
        : result.toString();
  }

  private static DocIds.Named named(String path) {
    return new DocIds.Named(path, "id", List.of());
  }

  private static byte[] file(String path) {
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < RECORDS; i++) {
      String text = "Record %d. ".formatted(i) + "It says something. ".repeat(20 + i % 7);
      String id = i % 9 == 8 ? "twice" : Integer.toString(i);
      byte[] record =
          path.contains("warc")
              ? ContainersTest.page(Integer.toString(i % 10), "<p>" + text, "text/html")
              : "{\"id\":\"%s\",\"text\":\"%s\"}\n"
                  .formatted(id, text)
                  .getBytes(StandardCharsets.UTF_8);
      out.writeBytes(path.endsWith(".gz") ? Read.gzip(record) : record);
    }
    return path.endsWith(".zst") ? Zstd.compress(out.toByteArray()) : out.toByteArray();
  }
}
