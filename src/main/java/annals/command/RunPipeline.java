// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.beam.RunPlan;
import annals.pipeline.AskedCredit;
import annals.pipeline.LexiconFolder;
import annals.pipeline.Nearest;
import annals.pipeline.PipelineCatalog;
import annals.pipeline.PipelineFile;
import annals.pipeline.PipelineRun;
import annals.pipeline.RunReport;
import annals.pipeline.RunRequest;
import annals.pipeline.UsageError;
import annals.publish.Credit;
import annals.publish.TableFormat;
import annals.publish.TextPolicy;
import annals.read.RecordFields;
import annals.rule.OwnLexicons;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code annals run INPUT ...}: runs a pipeline and prints what came out. */
final class RunPipeline {
  private static final String PIPED = "-";

  private RunPipeline() {}

  static int run(PlainWords words, Arguments arguments, PrintStream out, PrintStream err)
      throws IOException {
    PipelineFile pipeline = PipelineCatalog.in(Path.of("")).find(words.name(), Commands.names());
    pipeline = pipeline.withTextPolicy(textPolicy(arguments.textPolicy));
    List<String> inputs = new ArrayList<>(words.rest());
    inputs.addAll(arguments.input);
    Path output = output(words, inputs, arguments);
    try (StopNote stop = stopNote(output, err)) {
      inputs.replaceAll(input -> input.equals(PIPED) ? piped(output) : input);
      RunRequest request = request(pipeline, inputs, output, arguments);
      boolean asked = arguments.force || arguments.strict;
      if (!asked && PipelineRun.isUnchanged(request)) {
        out.println(
            arguments.dialect.say(
                "annals: unchanged: %s is what this run would make (--force makes it anew)"
                    .formatted(output)));
        return ExitCode.OK;
      }
      RunReport report = run(request, staging -> {}, stop);
      SummaryTable.print(report, out);
      boolean incomplete = report.errors() > 0;
      return arguments.strict && incomplete ? ExitCode.STRICT : ExitCode.OK;
    }
  }

  /** What the arguments ask of a pipeline; the words of the user's own are in use from here on. */
  static RunRequest request(
      PipelineFile pipeline, List<String> inputs, Path output, Arguments arguments) {
    String lexicons = arguments.lexicons == null ? pipeline.input().lexicons() : arguments.lexicons;
    useLexicons(lexicons, arguments.runner);
    return new RunRequest(
        withFields(pipeline, arguments.fields)
            .withFormats(formats(arguments.formats))
            .withCredit(credit(inputs, arguments)),
        List.copyOf(inputs),
        output,
        arguments.clean,
        arguments.dayOrder,
        arguments.sources,
        arguments.allowMissing,
        new RunPlan.Engine(
            arguments.runner,
            arguments.targetParallelism == null ? 0 : arguments.targetParallelism,
            arguments.batchDocuments == null ? 0 : arguments.batchDocuments,
            arguments.runnerOptions));
  }

  /** What tells how far a run is, and that it was stopped. */
  static StopNote stopNote(Path output, PrintStream err) {
    return new StopNote(output, new ProgressLine(err, onTerminal()), err);
  }

  /** Runs it, where files for the time being have a place. */
  static RunReport run(RunRequest request, PipelineRun.Proof proof, StopNote watcher)
      throws IOException {
    TemporaryFolder.check();
    try {
      return PipelineRun.run(request, watcher, proof);
    } finally {
      watcher.over();
    }
  }

  private static @Nullable String textPolicy(@Nullable String asked) {
    List<String> known = Stream.of(TextPolicy.values()).map(TextPolicy::label).toList();
    if (asked != null && !known.contains(asked)) {
      throw new UsageError("unknown text policy " + asked + Nearest.hint(asked, known));
    }
    return asked;
  }

  /** Of the user's own pages the title is that of the input, where none is given. */
  private static Credit credit(List<String> inputs, Arguments arguments) {
    Credit said = AskedCredit.of(arguments.title, arguments.licence, arguments.creator);
    return inputs.isEmpty()
        ? said
        : said.over(new Credit(PlainWords.titleOf(inputs), null, List.of()));
  }

  private static @Nullable List<String> formats(@Nullable List<String> asked) {
    if (asked == null) {
      return null;
    }
    for (String format : asked) {
      if (!TableFormat.labels().contains(format)) {
        throw new UsageError(
            "unknown format " + format + Nearest.hint(format, TableFormat.labels()));
      }
    }
    var all = new LinkedHashSet<String>();
    all.add(TableFormat.CSV.label());
    all.addAll(asked);
    return List.copyOf(all);
  }

  private static void useLexicons(@Nullable String folder, String runner) {
    if (folder != null) {
      if (!runner.equals(RunPlan.Engine.DIRECT)) {
        throw new UsageError(
            "--lexicons: the workers of "
                + runner
                + " do not see it; put the words on the class path, or use the DirectRunner");
      }
      OwnLexicons.use(LexiconFolder.read(Path.of(folder)));
    }
  }

  /** As the user says; else in {@code output/}, called as the pipeline or as the input. */
  private static Path output(PlainWords words, List<String> inputs, Arguments arguments) {
    if (arguments.output != null) {
      return Path.of(arguments.output);
    }
    boolean named = words.name().equals(PlainWords.WHOLE) && !words.rest().isEmpty();
    return Path.of("output", named ? PlainWords.nameOf(inputs.get(0)) : words.name());
  }

  /** Keeps what is piped in beside the output, so that the dataset can be checked against it. */
  private static String piped(Path output) {
    Path whole = output.toAbsolutePath().normalize();
    Path file = whole.resolveSibling(whole.getFileName() + ".input").resolve("piped");
    Path shown = output.isAbsolute() ? file : Path.of("").toAbsolutePath().relativize(file);
    try {
      Files.createDirectories(file.getParent());
      Files.copy(System.in, file, StandardCopyOption.REPLACE_EXISTING);
      return shown.toString();
    } catch (IOException e) {
      throw new UsageError("what is piped in cannot be kept in " + shown + ": " + e.getMessage());
    }
  }

  private static PipelineFile withFields(PipelineFile pipeline, @Nullable String fields) {
    try {
      if (fields != null) {
        RecordFields.of(fields);
      }
      return pipeline.withFields(fields);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  @SuppressWarnings("SystemConsoleNull") // right on 17; later JDKs at worst redraw a line in a log
  private static boolean onTerminal() {
    return System.console() != null;
  }
}
