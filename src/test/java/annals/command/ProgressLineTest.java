// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.beam.BeamRun.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a long run says of how far it is, look by look; documents are of a megabyte each. */
final class ProgressLineTest {
  private long nanos;

  /** Looks are {@code seconds read surveyed annotated}; the last line that was written is asked. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "4.9 100 0 0, ''",
    "5.0 0 0 0, 'annals: reading 100 inputs, 5 s'",
    "5.0 100 0 0, 'annals: read 100 documents of 100 inputs, 5 s'",
    "5.0 100 40 0, 'annals: looked over 40 of 100 documents for what they repeat, 5 s'",
    "5.0 100 100 0, 'annals: annotating 100 documents, 5 s'",
    "4.0 100 100 0/5.0 100 100 50, 'annals: annotated 50 of 100 documents, 5 s'",
    "3.0 100 100 0/5.0 100 100 50, 'annals: annotated 50 of 100 documents, 25.00 MB/s, 2 s left'",
    "3.0 100 100 0/5.0 100 100 1, 'annals: annotated 1 of 100 documents, 5 s'",
    "3.0 100 100 0/5.0 100 100 2, 'annals: annotated 2 of 100 documents, 1.00 MB/s, 1 min 38 s left'",
    "5.0 100 0 50/21 100 0 50, 'annals: annotated 50 of 100 documents, 21 s'",
    "5.0 100 0 50/21 100 0 82, 'annals: annotated 82 of 100 documents, 2.00 MB/s, 9 s left'",
    "5.0 100 100 100, 'annals: all 100 documents annotated, writing tables, 5 s'"
  })
  void saysHowFarItIs(String looks, String line) {
    var err = new ByteArrayOutputStream();
    var progress =
        new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), false, () -> nanos);
    progress.started(100, 100_000_000);
    for (String look : looks.split("/")) {
      List<Double> told = Arrays.stream(look.split(" ")).map(Double::valueOf).toList();
      nanos = Math.round(told.get(0) * 1e9);
      progress.progress(of(told));
    }
    List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    assertEquals(line, last.replaceFirst("(left), .*", "$1"));
  }

  private static Progress of(List<Double> look) {
    long read = look.get(1).longValue();
    long annotated = look.get(3).longValue();
    return new Progress(
        read, look.get(2).longValue(), annotated, read * 1_000_000, annotated * 1_000_000);
  }
}
