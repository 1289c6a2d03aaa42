// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.annotate.Steps;
import annals.beam.Inputs;
import annals.beam.RunPlan;
import annals.beam.TablePlan;
import annals.publish.TableFormat;
import annals.publish.TextPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a request into the plan of a run. */
final class Plans {

  private Plans() {}

  static RunPlan of(RunRequest request, List<Inputs.Sized> inputs, Path work, Path staging) {
    PipelineFile pipeline = request.pipeline();
    var tables =
        new TablePlan(
            Version.ANNALS,
            pipeline.output().tables(),
            Stream.of(TableFormat.values())
                .filter(f -> pipeline.output().formats().contains(f.label()))
                .toList(),
            TextPolicy.of(pipeline.output().textPolicy()),
            pipeline.output().body(),
            sources(request),
            stages(pipeline));
    return new RunPlan(
        inputs,
        pipeline.input().fields(),
        steps(request),
        tables,
        work.toString(),
        staging.toString(),
        request.engine());
  }

  private static boolean sources(RunRequest request) {
    PipelineFile.Output output = request.pipeline().output();
    boolean full = TextPolicy.of(output.textPolicy()) == TextPolicy.FULL;
    boolean asked = request.sources() != null && request.sources();
    if (asked && !full) {
      throw new UsageError(
          "sources need text_policy: full; "
              + request.pipeline().file()
              + " says "
              + output.textPolicy());
    }
    return request.sources() == null ? output.sources() : asked;
  }

  /** The packages whose rules can decide a row of this pipeline. */
  static List<String> stages(PipelineFile pipeline) {
    return pipeline.steps().stream()
        .flatMap(step -> step.type().packs().stream())
        .distinct()
        .toList();
  }

  private static List<RunPlan.Step> steps(RunRequest request) {
    var steps = new ArrayList<RunPlan.Step>();
    for (PipelineFile.Chosen step : request.pipeline().steps()) {
      Map<String, String> options = new LinkedHashMap<>(step.options());
      if (step.type().name().equals(Steps.CLEAN_TEXT)) {
        override(options, "mode", "cleaning mode", request.clean());
        override(options, "day_order", "day order", request.dayOrder());
      }
      steps.add(new RunPlan.Step(step.type().name(), options));
    }
    return steps;
  }

  private static void override(
      Map<String, String> options, String option, String what, @Nullable String value) {
    if (value == null) {
      return;
    }
    List<String> known = Steps.named(Steps.CLEAN_TEXT).options().getOrDefault(option, List.of());
    if (!known.contains(value)) {
      throw new UsageError("unknown " + what + " " + value + Nearest.hint(value, known));
    }
    options.put(option, value);
  }
}
