// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Clauses;
import annals.clause.Lemmas;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.ArgumentModel.Part;
import annals.syntax.SyntaxReader;
import annals.syntax.Upos;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Learns {@link ArgumentModel} from sentences whose predicates and arguments are known, over the
 * trees that the parser of annals gives them: multinomial logistic regression with steps of
 * AdaGrad.
 */
public final class ArgumentTraining {
  private static final int ROWS = 1 << 16;
  private static final int ROUNDS = 4;
  private static final double STEP = 0.1;
  private static final double DECAY = 1e-2;
  private static final long SEED = 20261130;

  /**
   * A predicate and its arguments, by word index from 0, ends inclusive.
   *
   * @param roles {@code ARG0}, {@code ARG1} and the like, in the order of spans
   */
  public record Predicate(int token, List<String> roles, List<int[]> spans) {}

  /** The words of a sentence and its predicates. */
  public record Labelled(List<String> words, List<Predicate> predicates) {}

  @SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of nouns: no list, no copy
  private record Example(int[] rows, int part) {}

  private final WordLists words = WordLists.load();
  private final NounKinds nouns = NounKinds.load();
  private final Lemmas lemmas;
  private final List<Example> examples = new ArrayList<>();

  public ArgumentTraining() {
    TriggerLexicon lexicon = TriggerLexicon.load();
    nouns.addEvents(lexicon.lemmas('n'));
    var known = new ArrayList<>(lexicon.lemmas('n'));
    known.addAll(nouns.all());
    lemmas = Lemmas.of(lexicon.lemmas('v'), known);
  }

  private Tree tree(Labelled sentence) {
    SyntaxReader reader = SyntaxReader.standard();
    return new Tree(reader.parse(reader.tag(sentence.words())), lemmas);
  }

  /** Takes the predicates of a sentence as examples. */
  public void add(Labelled sentence) {
    Tree tree = tree(sentence);
    var features = new ArgumentFeatures(tree, nouns, ROWS);
    for (Predicate predicate : sentence.predicates()) {
      Part[] gold = gold(tree, predicate);
      for (int noun = 0; noun < tree.size(); noun++) {
        if (gold[noun] != null) {
          features.look(predicate.token(), noun);
          examples.add(
              new Example(Arrays.copyOf(features.rows(), features.count()), gold[noun].cell));
        }
      }
    }
  }

  /** The part of each candidate; null where the token is none, or lies inside an argument. */
  private static Part[] gold(Tree tree, Predicate predicate) {
    var parts = new Part[tree.size()];
    for (int i = 0; i < parts.length; i++) {
      boolean candidate = ArgumentFeatures.isCandidate(tree, i) && i != predicate.token();
      parts[i] = candidate ? Part.NONE : null;
    }
    for (int a = 0; a < predicate.roles().size(); a++) {
      Part part =
          switch (predicate.roles().get(a)) {
            case "ARG0" -> Part.ACTS;
            case "ARG1" -> Part.UNDERGOES;
            case "ARG2", "ARG3", "ARG4" -> Part.OTHER;
            default -> null;
          };
      int head = head(tree, predicate.spans().get(a));
      if (part != null && head != Tree.NONE && parts[head] != null) {
        parts[head] = part;
        for (int noun : tree.joined(head)) {
          parts[noun] = noun == head ? part : null;
        }
      }
    }
    return parts;
  }

  private static int head(Tree tree, int[] span) {
    for (int i = span[0]; i <= span[1] && i < tree.size(); i++) {
      boolean out = tree.head(i) < span[0] || tree.head(i) > span[1];
      if (out && ArgumentFeatures.isCandidate(tree, i)) {
        return i;
      }
    }
    return Tree.NONE;
  }

  public int size() {
    return examples.size();
  }

  /** Learns from all examples added and writes the model; the same examples give the same bytes. */
  public byte[] write() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      learn().write(out);
    }
    return bytes.toByteArray();
  }

  ArgumentModel learn() {
    var weights = new double[ROWS * ArgumentModel.PARTS];
    var squares = new double[weights.length];
    var order = new ArrayList<>(examples);
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        step(example, weights, squares);
      }
    }
    double most = 0;
    for (double weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    double scale = most / Short.MAX_VALUE;
    var cells = new short[weights.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (short) StrictMath.rint(weights[i] / scale);
    }
    return new ArgumentModel(cells, scale);
  }

  private static void step(Example example, double[] weights, double[] squares) {
    var parts = new double[ArgumentModel.PARTS];
    double all = 0;
    for (int part = 0; part < parts.length; part++) {
      for (int row : example.rows()) {
        parts[part] += weights[row * parts.length + part];
      }
      parts[part] = StrictMath.exp(parts[part]);
      all += parts[part];
    }
    for (int part = 0; part < parts.length; part++) {
      double error = (part == example.part() ? 1 : 0) - parts[part] / all;
      for (int row : example.rows()) {
        int cell = row * parts.length + part;
        double slope = error - DECAY * weights[cell];
        squares[cell] += slope * slope;
        weights[cell] += STEP * slope / (StrictMath.sqrt(squares[cell]) + 1e-6);
      }
    }
  }

  /** How often rules and model name who acts and who undergoes, on sentences not learned from. */
  public String score(List<Labelled> sentences) {
    ArgumentModel model = learn();
    var counts = new TreeMap<String, int[]>();
    for (Labelled sentence : sentences) {
      Tree tree = tree(sentence);
      var clauses = new Clauses(tree, words);
      ArgumentFeatures features = model.features(tree, nouns);
      for (Predicate predicate : sentence.predicates()) {
        int verb = predicate.token();
        if (tree.upos(verb) != Upos.VERB) {
          continue;
        }
        Part[] gold = gold(tree, predicate);
        var actor = clauses.actor(verb);
        var object = clauses.object(verb);
        int byRule = actor == null ? Tree.NONE : actor.token();
        int objectByRule = object == null ? Tree.NONE : object.token();
        count(counts, "actor  rule ", gold, byRule, Part.ACTS, Part.UNDERGOES);
        count(counts, "object rule ", gold, objectByRule, Part.UNDERGOES, Part.OTHER);
        for (double least : new double[] {0.3, 0.5, 0.7}) {
          String name = String.format(Locale.ROOT, "model %.1f", least);
          int best = best(model, features, tree, verb, Part.ACTS, least);
          count(counts, "actor  " + name, gold, best, Part.ACTS, Part.UNDERGOES);
          int object2 = best(model, features, tree, verb, Part.UNDERGOES, least);
          count(counts, "object " + name, gold, object2, Part.UNDERGOES, Part.OTHER);
        }
        for (double doubt : new double[] {0.5, 0.6, 0.7, 0.8, 0.9}) {
          String name = String.format(Locale.ROOT, "kept %.1f ", doubt);
          int sure = isNone(model, features, verb, byRule, doubt) ? Tree.NONE : byRule;
          count(counts, "actor  " + name, gold, sure, Part.ACTS, Part.UNDERGOES);
          int filled = sure == Tree.NONE ? best(model, features, tree, verb, Part.ACTS, 0.6) : sure;
          count(counts, "actor  fill " + name, gold, filled, Part.ACTS, Part.UNDERGOES);
          int sureObject =
              isNone(model, features, verb, objectByRule, doubt) ? Tree.NONE : objectByRule;
          count(counts, "object " + name, gold, sureObject, Part.UNDERGOES, Part.OTHER);
          int filledObject =
              sureObject == Tree.NONE
                  ? best(model, features, tree, verb, Part.UNDERGOES, 0.6)
                  : sureObject;
          count(counts, "object fill " + name, gold, filledObject, Part.UNDERGOES, Part.OTHER);
        }
      }
    }
    var lines = new StringBuilder();
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      int[] c = entry.getValue();
      double p = 100.0 * c[0] / Math.max(1, c[1]);
      double r = 100.0 * c[2] / Math.max(1, c[3]);
      lines.append(
          String.format(
              Locale.ROOT,
              "%-22s P %.1f R %.1f F %.1f (%d)%n",
              entry.getKey(),
              p,
              r,
              2 * p * r / Math.max(1, p + r),
              c[1]));
    }
    return lines.toString();
  }

  private static boolean isNone(
      ArgumentModel model, ArgumentFeatures features, int verb, int noun, double least) {
    if (noun == Tree.NONE || noun == verb) {
      return true;
    }
    features.look(verb, noun);
    return model.parts(features)[Part.NONE.cell] >= least;
  }

  private static int best(
      ArgumentModel model,
      ArgumentFeatures features,
      Tree tree,
      int verb,
      Part part,
      double least) {
    int best = Tree.NONE;
    double most = least;
    for (int noun = 0; noun < tree.size(); noun++) {
      if (noun != verb && ArgumentFeatures.isCandidate(tree, noun)) {
        features.look(verb, noun);
        double likely = model.parts(features)[part.cell];
        if (likely > most) {
          most = likely;
          best = noun;
        }
      }
    }
    return best;
  }

  /** Right, given, found and asked for; a second part is right too but not asked for. */
  private static void count(
      Map<String, int[]> counts, String name, Part[] gold, int given, Part part, Part also) {
    int[] count = counts.computeIfAbsent(name, unused -> new int[4]);
    boolean asked = Arrays.asList(gold).contains(part);
    boolean right = given != Tree.NONE && (gold[given] == part || (!asked && gold[given] == also));
    boolean judged = given != Tree.NONE && gold[given] != null;
    count[0] += right ? 1 : 0;
    count[1] += judged ? 1 : 0;
    count[2] += right && asked ? 1 : 0;
    count[3] += asked ? 1 : 0;
  }
}
