// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step that a pipeline file may name: all that the program knows of it stands in one line of
 * {@link Steps}.
 *
 * @param name as pipeline files write it: {@code CleanText}
 * @param options option names, each with its values; the first is the default
 * @param needs the steps that must stand before it
 * @param packs packages whose rules can decide a row in it
 * @param tables the tables that stay empty without it, each with its rows of one document; a table
 *     of the whole corpus has none
 * @param function what it does to a document; null where it is about the whole corpus
 */
public record Step(
    String name,
    Map<String, List<String>> options,
    List<String> needs,
    List<String> packs,
    Map<String, DocumentRowsOf> tables,
    @Nullable Function function) {

  /** A pure function, as a cluster may apply it twice. */
  @FunctionalInterface
  public interface Stage {
    AnnotatedDocument apply(AnnotatedDocument document, SiteEvidence evidence);
  }

  /** Makes the stage that the options of a pipeline file ask for. */
  @FunctionalInterface
  interface Function {
    Stage with(Map<String, String> options);
  }

  /** The rows of one document in one table, in published order. */
  @FunctionalInterface
  interface DocumentRowsOf {
    List<? extends Row> rows(AnnotatedDocument document, Links links);
  }

  /** The stage, where the step is about single documents; options left out have their defaults. */
  public Optional<Stage> stage(Map<String, String> chosen) {
    return function == null ? Optional.empty() : Optional.of(function.with(chosen));
  }
}
