// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes sure that files and names are on the disk, not only on their way to it. */
final class DiskSync {
  private static final boolean FOLDERS_CAN_BE_OPENED =
      !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private DiskSync() {}

  /** Every file of a folder, and every name in it and below. */
  static void folder(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.toList();
    }
    for (Path path : all) {
      if (Files.isDirectory(path)) {
        entries(path);
      } else {
        force(path, StandardOpenOption.WRITE);
      }
    }
  }

  /** The names in a folder. */
  static void entries(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_OPENED) {
      force(folder, StandardOpenOption.READ);
    }
  }

  private static void force(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
