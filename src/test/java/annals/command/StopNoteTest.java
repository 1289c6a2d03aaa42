// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annals.beam.BeamRun.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a run is stopped, by what stands at that moment. */
final class StopNoteTest {
  private static final String SWEPT = ", and the next run sweeps what this one left beside it";

  @TempDir Path folder;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private long now;
  private final PrintStream err = new PrintStream(heard, true, StandardCharsets.UTF_8);

  @Test
  void beforeTheFirstDataset() {
    Path output = folder.resolve("out");
    assertSaid(
        "annals: stopped before the new dataset was finished; there is none in %s yet%s", output);
  }

  @Test
  void whileTheLastDatasetIsThere() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out"));
    assertSaid(
        "annals: stopped before the new dataset was finished; the last one in %s is untouched%s",
        output);
  }

  @Test
  void afterTheSwap() throws IOException {
    Path output = folder.resolve("out");
    try (StopNote note = note(output)) {
      note.publishing(() -> Files.createDirectory(output));
      assertEquals(
          "annals: stopped; the new dataset in " + output + " is finished and checked",
          note.line());
    }
  }

  @Test
  void aSwapThatFailedPublishedNothing() {
    Path output = folder.resolve("out");
    try (StopNote note = note(output)) {
      assertThrows(
          IOException.class,
          () ->
              note.publishing(
                  () -> {
                    throw new IOException("full");
                  }));
      assertEquals(unfinished(output), note.line());
    }
  }

  @Test
  void afterTheLineNoSwapBeginsAndNoProgressIsTold() throws Exception {
    Path output = folder.resolve("out");
    try (StopNote note = note(output)) {
      var stopping = new Thread(note::say);
      stopping.start();
      stopping.join();
      String said = heard.toString(StandardCharsets.UTF_8);
      note.progress(new Progress(1, 1, 1, 1, 1));
      note.checking();
      var swapped = new AtomicBoolean();
      var swap = new Thread(() -> publish(note, swapped));
      swap.setDaemon(true);
      swap.start();
      swap.join(200);
      assertFalse(swapped.get());
      assertEquals(said, heard.toString(StandardCharsets.UTF_8));
    }
  }

  private static void publish(StopNote note, AtomicBoolean swapped) {
    try {
      note.publishing(() -> swapped.set(true));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertSaid(String format, Path output) {
    try (StopNote note = note(output)) {
      note.say();
    }
    assertEquals(
        System.lineSeparator() + format.formatted(output, SWEPT) + System.lineSeparator(),
        heard.toString(StandardCharsets.UTF_8));
  }

  private static String unfinished(Path output) {
    return "annals: stopped before the new dataset was finished; there is none in "
        + output
        + " yet"
        + SWEPT;
  }

  /** Each look at the clock is so much later that a line is due. */
  private long later() {
    return now += 60_000_000_000L;
  }

  private StopNote note(Path output) {
    return new StopNote(output, new ProgressLine(err, /* terminal= */ false, this::later), err);
  }
}
