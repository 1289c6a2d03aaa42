// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.IssueRows;
import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.InputFile;
import annals.read.ReadLimits;
import annals.read.ReadResult;
import annals.read.SourceDocument;
import annals.read.Unreadable;
import annals.table.IssueRow;
import annals.text.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inputs of each batch into documents. An input that cannot be read becomes a row of
 * issues; the documents of a batch come out in the order of their ids.
 */
public final class ReadDocuments extends PTransform<PCollection<InputBatch>, PCollection<Batch>> {
  /** Counters of the progress line, in the namespace of this class. */
  public static final String DOCUMENTS = "documents";

  public static final String BYTES = "bytes";
  public static final String SURVEYED = "surveyed";
  private static final long serialVersionUID = 1L;

  private final boolean counted;
  private final @Nullable PCollectionView<?> before;

  private ReadDocuments(boolean counted, @Nullable PCollectionView<?> before) {
    this.counted = counted;
    this.before = before;
  }

  public static ReadDocuments create() {
    return new ReadDocuments(true, null);
  }

  /** Reads once a first pass is done, so that no batch is held while it goes on. */
  static ReadDocuments after(@Nullable PCollectionView<?> firstPass) {
    return new ReadDocuments(true, firstPass);
  }

  /** Reads for a first pass, which the progress line tells apart. */
  static ReadDocuments uncounted() {
    return new ReadDocuments(false, null);
  }

  @Override
  public PCollection<Batch> expand(PCollection<InputBatch> inputs) {
    var read = ParDo.of(Each.of(Read.of(counted)));
    return inputs
        .apply("ReadDocuments", before == null ? read : read.withSideInputs(before))
        .setCoder(RecordCoder.of(Batch.class));
  }

  private record Read(boolean counted, Counter documents, Counter bytes)
      implements Each.Body<InputBatch, Batch> {

    static Read of(boolean counted) {
      return new Read(
          counted,
          Metrics.counter(ReadDocuments.class, counted ? DOCUMENTS : SURVEYED),
          Metrics.counter(ReadDocuments.class, BYTES));
    }

    @Override
    public void process(DoFn<InputBatch, Batch>.ProcessContext context) {
      InputBatch inputs = context.element();
      var read = new ArrayList<AnnotatedDocument>();
      var unreadable = new ArrayList<IssueRow>();
      var files = new ArrayList<InputFile>();
      for (DocIds.Named input : inputs.inputs()) {
        for (ReadResult result : read(input, files)) {
          documents.inc(1);
          if (result instanceof SourceDocument document) {
            bytes.inc(counted ? document.bytes() : 0);
            read.add(AnnotatedDocument.of(document));
          } else if (result instanceof Unreadable failed) {
            unreadable.addAll(IssueRows.rows(failed.sourcePath(), null, List.of(failed.issue())));
          }
        }
      }
      read.sort(Comparator.comparing(document -> document.source().docId(), DocIds.BY_CODE_POINT));
      context.output(
          new Batch(
              inputs.index(), List.copyOf(read), List.copyOf(unreadable), List.copyOf(files)));
    }

    private static List<ReadResult> read(DocIds.Named input, List<InputFile> files) {
      var results = new ArrayList<ReadResult>();
      try (InputStream in = Files.open(input.path())) {
        InputFile file =
            DocumentReader.withLimits(ReadLimits.standard()).read(in, input, results::add);
        if (file != null) {
          files.add(file);
        }
      } catch (IOException e) {
        String message = "cannot be opened: " + e.getMessage();
        results.add(
            new Unreadable(input.docId(), input.path(), Issue.error("unreadable", message)));
      }
      return results;
    }
  }
}
