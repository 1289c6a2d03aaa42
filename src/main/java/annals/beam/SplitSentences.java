// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/** Splits the kept blocks of each document into sentences. */
public final class SplitSentences extends PTransform<PCollection<Batch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  private SplitSentences() {}

  public static SplitSentences create() {
    return new SplitSentences();
  }

  @Override
  public PCollection<Batch> expand(PCollection<Batch> batches) {
    return batches.apply(DocumentStep.of("SplitSentences"));
  }
}
