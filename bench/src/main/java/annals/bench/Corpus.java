// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.bench;

import annals.annotate.AnnotatedDocument;
import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.ReadLimits;
import annals.read.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents that are measured: the text files of a folder, read into memory. */
final class Corpus {
  private static final int MOST = 500;

  private Corpus() {}

  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** At most the first {@value #MOST} documents. */
  static List<AnnotatedDocument> documents(String folder) {
    var documents = new ArrayList<AnnotatedDocument>();
    for (Path file : files(folder).stream().limit(MOST).toList()) {
      documents.addAll(read(file));
    }
    return documents;
  }

  static List<AnnotatedDocument> read(Path file) {
    var documents = new ArrayList<AnnotatedDocument>();
    var named = new DocIds.Named(file.toString(), file.toString(), List.of());
    try (InputStream in = Files.newInputStream(file)) {
      DocumentReader.withLimits(ReadLimits.standard())
          .read(
              in,
              named,
              result -> {
                if (result instanceof SourceDocument document) {
                  documents.add(AnnotatedDocument.of(document));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }
}
