// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.read.InputFile;
import annals.table.IssueRow;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Consecutive documents of the input: the element that flows between steps. Documents are in the
 * order of their ids, and batches in the order of their index, so the order of rows never depends
 * on which worker had which batch.
 *
 * @param index number of the batch, from 0
 * @param unreadable issues of inputs that became no document
 * @param files the inputs as they lie on disk; without those that were not read to their end
 */
@DefaultCoder(RecordCoder.class)
public record Batch(
    int index,
    List<AnnotatedDocument> documents,
    List<IssueRow> unreadable,
    List<InputFile> files) {

  public Batch with(List<AnnotatedDocument> newDocuments) {
    return new Batch(index, newDocuments, unreadable, files);
  }
}
