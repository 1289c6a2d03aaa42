// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.annotate.Step;
import annals.publish.Credit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checked pipeline file: what to read, which steps to run, what to write.
 *
 * @param file the path that was read, for messages
 * @param sha256 of the file, for the manifest
 * @param input what to read
 * @param floors least and greatest row count of a table when the pipeline runs on its own input
 */
public record PipelineFile(
    String name,
    String description,
    String file,
    String sha256,
    Input input,
    List<Chosen> steps,
    Output output,
    Map<String, Bounds> floors) {

  /**
   * What is read.
   *
   * @param globs relative to the working directory
   * @param fields how the fields of records are called, {@link annals.read.RecordFields#of}; null
   *     for the names that known tools use
   * @param lexicons a folder of word lists of the user's own; null for none
   */
  public record Input(List<String> globs, @Nullable String fields, @Nullable String lexicons) {}

  /** The globs of the input. */
  public List<String> inputs() {
    return input.globs();
  }

  /** The same, its records' fields called otherwise; null for as the file says. */
  public PipelineFile withFields(@Nullable String fields) {
    return fields == null
        ? this
        : new PipelineFile(
            name,
            description,
            file,
            sha256,
            new Input(input.globs(), fields, input.lexicons()),
            steps,
            output,
            floors);
  }

  /** The same, its tables written in other formats; null for as the file says. */
  public PipelineFile withFormats(@Nullable List<String> formats) {
    return formats == null
        ? this
        : new PipelineFile(
            name, description, file, sha256, input, steps, output.in(formats), floors);
  }

  /** The same, its tables written under another text policy; null for as the file says. */
  public PipelineFile withTextPolicy(@Nullable String policy) {
    return policy == null
        ? this
        : new PipelineFile(
            name, description, file, sha256, input, steps, output.under(policy), floors);
  }

  /** The same, with what the user says of the dataset. */
  public PipelineFile withCredit(Credit said) {
    return new PipelineFile(
        name, description, file, sha256, input, steps, output.credited(said), floors);
  }

  /** A step with its options. */
  public record Chosen(Step type, Map<String, String> options) {}

  /**
   * What is written.
   *
   * @param formats of csv and parquet
   * @param textPolicy full, quote or none
   * @param body whether documents.body is filled
   * @param sources whether the text of a document that is no plain UTF-8 file is written to one
   * @param report whether the page {@code report/index.html} is written
   * @param credit what the file says of the dataset of its own input; of another it says nothing
   * @param asked what the user says of it, whatever the input
   */
  public record Output(
      List<String> formats,
      List<String> tables,
      String textPolicy,
      boolean body,
      boolean sources,
      boolean report,
      Credit credit,
      Credit asked) {

    /** What copies the text goes where the policy does not give it. */
    private Output under(String policy) {
      boolean copies = sources && policy.equals(textPolicy);
      return new Output(formats, tables, policy, body, copies, report, credit, asked);
    }

    private Output in(List<String> others) {
      return new Output(
          List.copyOf(others), tables, textPolicy, body, sources, report, credit, asked);
    }

    private Output credited(Credit said) {
      return new Output(formats, tables, textPolicy, body, sources, report, credit, said);
    }
  }

  /** Inclusive bounds of a row count. */
  public record Bounds(long least, long most) {}
}
