// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The steps that a pipeline file may name, with the options that each takes, the steps that must
 * come before it and the tables that only it can fill.
 */
public enum StepType {
  CLEAN_TEXT(
      "CleanText",
      Map.of(
          "mode", List.of("auto", "text", "html", "none"),
          "day_order", List.of("auto", "dmy", "mdy")),
      List.of(),
      Set.of("documents", "blocks"),
      List.of("clean", "time")),
  SPLIT_SENTENCES(
      "SplitSentences", Map.of(), List.of("CleanText"), Set.of("sentences"), List.of("sentence")),
  FIND_DATES("FindDates", Map.of(), List.of("SplitSentences"), Set.of("dates"), List.of("time")),
  FIND_ENTITIES(
      "FindEntities",
      Map.of(),
      List.of("SplitSentences"),
      Set.of("entities", "mentions"),
      List.of("entity")),
  FIND_FIGURES(
      "FindFigures",
      Map.of(),
      List.of("SplitSentences", "FindDates"),
      Set.of("figures"),
      List.of("figure")),
  FIND_EVENTS(
      "FindEvents",
      Map.of(),
      List.of("SplitSentences", "FindDates", "FindEntities"),
      Set.of("events", "participants"),
      List.of("event", "timeline")),
  BUILD_TIMELINE("BuildTimeline", Map.of(), List.of("FindEvents"), Set.of("timeline"), List.of());

  private final String label;
  private final Map<String, List<String>> options;
  private final List<String> needs;
  private final Set<String> fills;
  private final List<String> stages;

  StepType(
      String label,
      Map<String, List<String>> options,
      List<String> needs,
      Set<String> fills,
      List<String> stages) {
    this.label = label;
    this.options = options;
    this.needs = needs;
    this.fills = fills;
    this.stages = stages;
  }

  /** The name in pipeline files: {@code CleanText}. */
  public String label() {
    return label;
  }

  /** Option names, each with its values. */
  public Map<String, List<String>> options() {
    return options;
  }

  /** Labels of the steps that must stand before it. */
  public List<String> needs() {
    return needs;
  }

  /** Tables that stay empty without it. */
  public Set<String> fills() {
    return fills;
  }

  /** Packages whose rules can decide a row in this step; cleaning asks the date finder too. */
  public List<String> stages() {
    return stages;
  }

  public static Optional<StepType> of(String label) {
    return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(StepType::label).toList();
  }
}
