// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.Inputs;
import annals.beam.RunPlan;
import annals.beam.TablePlan;
import annals.publish.FileFormat;
import annals.publish.TextPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a request into the plan of a run. */
final class Plans {

  private Plans() {}

  static RunPlan of(RunRequest request, List<Inputs.Sized> inputs, Path work, Path staging) {
    PipelineFile pipeline = request.pipeline();
    var tables =
        new TablePlan(
            Version.ANNALS,
            pipeline.output().tables(),
            pipeline.output().formats().stream()
                .map(format -> FileFormat.valueOf(format.toUpperCase(Locale.ROOT)))
                .toList(),
            TextPolicy.of(pipeline.output().textPolicy()),
            pipeline.output().body(),
            stages(pipeline));
    return new RunPlan(
        inputs,
        steps(request),
        tables,
        work.toString(),
        staging.toString(),
        new RunPlan.Engine(
            request.runner(), request.targetParallelism(), request.batchDocuments()));
  }

  /** The packages whose rules can decide a row of this pipeline. */
  static List<String> stages(PipelineFile pipeline) {
    return pipeline.steps().stream()
        .flatMap(step -> step.type().stages().stream())
        .distinct()
        .toList();
  }

  private static List<RunPlan.Step> steps(RunRequest request) {
    var steps = new ArrayList<RunPlan.Step>();
    for (PipelineFile.Step step : request.pipeline().steps()) {
      Map<String, String> options = new LinkedHashMap<>(step.options());
      if (step.type() == StepType.CLEAN_TEXT && request.clean() != null) {
        options.put("mode", cleanMode(request.clean()));
      }
      steps.add(new RunPlan.Step(step.type().label(), options));
    }
    return steps;
  }

  private static String cleanMode(String mode) {
    List<String> modes = StepType.CLEAN_TEXT.options().getOrDefault("mode", List.of());
    if (!modes.contains(mode)) {
      throw new UsageError("unknown cleaning mode " + mode + Nearest.hint(mode, modes));
    }
    return mode;
  }
}
