// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words beside and inside names, by what they are there: see {@code entity/context.tsv}. */
final class ContextWords {
  private static final Map<String, List<String>> BY_KIND =
      Lexicon.load("entity/context").entries().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("kind"),
                  Collectors.mapping(row -> row.get("word"), Collectors.toList())));

  private ContextWords() {}

  /** The words of a kind, each in the form in which it is looked up. */
  static <T> Set<T> of(String kind, Function<String, T> form) {
    return BY_KIND.getOrDefault(kind, List.of()).stream()
        .map(form)
        .collect(Collectors.toUnmodifiableSet());
  }
}
