// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParquetFooterTest {

  @TempDir Path base;

  @Test
  void aFooterSaysWhatItsRowsAre() throws IOException {
    Path folder = SampleDataset.in(base).write();
    ParquetFooter.Contents footer = ParquetFooter.read(folder.resolve("dates.parquet"));
    assertEquals(2, footer.rows());
    assertEquals(
        List.of("annals.row_digest", "annals.schema", "annals.table", "annals.version"),
        List.copyOf(footer.pairs().keySet()));
    assertEquals("dates", footer.pairs().get("annals.table"));
    assertEquals("0.1.0", footer.pairs().get("annals.version"));
    Map<String, Object> manifest = Json.read(Files.readAllBytes(folder.resolve("manifest.json")));
    assertTrue(manifest.toString().contains(footer.pairs().get("annals.row_digest")));
  }

  /** Parquet lists encodings in the order of a hash set of enums, which a JVM run decides. */
  @Test
  void encodingsInAnyOrderGiveTheSameFile() throws Exception {
    Path folder = SampleDataset.in(base).write();
    Path file = folder.resolve("dates.parquet");
    byte[] written = Files.readAllBytes(file);
    int end = written.length - ParquetFooter.TRAILER;
    int start = end - ParquetFooter.length(Arrays.copyOfRange(written, end, written.length));

    FileMetaData meta = ParquetFooter.parse(Arrays.copyOfRange(written, start, end));
    meta.getRow_groups()
        .forEach(
            group ->
                group
                    .getColumns()
                    .forEach(c -> Collections.reverse(c.getMeta_data().getEncodings())));
    byte[] shuffled = ParquetFooter.withTrailer(meta);
    assertFalse(Arrays.equals(Arrays.copyOfRange(written, start, written.length), shuffled));

    byte[] sorted =
        ParquetFooter.sorted(Arrays.copyOf(shuffled, shuffled.length - ParquetFooter.TRAILER));
    assertArrayEquals(Arrays.copyOfRange(written, start, written.length), sorted);
    assertEquals(List.of(), SqlChecks.problems(folder, TextPolicy.FULL), "DuckDB reads it");
  }

  @Test
  void everyListOfEncodingsIsSorted() throws IOException {
    Path folder = SampleDataset.in(base).write();
    for (String table : Tables.standard().names()) {
      byte[] written = Files.readAllBytes(folder.resolve(table + ".parquet"));
      int end = written.length - ParquetFooter.TRAILER;
      int start = end - ParquetFooter.length(Arrays.copyOfRange(written, end, written.length));
      FileMetaData meta = ParquetFooter.parse(Arrays.copyOfRange(written, start, end));
      meta.getRow_groups().stream()
          .flatMap(group -> group.getColumns().stream())
          .map(column -> column.getMeta_data().getEncodings())
          .forEach(encodings -> assertEquals(sorted(encodings), encodings));
    }
  }

  private static List<Encoding> sorted(List<Encoding> encodings) {
    return encodings.stream().sorted().toList();
  }
}
