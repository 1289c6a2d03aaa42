// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.annotate.AnnotatedDocument;
import annals.entity.LabelledSentence;
import annals.entity.LabelledSentence.Name;
import annals.entity.MarkedText;
import annals.entity.NameCorpus;
import annals.entity.NameScore;
import annals.entity.NameTrainer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code train-names --data=FOLDER [--texts=FOLDER...] [--folds=N] [--output=FILE]}: learns the
 * model of names from the {@code *-train.conllu} files of a folder, of which at least one marks
 * entities, and from texts whose names are marked ({@code gold.json} and {@code input/ID.txt}).
 * With folds it first tells how well each text's names are found by a model that has not seen it.
 * The same files give the same bytes.
 */
@Command(name = "train-names", description = "Learns the model of names from treebanks and texts.")
final class TrainNames implements Callable<Integer> {
  @Mixin private TreebankData data;

  @Option(names = "--texts", paramLabel = "FOLDER", split = ",")
  private List<Path> texts = List.of();

  @Option(names = "--folds", paramLabel = "N", defaultValue = "0")
  private int folds;

  @Option(names = "--errors", paramLabel = "FILE")
  private @Nullable Path errors;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "src/main/resources/annals/entity/names.model.gz")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Path> treebanks = data.files();
    var banks = new ArrayList<String>();
    for (Path treebank : treebanks) {
      banks.add(Files.readString(treebank));
    }
    var marked = new ArrayList<MarkedText>();
    for (Path folder : texts) {
      marked.addAll(read(DataFolder.of(folder).path()));
    }
    IdentityHashMap<MarkedText, List<LabelledSentence>> sentences = new IdentityHashMap<>();
    marked.forEach(text -> sentences.put(text, text.sentences()));
    NameCorpus corpus = NameCorpus.of(banks, marked.stream().map(sentences::get).toList());
    PrintWriter out = spec.commandLine().getOut();
    if (folds > 0) {
      var score = new NameScore();
      for (int fold = 0; fold < folds; fold++) {
        List<MarkedText> held = fold(marked, fold);
        score.add(corpus.without(held.stream().map(sentences::get).toList()), held);
      }
      score.lines().forEach(out::println);
      if (errors != null) {
        Files.write(errors, score.errors());
      }
    }
    byte[] bytes = NameTrainer.train(corpus);
    Files.write(output, bytes);
    out.printf(
        Locale.ROOT,
        "%s: %,d bytes, learned from %s and %,d texts%n",
        output,
        bytes.length,
        treebanks,
        marked.size());
    return 0;
  }

  private List<MarkedText> fold(List<MarkedText> marked, int fold) {
    var held = new ArrayList<MarkedText>();
    for (int i = fold; i < marked.size(); i += folds) {
      held.add(marked.get(i));
    }
    return held;
  }

  private static List<MarkedText> read(Path folder) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    var byId = new TreeMap<String, JsonNode>();
    gold.properties().forEach(entry -> byId.put(entry.getKey(), entry.getValue()));
    var read = new ArrayList<MarkedText>();
    for (Map.Entry<String, JsonNode> entry : byId.entrySet()) {
      AnnotatedDocument document =
          PlainText.read(folder.resolve("input").resolve(entry.getKey() + ".txt"));
      String text = document.text().toString();
      var names = new ArrayList<Name>();
      for (JsonNode name : entry.getValue().path("entities")) {
        names.add(
            new Name(
                text.offsetByCodePoints(0, name.path("start").asInt()),
                text.offsetByCodePoints(0, name.path("end").asInt()),
                MarkedText.kind(name.path("type").asText())));
      }
      read.add(new MarkedText(entry.getValue().path("set").asText(), document, names));
    }
    return read;
  }
}
