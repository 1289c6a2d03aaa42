// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.annotate.AnnotatedDocument;
import annals.annotate.SiteEvidence;
import annals.annotate.Stages;
import annals.clean.CleanMode;
import annals.pipeline.UsageError;
import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.ReadLimits;
import annals.read.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that is an article and nothing else, read and cut into sentences. */
final class PlainText {

  private PlainText() {}

  /** Throws {@link UsageError} where the file is not one text. */
  static AnnotatedDocument read(Path file) throws IOException {
    var documents = new ArrayList<SourceDocument>();
    var input = new DocIds.Input(file.toString(), file.getParent() + "/");
    try (InputStream in = Files.newInputStream(file)) {
      DocumentReader.withLimits(ReadLimits.standard())
          .read(
              in,
              DocIds.of(List.of(input)).get(0),
              result -> {
                if (result instanceof SourceDocument page) {
                  documents.add(page);
                }
              });
    }
    if (documents.size() != 1) {
      throw new UsageError("not one text: " + file);
    }
    AnnotatedDocument read = AnnotatedDocument.of(documents.get(0));
    return Stages.sentences(Stages.clean(read, CleanMode.NONE, SiteEvidence.none(), null));
  }
}
