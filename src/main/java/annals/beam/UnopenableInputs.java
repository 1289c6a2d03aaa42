// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.read.DocIds;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What a glob of local files matches by name and Beam passes over without a word: folders that are
 * called as files are, pipes, links to nothing, and names that the character set of the locale
 * cannot spell, which are shown percent-encoded.
 */
final class UnopenableInputs {
  private UnopenableInputs() {}

  static List<String> of(String glob) throws IOException {
    var found = new ArrayList<String>();
    try {
      Path folder = Path.of(DocIds.literalPrefix(glob));
      if (glob.contains("://") || !Files.isDirectory(folder)) {
        return List.of();
      }
      var matchers = new ArrayList<PathMatcher>();
      for (String pattern : List.of(glob, glob.replace("**/", ""))) {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
      }
      boolean deep = glob.contains("**");
      int depth = Path.of(glob.substring(DocIds.literalPrefix(glob).length())).getNameCount();
      Files.walkFileTree(
          folder,
          java.util.Set.of(),
          deep ? Integer.MAX_VALUE : depth,
          new Visitor(folder, matchers, found));
    } catch (InvalidPathException e) {
      return List.of(); // a glob that is no path here matches nothing
    }
    found.sort(DocIds.BY_CODE_POINT);
    return found;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<PathMatcher> matchers;
    private final List<String> found;

    Visitor(Path folder, List<PathMatcher> matchers, List<String> found) {
      this.folder = folder;
      this.matchers = matchers;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return path.equals(folder) ? FileVisitResult.CONTINUE : visitFile(path, attributes);
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      boolean plainFolder = Files.isDirectory(path) && !DocIds.hasKnownSuffix(path.toString());
      if (matches(path) && !plainFolder) {
        if (!isSpelled(path)) {
          found.add(encoded(path));
        } else if (!Files.isRegularFile(path)) {
          found.add(path.toString());
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      return FileVisitResult.CONTINUE; // a folder that cannot be listed holds no names to tell
    }

    private boolean matches(Path path) {
      return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }

    private static boolean isSpelled(Path path) {
      try {
        return Path.of(path.toString()).equals(path);
      } catch (InvalidPathException e) {
        return false;
      }
    }

    /** The folder as it is written, and the name's bytes as a URI has them. */
    private String encoded(Path path) {
      String whole = path.toUri().getRawPath();
      String above = folder.toUri().getRawPath();
      String below = whole.startsWith(above) ? whole.substring(above.length()) : whole;
      return folder.resolve(below).toString();
    }
  }
}
