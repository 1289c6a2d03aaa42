// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.beam.RunTotals.Dropped;
import annals.beam.RunTotals.RuleHits;
import annals.publish.RunFacts.Input;
import annals.publish.WrittenFile;
import annals.read.InputFile;
import annals.table.IssueRow;
import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import annals.table.Tables;
import annals.text.Block;
import annals.text.Issue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the documents and rows of one batch while they are written. */
final class BatchTotals {
  private final List<Input> inputs = new ArrayList<>();
  private final List<WrittenFile> sources = new ArrayList<>();
  private final Map<String, Dropped> dropped = new HashMap<>();
  private final Map<String, Long> issues = new HashMap<>();
  private final Map<String, RuleHits> rules = new HashMap<>();
  private long documents;
  private long bytes;
  private long errors;
  private @Nullable LocalDate newestDay;

  void add(InputFile file) {
    inputs.add(new Input(file.path(), file.bytes(), file.sha256()));
  }

  void add(WrittenFile source) {
    sources.add(source);
  }

  void add(AnnotatedDocument document, Map<String, List<? extends Row>> rows) {
    documents++;
    bytes += document.source().bytes();
    for (Block block : document.blocks()) {
      if (!block.kept()) {
        int end = document.text().codePoint(block.span().end());
        int length = end - document.text().codePoint(block.span().start());
        dropped.merge(block.role().label(), new Dropped(1, length), Dropped::plus);
      }
    }
    countRules(rows);
    newestDay =
        Stream.of(
                newestDay,
                document.clocks().publishedOn(),
                day(document.clocks().crawledAt()),
                day(document.source().fetchedAt()))
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
  }

  void add(IssueRow issue) {
    issues.merge(issue.code(), 1L, Long::sum);
    boolean lost = issue.docId() == null || issue.level().equals(Issue.Level.ERROR.label());
    errors += lost ? 1 : 0;
  }

  RunTotals totals() {
    return new RunTotals(
        new RunTotals.Reading(inputs, sources, documents, bytes),
        dropped,
        issues,
        errors,
        rules,
        newestDay);
  }

  private void countRules(Map<String, List<? extends Row>> rows) {
    Set<String> seen = new HashSet<>();
    rows.forEach(
        (name, list) -> {
          Table table = Tables.standard().table(name);
          if (!table.has("rule_id")) {
            return;
          }
          int column = table.index("rule_id");
          for (Row row : list) {
            String rule = (String) Objects.requireNonNull(Rows.cell(row, column));
            rules.merge(rule, new RuleHits(1, seen.add(rule) ? 1 : 0), RuleHits::plus);
          }
        });
  }

  private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
    return time == null ? null : time.toLocalDate();
  }
}
