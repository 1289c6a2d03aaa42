// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.IssueRows;
import annals.read.DocIds;
import annals.read.InputFile;
import annals.read.InputPart;
import annals.read.SourceDocument;
import annals.read.Unreadable;
import annals.table.IssueRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/**
 * Reads the inputs of each batch into documents, in a pipeline of one's own. An input that cannot
 * be read becomes a row of issues; the documents of a batch come out in the order of their ids, and
 * are in memory together.
 */
public final class ReadDocuments extends PTransform<PCollection<InputBatch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  private ReadDocuments() {}

  public static ReadDocuments create() {
    return new ReadDocuments();
  }

  @Override
  public PCollection<Batch> expand(PCollection<InputBatch> inputs) {
    Each.Body<InputBatch, Batch> read = ReadDocuments::read;
    return inputs
        .apply("ReadDocuments", ParDo.of(Each.of(read)))
        .setCoder(RecordCoder.of(Batch.class));
  }

  private static void read(DoFn<InputBatch, Batch>.ProcessContext context) throws IOException {
    InputBatch inputs = context.element();
    var documents = new ArrayList<AnnotatedDocument>();
    var unreadable = new ArrayList<IssueRow>();
    var files = new ArrayList<InputFile>();
    for (DocIds.Named input : inputs.inputs()) {
      InputFile file =
          InputReading.read(
              input,
              InputPart.whole(),
              null,
              result -> {
                if (result instanceof SourceDocument document) {
                  documents.add(AnnotatedDocument.of(document));
                } else if (result instanceof Unreadable failed) {
                  unreadable.addAll(
                      IssueRows.rows(failed.sourcePath(), null, List.of(failed.issue())));
                }
              });
      if (file != null) {
        files.add(file);
      }
    }
    documents.sort(
        Comparator.comparing(document -> document.source().docId(), DocIds.BY_CODE_POINT));
    context.output(
        new Batch(
            inputs.index(), List.copyOf(documents), List.copyOf(unreadable), List.copyOf(files)));
  }
}
