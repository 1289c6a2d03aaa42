// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.rule.Resource;
import annals.rule.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds pipelines by name: {@code pipelines/NAME.yaml} in the working directory first, then those
 * that ship inside the jar. A user adds one by adding a file.
 */
public final class PipelineCatalog {
  private static final List<String> SHIPPED =
      List.of(
          "clean",
          "sentences",
          "dates",
          "figures",
          "entities",
          "events",
          "casualties",
          "statements",
          "dataset");
  private static final String SUFFIX = ".yaml";

  private final Path folder;

  private PipelineCatalog(Path folder) {
    this.folder = folder;
  }

  /** The pipelines of a working directory. */
  public static PipelineCatalog in(Path workingDirectory) {
    return new PipelineCatalog(workingDirectory.resolve("pipelines"));
  }

  /** All names, in order. */
  public List<String> names() {
    var names = new TreeSet<>(SHIPPED);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(SUFFIX))
            .forEach(file -> names.add(file.substring(0, file.length() - SUFFIX.length())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(names);
  }

  /** Throws {@link UsageError} for a name that is not there or a file with a mistake in it. */
  public PipelineFile find(String name, List<String> otherNames) {
    Path file = folder.resolve(name + SUFFIX);
    if (name.matches("[A-Za-z0-9_-]+") && Files.isRegularFile(file)) {
      String yaml = read(file);
      String sha256 = Sha256.of(yaml.getBytes(StandardCharsets.UTF_8));
      return PipelineParser.parse("pipelines/" + name + SUFFIX, yaml, sha256);
    }
    if (SHIPPED.contains(name)) {
      Resource resource = Resource.load("pipelines/" + name + SUFFIX);
      return PipelineParser.parse("pipelines/" + name + SUFFIX, resource.text(), resource.sha256());
    }
    var known = new TreeSet<>(names());
    known.addAll(otherNames);
    throw new UsageError(
        "unknown pipeline " + name + Nearest.hint(name, known) + " (annals list shows all)");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageError(file + ": cannot be read: " + e.getMessage());
    }
  }
}
