// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.BeamRun.Progress;

/** Is told how far a run is. */
public interface RunWatcher {

  /** The inputs are listed. */
  void started(long inputs, long bytes);

  /** Some of them are read. */
  void progress(Progress progress);

  /** All tables are written; the dataset is being checked. */
  void checking();
}
