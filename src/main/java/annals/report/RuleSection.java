// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that decided something, most often first.
 *
 * @param note what is left out; null where every rule decided
 */
record RuleSection(List<Entry> rules, @Nullable String note) {
  /** Most rules of a page. */
  static final int MOST_RULES = 300;

  private static final String ANCHOR = "rule/";

  /** A rule with its counts. */
  record Entry(String anchor, String id, String description, long hits, long documents) {}

  /** The place of a rule in the index; of the most frequent ones only. */
  static String anchor(String ruleId) {
    return ANCHOR + ruleId;
  }

  static RuleSection read(Path folder, TableSummary summary) throws IOException {
    var rules = new ArrayList<Entry>();
    try (var rows = WrittenRows.open(folder, summary)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        if (row.number("hits") > 0) {
          String id = row.orDash("rule_id");
          rules.add(
              new Entry(
                  anchor(id),
                  id,
                  row.orDash("description"),
                  row.number("hits"),
                  row.number("documents")));
        }
        rows.advance();
      }
    }
    rules.sort(Comparator.comparingLong(Entry::hits).reversed().thenComparing(Entry::id));
    List<Entry> shown = List.copyOf(rules.subList(0, Math.min(MOST_RULES, rules.size())));
    long rest = summary.rows() - shown.size();
    return new RuleSection(
        shown,
        rest == 0 ? null : "%d of %d rules decided here.".formatted(rules.size(), summary.rows()));
  }
}
