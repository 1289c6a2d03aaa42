// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.rule.Source;
import java.util.List;

/**
 * What a run used and did, for the manifest: nothing in it depends on when, where or by whom it was
 * carried out.
 *
 * @param pipelineSha256 of the bytes of the pipeline's YAML file
 * @param codeVersion of annals
 * @param sources the rule packs, lexicons and models of the stages that ran
 * @param inputs in the order of the documents
 * @param drops in the order of the roles
 */
public record RunFacts(
    String pipeline,
    String pipelineSha256,
    String codeVersion,
    TextPolicy textPolicy,
    List<Source> sources,
    List<Input> inputs,
    List<Drop> drops) {

  /** An input file. */
  public record Input(String path, long bytes, String sha256) {}

  /** What was dropped under a role. */
  public record Drop(String role, long blocks, long characters) {}
}
