// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.RunResult;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A finished run: what was written and counted, how long it took and where it is.
 *
 * @param factsChecked how many facts {@code verify} checked before the dataset was published
 */
public record RunReport(
    String pipeline, RunResult result, long factsChecked, Duration duration, Path output) {

  /** How many documents could not be read whole. */
  public long errors() {
    return result.totals().errors();
  }
}
