// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.event.ArgumentTraining;
import annals.event.ArgumentTraining.Labelled;
import annals.event.ArgumentTraining.Predicate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code train-arguments --treebanks=FOLDER --data=FOLDER [--output=FILE]}: learns who acts and who
 * undergoes from {@code ewt-train.jsonl}, a line a sentence: {@code sent_id} of {@code
 * ewt-train.conllu} and {@code predicates}, each with {@code token} and {@code args} ({@code role},
 * {@code start}, {@code end}; words count from 1). {@code ewt-dev} is scored.
 */
@Command(name = "train-arguments", description = "Learns who acts in what a verb or noun tells.")
final class TrainArguments implements Callable<Integer> {
  private static final String ID = "# sent_id = ";

  @Option(names = "--treebanks", required = true, paramLabel = "FOLDER")
  private Path treebanks;

  @Option(names = "--data", required = true, paramLabel = "FOLDER")
  private Path data;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "src/main/resources/annals/event/arguments.bin.gz")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var training = new ArgumentTraining();
    labelled("ewt-train").forEach(training::add);
    byte[] bytes = training.write();
    Files.write(output, bytes);
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%s: %,d bytes, learned from %,d pairs%n%s",
            output,
            bytes.length,
            training.size(),
            training.score(labelled("ewt-dev")));
    return 0;
  }

  private List<Labelled> labelled(String part) throws IOException {
    Map<String, List<String>> words = words(treebanks.resolve(part + ".conllu"));
    var all = new ArrayList<Labelled>();
    var mapper = new ObjectMapper();
    for (String line : Files.readAllLines(data.resolve(part + ".jsonl"))) {
      JsonNode sentence = mapper.readTree(line);
      List<String> known = words.get(sentence.path("sent_id").asText());
      if (known != null) {
        var predicates = new ArrayList<Predicate>();
        sentence.path("predicates").forEach(node -> predicates.add(predicate(node)));
        all.add(new Labelled(known, predicates));
      }
    }
    return all;
  }

  private static Predicate predicate(JsonNode node) {
    var roles = new ArrayList<String>();
    var spans = new ArrayList<int[]>();
    for (JsonNode argument : node.path("args")) {
      roles.add(argument.path("role").asText());
      spans.add(new int[] {argument.path("start").asInt() - 1, argument.path("end").asInt() - 1});
    }
    return new Predicate(node.path("token").asInt() - 1, roles, spans);
  }

  /** The words of each sentence of a treebank, by its id. */
  private static Map<String, List<String>> words(Path treebank) throws IOException {
    var sentences = new HashMap<String, List<String>>();
    var words = new ArrayList<String>();
    for (String line : Files.readAllLines(treebank)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith(ID)) {
        words = new ArrayList<>();
        sentences.put(line.substring(ID.length()).strip(), words);
      } else if (cells.length > 1 && cells[0].chars().allMatch(Character::isDigit)) {
        words.add(cells[1]);
      }
    }
    return sentences;
  }
}
