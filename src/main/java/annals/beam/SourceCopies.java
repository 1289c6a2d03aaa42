// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.publish.SourceFiles;
import annals.publish.WrittenFile;
import annals.read.SourceDocument;
import annals.rule.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Writes the text of documents whose input is not just that text (pages, records, other encodings)
 * into the dataset folder, one file each. A file gets its name when it is whole.
 */
record SourceCopies(WorkFolder work, String datasetFolder) implements Serializable {

  /** The document with its text in a file: as it is where it has one already. */
  AnnotatedDocument copy(AnnotatedDocument document, BatchTotals totals) throws IOException {
    SourceDocument source = document.source();
    if (source.textPath() != null) {
      return document;
    }
    String path = SourceFiles.path(source.docId());
    byte[] bytes = source.text().toString().getBytes(StandardCharsets.UTF_8);
    String attempt = work.path() + "/source." + UUID.randomUUID();
    try (OutputStream out = Files.create(attempt)) {
      out.write(bytes);
    }
    Files.rename(attempt, datasetFolder + "/" + path);
    totals.add(new WrittenFile(path, bytes.length, Sha256.of(bytes)));
    return document.withSource(source.withTextPath(path));
  }
}
