// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.annotate.AnnotatedDocument;
import annals.annotate.EventSignatures;
import annals.annotate.Stages;
import annals.pipeline.UsageError;
import annals.timeline.Clue;
import annals.timeline.EventSignature;
import annals.timeline.EvidenceWeights;
import annals.timeline.TimelineTraining;
import annals.timeline.TimelineTraining.Known;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code train-timeline [--output=FILE] FOLDER=WEIGHT...}: learns what speaks for two events being
 * one happening. A folder holds {@code input/ID.txt} and {@code gold.json}: {@code docs}, by ID,
 * each with {@code story} (or {@code topic}) and {@code events}: {@code start}, {@code end} of the
 * trigger, {@code happening} (or {@code cluster}). Its weight counts each of its pairs.
 */
@Command(
    name = "train-timeline",
    description = "Learns what ties events to one happening from texts whose happenings are known.")
final class TrainTimeline implements Callable<Integer> {
  private static final Path WEIGHTS = Path.of("src/main/resources/annals/timeline/evidence.tsv");

  /** Rows that are chosen, not learned. */
  private static final Set<String> SET = Set.of("margin", "incident");

  @Option(names = "--output", paramLabel = "FILE")
  private Path output = WEIGHTS;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "STORY",
      description = "learn from these stories alone, named as the command prints them")
  private Set<String> only = Set.of();

  @Option(
      names = "--tolls-apart",
      split = ",",
      paramLabel = "FOLDER",
      description = "texts that hold an attack and its dead for two happenings")
  private Set<String> tollsApart = Set.of();

  @Parameters(paramLabel = "FOLDER=WEIGHT", arity = "1..*")
  private List<String> sets;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    var training = new TimelineTraining();
    var stories = new TreeSet<String>();
    for (String set : sets) {
      int equals = set.lastIndexOf('=');
      if (equals < 0) {
        throw new UsageError("a weight is missing: " + set + " (FOLDER=WEIGHT)");
      }
      add(
          Path.of(set.substring(0, equals)),
          Double.parseDouble(set.substring(equals + 1)),
          training,
          stories);
    }
    for (String story : stories) {
      out.println(training.score(story, training.learn(story)));
    }
    EvidenceWeights weights = training.learn(null);
    Files.writeString(output, withWeights(Files.readString(WEIGHTS), weights));
    out.printf(Locale.ROOT, "%s, learned from %,d pairs%n", output, training.size());
    return 0;
  }

  private void add(Path folder, double weight, TimelineTraining training, Set<String> stories)
      throws IOException {
    JsonNode docs = new ObjectMapper().readTree(folder.resolve("gold.json").toFile()).path("docs");
    var all = new ArrayList<EventSignature>();
    var known = new ArrayList<Known>();
    for (Path file : texts(folder.resolve("input"))) {
      AnnotatedDocument document = read(file);
      List<EventSignature> events = EventSignatures.of(document);
      all.addAll(events);
      JsonNode gold = docs.path(document.source().docId());
      String own =
          gold.path("topic").asText(gold.path("cluster").asText(gold.path("story").asText()));
      String story = folder.getFileName() + " " + own;
      for (int i = 0; i < events.size(); i++) {
        @Nullable String happening = happening(document, i, gold, document.source().docId());
        if (happening != null && (only.isEmpty() || only.contains(story))) {
          known.add(new Known(events.get(i), happening, story, weight));
          stories.add(story);
        }
      }
    }
    training.add(all, known, tollsApart.contains(folder.getFileName().toString()));
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static AnnotatedDocument read(Path file) throws IOException {
    AnnotatedDocument named = Stages.entities(Stages.dates(PlainText.read(file)));
    return Stages.casualties(Stages.events(Stages.figures(named)));
  }

  private static @Nullable String happening(
      AnnotatedDocument document, int event, JsonNode gold, String docId) {
    var span = document.events().get(event).span();
    long start = document.text().codePoint(span.start());
    long end = document.text().codePoint(span.end());
    int number = 0;
    for (JsonNode one : gold.path("events")) {
      number++;
      if (start < one.path("end").asLong() && end > one.path("start").asLong()) {
        String named = one.path("happening").asText(one.path("cluster").asText());
        return named.isEmpty() ? docId + " " + number : named;
      }
    }
    return null;
  }

  /** The lexicon with other weights; comments, order and meanings stay. */
  private static String withWeights(String lexicon, EvidenceWeights weights) {
    var lines = new ArrayList<String>();
    for (String line : lexicon.strip().split("\n")) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells[0].equals("clue") || SET.contains(cells[0])) {
        lines.add(line);
        continue;
      }
      Clue clue = Clue.valueOf(cells[0].toUpperCase(Locale.ROOT));
      cells[1] = number(weights.within().getOrDefault(clue, 0.0));
      cells[2] = number(weights.across().getOrDefault(clue, 0.0));
      lines.add(String.join("\t", cells));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String number(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight + 0.0);
  }
}
