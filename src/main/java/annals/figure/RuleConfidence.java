// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.rule.Lexicon;
import java.util.HashMap;
import java.util.Map;

/**
 * How sure a figure of each rule is: the share of its rows that were right where they were counted,
 * with one right and one wrong row added, so that a rule seen seldom is not sure. From {@code
 * confidence.tsv}.
 */
final class RuleConfidence {
  private RuleConfidence() {}

  /** The confidence of each rule by its id. */
  static Map<String, Double> load() {
    var byRule = new HashMap<String, Double>();
    for (Lexicon.Entry row : Lexicon.load("figure/confidence").entries()) {
      double right = Double.parseDouble(row.get("right"));
      double of = Double.parseDouble(row.get("of"));
      byRule.put(row.get("rule"), (right + 1) / (of + 2));
    }
    return Map.copyOf(byRule);
  }
}
