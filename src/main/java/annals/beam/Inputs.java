// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.read.DocIds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * The inputs of a run: what the globs match, named and in the order of their document ids. The
 * driver lists them once, so that batches are contiguous and the order of rows is the order of
 * inputs.
 */
public final class Inputs {
  /** After the name of a folder: every file in it, but none that is hidden or in a hidden one. */
  public static final String ALL_OF_A_FOLDER = "**";

  /** An input with its length in bytes. */
  public record Sized(DocIds.Named named, long bytes) {}

  private Inputs() {}

  /**
   * Lists what the globs match, an empty list where nothing does. A path keeps the form of its
   * glob: relative stays relative. What matches by its name but cannot be opened is listed too, so
   * that reading tells of it.
   */
  public static List<Sized> list(List<String> globs) throws IOException {
    var found = new ArrayList<DocIds.Input>();
    Map<String, Long> bytes = new HashMap<>();
    for (String glob : globs) {
      String prefix = DocIds.literalPrefix(glob);
      for (String plain : Braces.expanded(glob)) {
        for (MatchResult.Metadata file : match(plain)) {
          String path = asWritten(file.resourceId().toString(), glob);
          if (!isHidden(path, glob, prefix)) {
            found.add(new DocIds.Input(path, prefix));
            bytes.put(path, file.sizeBytes());
          }
        }
        for (String path : UnopenableInputs.of(plain)) {
          if (!isHidden(path, glob, prefix)) {
            found.add(new DocIds.Input(path, prefix));
          }
        }
      }
    }
    return DocIds.of(found).stream()
        .map(named -> new Sized(named, bytes.getOrDefault(named.path(), 0L)))
        .toList();
  }

  /** What a whole folder holds besides its pages: {@code .DS_Store}, {@code .git/}. */
  private static boolean isHidden(String path, String glob, String prefix) {
    return glob.equals(prefix + ALL_OF_A_FOLDER)
        && path.substring(prefix.length()).matches("(.*/)?\\..*");
  }

  private static List<MatchResult.Metadata> match(String glob) throws IOException {
    var files = new ArrayList<MatchResult.Metadata>();
    for (String pattern : List.of(glob, glob.replace("**/", ""))) {
      MatchResult result = FileSystems.match(pattern);
      if (result.status() == MatchResult.Status.OK) {
        files.addAll(result.metadata());
      }
      if (!glob.contains("**/")) {
        break; // the second pattern finds what lies directly in the folder before the stars
      }
    }
    return files;
  }

  private static String asWritten(String path, String glob) {
    boolean relative = !glob.contains("://") && !Path.of(DocIds.literalPrefix(glob)).isAbsolute();
    if (!relative) {
      return path;
    }
    Path here = Path.of("").toAbsolutePath();
    return here.relativize(Path.of(path)).toString();
  }
}
