// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.read.DocIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why no file matched, with what the folder of the glob does hold. */
final class NoInput {
  private static final int SHOWN = 5;

  private NoInput() {}

  static String message(List<String> globs) {
    return "no file matches "
        + String.join(", ", globs)
        + globs.stream().map(NoInput::folderOf).distinct().collect(Collectors.joining());
  }

  /** Of a folder that is misspelled the nearest name comes first. */
  private static Comparator<String> nearestFirst(String wanted) {
    Comparator<String> byName = Comparator.naturalOrder();
    boolean named = wanted.matches("[^*?\\[{/]+/?");
    return named
        ? Comparator.<String>comparingInt(file -> Nearest.distance(wanted, file))
            .thenComparing(byName)
        : byName;
  }

  private static String folderOf(String glob) {
    Path folder = Path.of(DocIds.literalPrefix(glob));
    String name = folder.toString().isEmpty() ? "the working directory" : folder.toString();
    if (!Files.isDirectory(folder)) {
      return "; there is no folder " + name;
    }
    try (Stream<Path> files = Files.list(folder)) {
      String wanted = glob.substring(Math.min(glob.length(), DocIds.literalPrefix(glob).length()));
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> !file.startsWith("."))
              .sorted(nearestFirst(wanted))
              .limit(SHOWN + 1L)
              .toList();
      if (names.isEmpty()) {
        return "; " + name + " is empty";
      }
      String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
      return "; " + name + " holds " + shown + (names.size() > SHOWN ? ", ..." : "");
    } catch (IOException e) {
      return "; " + name + " cannot be listed: " + e.getMessage();
    }
  }
}
