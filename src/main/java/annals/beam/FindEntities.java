// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/** Finds people, countries, places, organizations and groups in the sentences of each document. */
public final class FindEntities extends PTransform<PCollection<Batch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  private FindEntities() {}

  public static FindEntities create() {
    return new FindEntities();
  }

  @Override
  public PCollection<Batch> expand(PCollection<Batch> batches) {
    return batches.apply(DocumentStep.of("FindEntities"));
  }
}
