// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.Inputs;
import annals.beam.RunTotals;
import annals.publish.WrittenFile;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;

/** What the inputs and the output of a run must keep to. */
final class InputRules {
  /** Files as a dataset holds them, to try a glob on. */
  private static final List<String> OF_A_DATASET =
      List.of(
          "documents.csv",
          "documents.parquet",
          "documents.jsonl",
          "README.md",
          "manifest.json",
          WrittenFile.REPORT,
          "sources/page.txt");

  private static final Pattern UP = Pattern.compile("/(?!\\.\\./)[^/*?\\[{]+/\\.\\./");

  private InputRules() {}

  /** Refuses an output that the same globs would read the next time. */
  static void outside(List<String> globs, List<Inputs.Sized> inputs, Path output) {
    Path folder = output.toAbsolutePath().normalize();
    if (folder.getParent() == null) {
      return; // a root is refused where the folder is opened
    }
    for (Inputs.Sized input : inputs) {
      if (Path.of(input.named().path()).toAbsolutePath().normalize().startsWith(folder)) {
        throw lies(output, input.named().path());
      }
    }
    for (String glob : globs) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + absolute(glob));
      for (String file : OF_A_DATASET) {
        if (matcher.matches(folder.resolve(file))) {
          throw lies(output, glob);
        }
      }
    }
  }

  /** The glob from the root, without {@code ./} and {@code x/../}. */
  private static String absolute(String glob) {
    String here = Path.of("").toAbsolutePath().toString().replace("\\", "/");
    String all = glob.startsWith("/") ? glob : here + "/" + glob;
    String before;
    do {
      before = all;
      all = UP.matcher(all.replace("/./", "/")).replaceFirst("/");
    } while (!all.equals(before));
    return all;
  }

  private static UsageError lies(Path output, String input) {
    return new UsageError(
        "the output "
            + output
            + " lies within the input "
            + input
            + ", so the next run would read it; choose another output (--output=FOLDER)");
  }

  /** What to say where not one document could be read. */
  static String noDocument(RunTotals totals) {
    String why =
        totals.issues().isEmpty()
            ? "the inputs hold none"
            : "issues: "
                + String.join(
                    ", ",
                    totals.issues().entrySet().stream()
                        .map(issue -> issue.getKey() + " " + issue.getValue())
                        .toList());
    return "no document could be read ("
        + why
        + "); nothing was published (--allow_missing publishes the issues)";
  }
}
