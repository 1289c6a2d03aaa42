// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals;

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
final class TemporaryFolder {
  static final String LOG = "annals-";

  private static final long NEEDED = 16L << 20;
  private static final int LOGS_KEPT = 9;

  private TemporaryFolder() {}

  private static Path folder() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** What is wrong with the folder, in one line; null where it is fine. */
  static @Nullable String problem() {
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

  /** Deletes all but the newest logs of earlier failures. */
  static void sweepLogs() throws IOException {
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
