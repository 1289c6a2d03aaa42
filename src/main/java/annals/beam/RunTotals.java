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
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run counted, of a batch or of all: sums, so that the order of adding does not matter.
 *
 * @param inputs the inputs that were read to their end, by path
 * @param sources the copies of texts that were written, by path
 * @param documents documents published
 * @param bytes bytes of their inputs
 * @param dropped what cleaning dropped, by role
 * @param issues issues, by code
 * @param errors issues of level error, and inputs that gave no document
 * @param rules rows and documents that each rule decided
 * @param newestDay the newest publication or crawl day
 */
public record RunTotals(
    List<Input> inputs,
    List<WrittenFile> sources,
    long documents,
    long bytes,
    Map<String, Dropped> dropped,
    Map<String, Long> issues,
    long errors,
    Map<String, RuleHits> rules,
    @Nullable LocalDate newestDay) {

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

  static RunTotals none() {
    return new RunTotals(List.of(), List.of(), 0, 0, Map.of(), Map.of(), 0, Map.of(), null);
  }

  RunTotals plus(RunTotals other) {
    return new RunTotals(
        Stream.concat(inputs.stream(), other.inputs.stream())
            .sorted(Comparator.comparing(Input::path))
            .distinct()
            .toList(),
        Stream.concat(sources.stream(), other.sources.stream())
            .sorted(Comparator.comparing(WrittenFile::path))
            .toList(),
        documents + other.documents,
        bytes + other.bytes,
        merged(dropped, other.dropped, Dropped::plus),
        merged(issues, other.issues, Long::sum),
        errors + other.errors,
        merged(rules, other.rules, RuleHits::plus),
        newest(newestDay, other.newestDay));
  }

  private static <T> Map<String, T> merged(
      Map<String, T> a, Map<String, T> b, BinaryOperator<T> plus) {
    var merged = new TreeMap<>(a);
    b.forEach((key, value) -> merged.merge(key, value, plus));
    return merged;
  }

  private static @Nullable LocalDate newest(@Nullable LocalDate a, @Nullable LocalDate b) {
    return Stream.of(a, b).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
  }
}
