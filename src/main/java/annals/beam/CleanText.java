// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.SiteEvidence;
import annals.annotate.Stages;
import annals.clean.CleanMode;
import annals.time.DocumentClocks.DayOrder;
import java.util.Locale;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/**
 * Labels every line of each document, decides what is article text, and reads the clocks of the
 * header. With evidence of a first pass, lines that a site repeats on page after page are dropped.
 */
public final class CleanText extends PTransform<PCollection<Batch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  private final CleanMode mode;
  private final @Nullable DayOrder dayOrder;
  private final @Nullable PCollectionView<SiteEvidence> evidence;

  private CleanText(
      CleanMode mode,
      @Nullable DayOrder dayOrder,
      @Nullable PCollectionView<SiteEvidence> evidence) {
    this.mode = mode;
    this.dayOrder = dayOrder;
    this.evidence = evidence;
  }

  /** Cleaning as pipeline files name it: auto, text, html or none. */
  public static CleanText mode(String mode) {
    return new CleanText(CleanMode.valueOf(mode.toUpperCase(Locale.ROOT)), null, null);
  }

  CleanText withEvidence(@Nullable PCollectionView<SiteEvidence> newEvidence) {
    return new CleanText(mode, dayOrder, newEvidence);
  }

  /** How numeric dates that nothing decides are read: dmy or mdy; auto leaves them ambiguous. */
  public CleanText dayOrder(String order) {
    DayOrder fixed = order.equals("auto") ? null : DayOrder.valueOf(order.toUpperCase(Locale.ROOT));
    return new CleanText(mode, fixed, evidence);
  }

  @Override
  public PCollection<Batch> expand(PCollection<Batch> batches) {
    CleanMode how = mode;
    DayOrder order = dayOrder;
    DocumentStep.Stage stage = (document, known) -> Stages.clean(document, how, known, order);
    return batches.apply(
        evidence == null
            ? DocumentStep.of("CleanText", stage)
            : DocumentStep.of("CleanText", stage, evidence));
  }
}
