// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a run needs to know.
 *
 * @param inputs in the order of their document ids
 * @param fields how the fields of records are called; null for the names that known tools use
 * @param steps in the order of the pipeline file
 * @param workFolder an empty folder for sorted runs, swept by the caller
 * @param datasetFolder an empty folder for the published files
 */
public record RunPlan(
    List<Inputs.Sized> inputs,
    @Nullable String fields,
    List<Step> steps,
    TablePlan tables,
    String workFolder,
    String datasetFolder,
    Engine engine) {

  /** A step by its name in pipeline files, with its options. */
  public record Step(String name, Map<String, String> options) implements Serializable {}

  /**
   * What runs it; none of it changes a byte of the output.
   *
   * @param runner Beam's name of the runner: {@code DirectRunner}
   * @param targetParallelism worker threads of the direct runner, 0 for one a core
   * @param batchDocuments most inputs of a batch, 0 for no limit but bytes
   * @param options what else the runner is told, as Beam writes it: {@code --parallelism=4}
   */
  public record Engine(
      String runner, int targetParallelism, int batchDocuments, List<String> options) {
    /** The runner that works in this process. */
    public static final String DIRECT = "DirectRunner";

    /** In this process, with so many threads. */
    public static Engine direct(int targetParallelism, int batchDocuments) {
      return new Engine(DIRECT, targetParallelism, batchDocuments, List.of());
    }

    int threads() {
      return targetParallelism > 0 ? targetParallelism : Runtime.getRuntime().availableProcessors();
    }
  }
}
