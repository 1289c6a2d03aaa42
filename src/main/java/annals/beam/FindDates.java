// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/** Finds dates and times in the sentences and header lines of each document and resolves them. */
public final class FindDates extends PTransform<PCollection<Batch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  private FindDates() {}

  public static FindDates create() {
    return new FindDates();
  }

  @Override
  public PCollection<Batch> expand(PCollection<Batch> batches) {
    return batches.apply(DocumentStep.of("FindDates"));
  }
}
