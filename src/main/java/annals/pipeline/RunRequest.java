// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.Inputs;
import annals.beam.RunPlan;
import annals.publish.Credit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline and what the user wants otherwise than its file says.
 *
 * @param inputs folders, files and globs instead of the file's own; empty for those
 * @param output the dataset folder
 * @param clean the mode of CleanText; null for the file's own
 * @param dayOrder how numeric dates that nothing decides are read; null for the file's own
 * @param sources whether texts that are no files are written; null for as the file says
 * @param allowMissing whether an input that is not there, or a run without any document, is fine
 * @param engine what runs it
 */
public record RunRequest(
    PipelineFile pipeline,
    List<String> inputs,
    Path output,
    @Nullable String clean,
    @Nullable String dayOrder,
    @Nullable Boolean sources,
    boolean allowMissing,
    RunPlan.Engine engine) {

  /** Whether the pipeline reads its own input, for which its floors are meant. */
  boolean ownInput() {
    return inputs.isEmpty();
  }

  /** What is said of the dataset: a pipeline file speaks for its own input alone. */
  Credit credit() {
    PipelineFile.Output said = pipeline.output();
    return ownInput() ? said.asked().over(said.credit()) : said.asked();
  }

  /** What is read, as globs: a folder is all that is in it. */
  List<String> globs() {
    List<String> given = inputs.isEmpty() ? pipeline.inputs() : inputs;
    return given.stream().map(RunRequest::glob).toList();
  }

  private static String glob(String input) {
    boolean named =
        !input.isBlank() && !input.contains("://"); // no name is the folder that is here
    boolean folder = named && Files.isDirectory(Path.of(input));
    return folder ? input.replaceFirst("/+$", "") + "/" + Inputs.ALL_OF_A_FOLDER : input;
  }
}
