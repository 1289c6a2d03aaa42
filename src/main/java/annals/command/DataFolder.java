// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.clean.CleanerTraining.LabelledPage;
import annals.pipeline.UsageError;
import annals.text.SourceText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a training command ({@code -Ddata=FOLDER}), read whole. */
record DataFolder(Path path) {

  /** Throws {@link UsageError} where no folder was named or none is there. */
  static DataFolder of(@Nullable String data) {
    if (data == null) {
      throw new UsageError("which data? -Ddata=FOLDER is missing");
    }
    Path path = Path.of(data);
    if (!Files.exists(path)) {
      throw new UsageError("there is no " + path + " (-Ddata)");
    }
    return new DataFolder(path);
  }

  /**
   * Pages with their article: {@code gold.json} maps an id to {@code host} and {@code articleBody},
   * {@code text/ID.txt} is the page as a scraper left it.
   */
  List<LabelledPage> labelledPages() throws IOException {
    Path gold = path.resolve("gold.json");
    if (!Files.isRegularFile(gold)) {
      throw new UsageError("there is no " + gold + "; see docs/cleaning.md for the format");
    }
    JsonNode root = new ObjectMapper().readTree(gold.toFile());
    var pages = new ArrayList<LabelledPage>();
    for (var entry : root.properties()) {
      Path text = path.resolve("text").resolve(entry.getKey() + ".txt");
      JsonNode page = entry.getValue();
      pages.add(
          new LabelledPage(
              entry.getKey(),
              page.path("host").asText(),
              SourceText.of(Files.readString(text)),
              page.path("articleBody").asText()));
    }
    return pages;
  }

  /**
   * The CoNLL-U files of the folder whose names end in the given way, in the order of their names.
   */
  List<Path> treebanks(String ending) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
      if (found.isEmpty()) {
        throw new UsageError("no file *" + ending + " in " + path);
      }
      return found;
    }
  }
}
