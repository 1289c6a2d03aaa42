// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.BeamRun.Progress;
import java.io.IOException;

/** Is told how far a run is. */
public interface RunWatcher {

  /** The inputs are listed. */
  void started(long inputs, long bytes);

  /** Some of them are read. */
  void progress(Progress progress);

  /** All tables are written; the dataset is being checked. */
  void checking();

  /** What puts the new dataset in the place of the last one. */
  @FunctionalInterface
  interface Swap {
    void run() throws IOException;
  }

  /** The dataset is checked and is to be put in its place. */
  default void publishing(Swap datasets) throws IOException {
    datasets.run();
  }
}
