// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.TableFormat;
import annals.publish.TextPolicy;
import annals.publish.WriteOptions;
import java.io.Serializable;
import java.util.List;

/**
 * Which tables a run writes, and how.
 *
 * @param version of annals
 * @param tables in the order of tables.yaml
 * @param body whether documents.body is filled
 * @param sources whether a document whose text is no file is written to one
 * @param stages the stages that ran, whose rules are published
 */
public record TablePlan(
    String version,
    List<String> tables,
    List<TableFormat> formats,
    TextPolicy textPolicy,
    boolean body,
    boolean sources,
    List<String> stages)
    implements Serializable {

  WriteOptions writeOptions() {
    return new WriteOptions(version, textPolicy, formats);
  }
}
