// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.BeamRun;
import annals.beam.Inputs;
import annals.beam.RunPlan;
import annals.beam.RunResult;
import annals.publish.DatasetFolder;
import annals.publish.OutputException;
import annals.rule.Source;
import annals.rule.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Carries out a pipeline: lists the inputs, runs the graph into a staging folder, writes metadata
 * and checksums, verifies all of it, and only then puts the new dataset in the place of the last
 * one.
 */
public final class PipelineRun {

  private PipelineRun() {}

  /** Whether the output is, to the last byte, what a run of the request would make. */
  public static boolean isUnchanged(RunRequest request) throws IOException {
    return LastRun.isNoted(request.output())
        && LastRun.made(request.output(), LastRun.key(request, inputs(request)));
  }

  /**
   * Runs to the end. Throws {@link UsageError} where nothing can be run (no input, an output that
   * cannot be written) and {@link BrokenDataset} where the result fails a check; then the last
   * dataset is untouched.
   */
  public static RunReport run(RunRequest request, RunWatcher watcher) throws IOException {
    return run(request, watcher, staging -> {});
  }

  /** What must hold of a checked dataset before it is published; it throws where it does not. */
  @FunctionalInterface
  public interface Proof {
    void of(Path staging) throws IOException;
  }

  /** The same, with one more thing to hold before the dataset is published. */
  public static RunReport run(RunRequest request, RunWatcher watcher, Proof proof)
      throws IOException {
    long start = System.nanoTime();
    WarmUp.start(request.pipeline());
    if (!BeamRun.runners().contains(request.engine().runner())) {
      throw new UsageError(
          "unknown runner "
              + request.engine().runner()
              + "; there is "
              + String.join(", ", BeamRun.runners())
              + " (others: docs/runners.md)");
    }
    try {
      BeamRun.check(request.engine());
    } catch (IllegalArgumentException e) {
      String told = e.getMessage().replaceFirst("^Class .* missing a property named", "no option");
      throw new UsageError(request.engine().runner() + ": " + told);
    }
    List<Inputs.Sized> inputs = inputs(request);
    watcher.started(inputs.size(), inputs.stream().mapToLong(Inputs.Sized::bytes).sum());
    InputRules.outside(request.globs(), inputs, request.output());
    DatasetFolder folder = open(request.output());
    Path work = folder.staging().resolveSibling(folder.staging().getFileName() + ".runs");
    boolean published = false;
    try {
      DatasetFolder.delete(work);
      Files.createDirectories(work);
      CompletableFuture<List<Source>> sources =
          CompletableFuture.supplyAsync(() -> Sources.of(Plans.stages(request.pipeline())));
      RunPlan plan = Plans.of(request, inputs, work, folder.staging());
      RunResult result = BeamRun.run(plan, watcher::progress);
      if (result.totals().documents() == 0 && !request.allowMissing()) {
        throw new UsageError(InputRules.noDocument(result.totals()));
      }
      watcher.checking();
      Publication.writeMetadata(request, result, sources.join(), folder.staging());
      long facts = Publication.verified(request, folder.staging());
      proof.of(folder.staging());
      LastRun.note(folder.output(), folder.staging(), LastRun.key(request, inputs));
      watcher.publishing(folder::publish);
      published = true;
      return new RunReport(
          request.pipeline().name(),
          result,
          facts,
          Duration.ofNanos(System.nanoTime() - start),
          request.output());
    } catch (IOException | RuntimeException e) {
      if (OutputException.isFull(e)) {
        throw OutputException.whileWriting(request.output(), e);
      }
      throw e;
    } finally {
      try {
        folder.sweep(work);
      } finally {
        if (!published) {
          folder.abandon();
        }
      }
    }
  }

  private static DatasetFolder open(Path output) {
    try {
      return DatasetFolder.open(output);
    } catch (OutputException e) {
      throw new UsageError(e.getMessage());
    }
  }

  private static List<Inputs.Sized> inputs(RunRequest request) throws IOException {
    BeamRun.prepare();
    List<String> globs = request.globs();
    for (String glob : globs) {
      if (glob.isBlank()) {
        throw new UsageError(
            "an input has no name; expected a folder, file or glob (--input=INPUT)");
      }
      if (!request.allowMissing() && Inputs.list(List.of(glob)).isEmpty()) {
        throw new UsageError(NoInput.message(List.of(glob)));
      }
    }
    List<Inputs.Sized> inputs = Inputs.list(globs);
    if (inputs.isEmpty()) {
      throw new UsageError(NoInput.message(globs));
    }
    return inputs;
  }
}
