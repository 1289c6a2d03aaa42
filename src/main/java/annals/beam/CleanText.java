// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.Steps;
import java.util.Map;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/**
 * Labels every line of each document, decides what is article text, and reads the clocks of the
 * header.
 */
public final class CleanText extends PTransform<PCollection<Batch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  private final String mode;
  private final String order;

  private CleanText(String mode, String order) {
    this.mode = mode;
    this.order = order;
  }

  /** Cleaning as pipeline files name it: auto, text, html or none. */
  public static CleanText mode(String mode) {
    return new CleanText(mode, "auto");
  }

  /** How numeric dates that nothing decides are read: dmy or mdy; auto leaves them ambiguous. */
  public CleanText dayOrder(String newOrder) {
    return new CleanText(mode, newOrder);
  }

  @Override
  public PCollection<Batch> expand(PCollection<Batch> batches) {
    return batches.apply(
        DocumentStep.of(Steps.CLEAN_TEXT, Map.of("mode", mode, "day_order", order)));
  }
}
