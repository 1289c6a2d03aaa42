// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.annotate.Step;
import java.util.List;
import java.util.Map;

/**
 * A checked pipeline file: what to read, which steps to run, what to write.
 *
 * @param file the path that was read, for messages
 * @param sha256 of the file, for the manifest
 * @param inputs globs, relative to the working directory
 * @param floors least and greatest row count of a table when the pipeline runs on its own input
 */
public record PipelineFile(
    String name,
    String description,
    String file,
    String sha256,
    List<String> inputs,
    List<Chosen> steps,
    Output output,
    Map<String, Bounds> floors) {

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
   */
  public record Output(
      List<String> formats,
      List<String> tables,
      String textPolicy,
      boolean body,
      boolean sources,
      boolean report) {}

  /** Inclusive bounds of a row count. */
  public record Bounds(long least, long most) {}
}
