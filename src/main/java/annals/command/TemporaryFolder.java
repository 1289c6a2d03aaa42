// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.pipeline.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder for temporary files, where libraries unpack their native parts: without it they fail
 * with words that nobody understands.
 */
public final class TemporaryFolder {
  public static final String LOG = "annals-";

  private static final long NEEDED = 2L << 20; // two libraries of machine code
  private static final int LOGS_KEPT = 9;

  private TemporaryFolder() {}

  private static Path folder() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** What is wrong with the folder, in one line; null where it is fine. */
  public static @Nullable String problem() {
    String what = null;
    try {
      if (!Files.isDirectory(folder())) {
        what = "is not there";
      } else if (!Files.isWritable(folder())) {
        what = "cannot be written to";
      } else if (Files.getFileStore(folder()).getUsableSpace() < NEEDED) {
        what = "is full";
      }
    } catch (IOException e) {
      what = "cannot be looked at: " + e.getMessage();
    }
    return what == null
        ? null
        : "the folder for temporary files "
            + folder()
            + " "
            + what
            + ", and libraries need it; name another (-Djava.io.tmpdir=FOLDER); datasets are untouched";
  }

  /** Throws {@link UsageError} where a run would fail for want of the folder. */
  static void check() {
    String problem = problem();
    if (problem != null) {
      throw new UsageError(problem);
    }
  }

  /** Deletes all but the newest logs of earlier failures. */
  public static void sweepLogs() throws IOException {
    List<Path> logs;
    try (Stream<Path> files = Files.list(folder())) {
      logs =
          files
              .filter(file -> file.getFileName().toString().matches(LOG + "\\d+\\.log"))
              .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
              .skip(LOGS_KEPT)
              .toList();
    }
    for (Path log : logs) {
      Files.deleteIfExists(log);
    }
  }
}
