// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves the last dataset whole, and the next start sweeps what it left. */
final class KilledRunTest {
  private static final int PAGES = 400;

  @TempDir Path folder;

  @Test
  void killedWhileRunning() throws Exception {
    Path output = folder.resolve("out");
    Runs.run(Runs.request("clean", output));
    String before = Files.readString(output.resolve("manifest.json"));
    Path pages = Files.createDirectory(folder.resolve("pages"));
    String article = Files.readString(Path.of("seeds/001_0d8c7108a3f531c0.txt"));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(pages.resolve(i + ".txt"), article.repeat(20));
    }

    Process run = start("--pipeline=clean", "--input=" + pages + "/*.txt", "--output=" + output);
    waitForRunFiles(run);
    run.destroyForcibly().waitFor();

    assertEquals(before, Files.readString(output.resolve("manifest.json")));
    assertTrue(leftovers().count() > 0, "killed too late to leave anything");
    Runs.run(Runs.request("clean", output));
    assertEquals(List.of(), leftovers().toList());
  }

  private static Process start(String... arguments) throws IOException {
    var command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "annals.Annals"),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Waits until the run has written rows, so that it is killed in the middle of its work. */
  private void waitForRunFiles(Process run) throws IOException, InterruptedException {
    while (leftovers().noneMatch(file -> file.toString().contains(".run"))) {
      assertTrue(run.isAlive(), "the run was over before it could be killed");
      Thread.sleep(10);
    }
    assertFalse(Files.exists(folder.resolve(".out.previous")));
  }

  private Stream<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> folder.relativize(file).toString().startsWith("."))
          .filter(file -> !file.toString().endsWith(".made"))
          .toList()
          .stream();
    }
  }
}
