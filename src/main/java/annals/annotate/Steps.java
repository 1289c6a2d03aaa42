// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.annotate.Step.DocumentRowsOf;
import annals.annotate.Step.Stage;
import annals.clean.CleanMode;
import annals.time.DocumentClocks.DayOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The steps that there are, in the order in which a pipeline applies them. */
public final class Steps {
  public static final String CLEAN_TEXT = "CleanText";
  public static final String BUILD_TIMELINE = "BuildTimeline";

  private static final String AUTO = "auto";
  private static final DocumentRowsOf OF_THE_CORPUS = (document, links) -> List.of();

  private static final List<Step> ALL =
      List.of(
          new Step(
              CLEAN_TEXT,
              Map.of(
                  "mode", List.of(AUTO, "text", "html", "none"),
                  "day_order", List.of(AUTO, "dmy", "mdy")),
              List.of(),
              List.of("clean", "time"), // cleaning asks the date finder too
              Map.of("documents", DocumentRows::rows, "blocks", BlockRows::rows),
              Steps::cleaning),
          step("SplitSentences", CLEAN_TEXT)
              .with("sentence", Stages::sentences, Map.of("sentences", SentenceRows::rows)),
          step("FindDates", "SplitSentences")
              .with("time", Stages::dates, Map.of("dates", DateRows::rows)),
          step("FindEntities", "SplitSentences")
              .with(
                  "entity",
                  Stages::entities,
                  Map.of("entities", OF_THE_CORPUS, "mentions", MentionRows::rows)),
          step("FindFigures", "SplitSentences", "FindDates")
              .with("figure", Stages::figures, Map.of("figures", FigureRows::rows)),
          step("FindEvents", "SplitSentences", "FindDates", "FindEntities")
              .with(
                  List.of("event", "timeline"),
                  Stages::events,
                  Map.of("events", EventRows::rows, "participants", ParticipantRows::rows)),
          step("FindStatements", "FindEvents")
              .with("statement", Stages::statements, Map.of("statements", StatementRows::rows)),
          step("FindCasualties", "FindFigures", "FindEvents")
              .with("casualty", Stages::casualties, Map.of("casualties", CasualtyRows::rows)),
          new Step(
              BUILD_TIMELINE,
              Map.of(),
              List.of("FindEvents"),
              List.of(),
              Map.of("timeline", OF_THE_CORPUS, "incidents", OF_THE_CORPUS),
              null));

  private Steps() {}

  public static List<Step> all() {
    return ALL;
  }

  public static List<String> names() {
    return ALL.stream().map(Step::name).toList();
  }

  public static Optional<Step> of(String name) {
    return ALL.stream().filter(step -> step.name().equals(name)).findFirst();
  }

  /** Throws {@link IllegalArgumentException} where there is none. */
  public static Step named(String name) {
    return of(name).orElseThrow(() -> new IllegalArgumentException("no step " + name));
  }

  /** What fills a table from one document; nothing for tables of the whole corpus. */
  static Optional<DocumentRowsOf> rowsOf(String table) {
    return ALL.stream()
        .flatMap(step -> step.tables().entrySet().stream())
        .filter(of -> of.getKey().equals(table) && of.getValue() != OF_THE_CORPUS)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private record Named(String name, List<String> needs) {
    /** A step without options, that adds its part to each document. */
    Step with(
        String pack, UnaryOperator<AnnotatedDocument> stage, Map<String, DocumentRowsOf> tables) {
      return with(List.of(pack), stage, tables);
    }

    Step with(
        List<String> packs,
        UnaryOperator<AnnotatedDocument> stage,
        Map<String, DocumentRowsOf> tables) {
      Step.Function function = options -> (document, evidence) -> stage.apply(document);
      return new Step(name, Map.of(), needs, packs, tables, function);
    }
  }

  private static Named step(String name, String... needs) {
    return new Named(name, List.of(needs));
  }

  private static Stage cleaning(Map<String, String> options) {
    CleanMode mode = CleanMode.valueOf(options.getOrDefault("mode", AUTO).toUpperCase(Locale.ROOT));
    String order = options.getOrDefault("day_order", AUTO);
    DayOrder fixed = order.equals(AUTO) ? null : DayOrder.valueOf(order.toUpperCase(Locale.ROOT));
    return (document, evidence) -> Stages.clean(document, mode, evidence, fixed);
  }
}
