// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/** Finds quantities in the sentences of each document. */
public final class FindFigures extends PTransform<PCollection<Batch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  private FindFigures() {}

  public static FindFigures create() {
    return new FindFigures();
  }

  @Override
  public PCollection<Batch> expand(PCollection<Batch> batches) {
    return batches.apply(DocumentStep.of("FindFigures"));
  }
}
