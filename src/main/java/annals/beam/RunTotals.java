// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.RunFacts.Input;
import annals.publish.WrittenFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run counted, of a batch or of all: sums, so that the order of adding does not matter.
 *
 * @param dropped what cleaning dropped, by role
 * @param issues issues, by code
 * @param errors issues of level error, and inputs that gave no document
 * @param rules rows and documents that each rule decided
 * @param newestDay the newest publication or crawl day
 */
public record RunTotals(
    Reading reading,
    Map<String, Dropped> dropped,
    Map<String, Long> issues,
    long errors,
    Map<String, RuleHits> rules,
    @Nullable LocalDate newestDay) {

  /**
   * What was read.
   *
   * @param inputs the inputs that were read to their end, by path
   * @param sources the copies of texts that were written, by path
   * @param documents documents published
   * @param bytes bytes of their inputs
   */
  public record Reading(List<Input> inputs, List<WrittenFile> sources, long documents, long bytes) {

    private static Reading sum(List<Reading> parts) {
      return new Reading(
          parts.stream()
              .flatMap(part -> part.inputs.stream())
              .distinct()
              .sorted(Comparator.comparing(Input::path))
              .toList(),
          parts.stream()
              .flatMap(part -> part.sources.stream())
              .sorted(Comparator.comparing(WrittenFile::path))
              .toList(),
          parts.stream().mapToLong(Reading::documents).sum(),
          parts.stream().mapToLong(Reading::bytes).sum());
    }
  }

  public List<Input> inputs() {
    return reading.inputs();
  }

  public List<WrittenFile> sources() {
    return reading.sources();
  }

  public long documents() {
    return reading.documents();
  }

  public long bytes() {
    return reading.bytes();
  }

  /** Blocks and their code points. */
  public record Dropped(long blocks, long characters) {
    Dropped plus(Dropped other) {
      return new Dropped(blocks + other.blocks, characters + other.characters);
    }
  }

  /** How many rows a rule decided, and in how many documents. */
  public record RuleHits(long rows, long documents) {
    static final RuleHits NONE = new RuleHits(0, 0);

    RuleHits plus(RuleHits other) {
      return new RuleHits(rows + other.rows, documents + other.documents);
    }
  }

  /** All parts together. */
  static RunTotals sum(List<RunTotals> parts) {
    var dropped = new TreeMap<String, Dropped>();
    var issues = new TreeMap<String, Long>();
    var rules = new TreeMap<String, RuleHits>();
    for (RunTotals part : parts) {
      part.dropped.forEach((role, count) -> dropped.merge(role, count, Dropped::plus));
      part.issues.forEach((code, count) -> issues.merge(code, count, Long::sum));
      part.rules.forEach((rule, hits) -> rules.merge(rule, hits, RuleHits::plus));
    }
    return new RunTotals(
        Reading.sum(parts.stream().map(RunTotals::reading).toList()),
        dropped,
        issues,
        parts.stream().mapToLong(RunTotals::errors).sum(),
        rules,
        parts.stream()
            .map(RunTotals::newestDay)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null));
  }
}
