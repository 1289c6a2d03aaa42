// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.clean.LabelledPage;
import annals.pipeline.UsageError;
import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.ReadLimits;
import annals.read.SourceDocument;
import annals.text.PageMetadata;
import annals.text.SourceText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a training command ({@code --data=FOLDER}), read whole. */
record DataFolder(Path path) {
  private static final String HTML = "html";
  private static final String HOST = "host";
  private static final String ARTICLE = "articleBody";
  private static final String WITH = "with";
  private static final String WITHOUT = "without";

  /** Throws {@link UsageError} where no such folder is there. */
  static DataFolder of(Path path) {
    if (!Files.exists(path)) {
      throw new UsageError("there is no " + path + " (--data)");
    }
    return new DataFolder(path);
  }

  /** Whether the folder has the pages as HTML too. */
  boolean hasHtml() {
    return Files.isDirectory(path.resolve(HTML));
  }

  /**
   * Pages of which the article is known: {@code gold.json} maps an id to {@code host} and either
   * {@code articleBody} or the snippets {@code with} and {@code without}, {@code text/ID.txt} is
   * the page as a scraper left it.
   */
  List<LabelledPage> labelledTexts() throws IOException {
    var pages = new ArrayList<LabelledPage>();
    for (var entry : gold().properties()) {
      Path text = path.resolve("text").resolve(entry.getKey() + ".txt");
      JsonNode page = entry.getValue();
      pages.add(
          new LabelledPage(
              entry.getKey(),
              page.path(HOST).asText(),
              SourceText.of(Files.readString(text)),
              null,
              PageMetadata.none(),
              gold(page)));
    }
    return pages;
  }

  /** The same pages rendered from {@code html/ID.html.gz}; what cannot be read is left out. */
  List<LabelledPage> labelledHtml() throws IOException {
    var pages = new ArrayList<LabelledPage>();
    DocumentReader reader = DocumentReader.withLimits(ReadLimits.standard());
    for (var entry : gold().properties()) {
      Path html = path.resolve(HTML).resolve(entry.getKey() + ".html.gz");
      JsonNode page = entry.getValue();
      var input = new DocIds.Input(html.toString(), html.getParent() + "/");
      try (InputStream in = Files.newInputStream(html)) {
        reader.read(
            in,
            DocIds.of(List.of(input)).get(0),
            result -> {
              if (result instanceof SourceDocument read) {
                pages.add(
                    new LabelledPage(
                        entry.getKey(),
                        page.path(HOST).asText(),
                        read.text(),
                        read.markup(),
                        read.page(),
                        gold(page)));
              }
            });
      }
    }
    return pages;
  }

  private static LabelledPage.Gold gold(JsonNode page) {
    return page.has(ARTICLE)
        ? new LabelledPage.Whole(page.path(ARTICLE).asText())
        : new LabelledPage.Snippets(strings(page.path(WITH)), strings(page.path(WITHOUT)));
  }

  private static List<String> strings(JsonNode array) {
    var strings = new ArrayList<String>();
    array.forEach(one -> strings.add(one.asText()));
    return strings;
  }

  private JsonNode gold() throws IOException {
    Path gold = path.resolve("gold.json");
    if (!Files.isRegularFile(gold)) {
      throw new UsageError("there is no " + gold + "; see train/README.md for the format");
    }
    return new ObjectMapper().readTree(gold.toFile());
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
