// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.PipelineRunnerRegistrar;
import org.joda.time.Duration;

/** Carries out a {@link RunPlan} on a Beam runner and tells how far it is while it goes on. */
public final class BeamRun {
  private static final Duration BETWEEN_LOOKS = Duration.millis(500);

  /**
   * How far a run is, in documents; bytes are those of their inputs or records.
   *
   * @param read and laid into parts; only then the next begins
   * @param surveyed by a first pass, where there is one
   * @param annotated taken through all steps to their rows
   */
  public record Progress(
      long read, long surveyed, long annotated, long bytesRead, long bytesAnnotated) {}

  private BeamRun() {}

  /** The names of the runners on the class path, sorted: {@code DirectRunner}. */
  public static SortedSet<String> runners() {
    var names = new TreeSet<String>();
    for (PipelineRunnerRegistrar registrar : ServiceLoader.load(PipelineRunnerRegistrar.class)) {
      registrar.getPipelineRunners().forEach(runner -> names.add(runner.getSimpleName()));
    }
    return names;
  }

  /** Makes Beam's file systems known, before inputs can be listed. */
  public static void prepare() {
    org.apache.beam.sdk.io.FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  /**
   * Runs to the end. Throws what the pipeline threw; bad documents do not throw, they are rows of
   * issues.
   */
  public static RunResult run(RunPlan plan, Consumer<Progress> watcher) throws IOException {
    Pipeline pipeline = Pipeline.create(options(plan.engine()));
    RunGraph.build(pipeline, plan);
    PipelineResult running = pipeline.run();
    PipelineResult.State state = running.waitUntilFinish(BETWEEN_LOOKS);
    while (state == null || !state.isTerminal()) {
      watcher.accept(progress(running));
      state = running.waitUntilFinish(BETWEEN_LOOKS);
    }
    if (state != PipelineResult.State.DONE) {
      throw new IOException("the run ended as " + state);
    }
    try (var in = new DataInputStream(Files.open(new WorkFolder(plan.workFolder()).result()))) {
      return RecordCodec.read(RunResult.class, in);
    }
  }

  /** Throws {@link IllegalArgumentException} for an option that no runner here has. */
  public static void check(RunPlan.Engine engine) {
    options(engine);
  }

  private static PipelineOptions options(RunPlan.Engine engine) {
    var told = new ArrayList<String>();
    told.add("--runner=" + engine.runner());
    told.addAll(engine.options());
    PipelineOptions options = PipelineOptionsFactory.fromArgs(told.toArray(String[]::new)).create();
    if (engine.runner().equals(RunPlan.Engine.DIRECT)) {
      DirectOptions direct = options.as(DirectOptions.class);
      direct.setTargetParallelism(engine.threads());
      direct.setBlockOnRun(false);
      direct.setEnforceEncodability(false);
      direct.setEnforceImmutability(false);
    }
    return options;
  }

  private static Progress progress(PipelineResult running) {
    MetricQueryResults metrics =
        running
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.inNamespace(RunProgress.class))
                    .build());
    var counts = new HashMap<String, Long>();
    for (MetricResult<Long> counter : metrics.getCounters()) {
      counts.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return new Progress(
        counts.getOrDefault(RunProgress.READ, 0L),
        counts.getOrDefault(RunProgress.SURVEYED, 0L),
        counts.getOrDefault(RunProgress.ANNOTATED, 0L),
        counts.getOrDefault(RunProgress.BYTES_READ, 0L),
        counts.getOrDefault(RunProgress.BYTES_ANNOTATED, 0L));
  }
}
