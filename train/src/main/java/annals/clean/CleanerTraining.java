// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.LogisticRegression.Lesson;
import annals.clean.LogisticRegression.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Learns the weights of the cleaning model from pages of which the article is known. Pages come in
 * any order and are sorted by id; the bytes that come out are the resource {@code
 * annals/clean/weights.bin}, and the same pages give the same bytes. The second pass learns from
 * scores that the first gave to pages of hosts it had not seen, as it will meet them later.
 */
public final class CleanerTraining {
  /** The names of the resources that the weights ship as. */
  public static final String TEXT_WEIGHTS = "weights.bin";

  public static final String HTML_WEIGHTS = "markup_weights.bin";

  private static final int STACK_FOLDS = 4;
  static final Walk LINES = new Walk(4, 0.01, 3e-3);
  static final Walk PAGES = new Walk(10, 0.02, 3e-2);

  /** A word or name that fewer hosts have is left out. */
  private static final int FEWEST_HOSTS = 6;

  /** How many words of a line count towards its importance, and how much each does. */
  private static final int IMPORTANT_WORDS = 60;

  private static final float LINE_WEIGHT = 0.5f;
  private static final float WORD_WEIGHT = 1 / 30f;

  /** The summed importance of a page that is neither raised nor lowered. */
  private static final double USUAL_PAGE = 200;

  /** One page of so many is learned from a second time, in letters of no language. */
  private static final int CIPHERED = 3;

  private final List<LabelledPage> labelled;
  private final List<Example> examples;
  private final List<FeatureMatrix> features;
  private final FeatureSpace space;
  private final FeatureBins bins;
  private final int[] hosts;

  private CleanerTraining(List<LabelledPage> labelled) {
    this.labelled = labelled.stream().sorted(Comparator.comparing(LabelledPage::id)).toList();
    space = FeatureSpace.of(labelled.get(0).markup() != null);
    examples = examples(this.labelled);
    features = examples.stream().map(example -> PageFeatures.of(example.page())).toList();
    bins = FeatureBins.learn(features.subList(0, labelled.size()));
    hosts = hostsOf();
  }

  /** The pages themselves, in their order, and then what is made of them. */
  private static List<Example> examples(List<LabelledPage> labelled) {
    var examples = new ArrayList<Example>();
    var made = new ArrayList<Example>();
    for (LabelledPage one : labelled) {
      Page page = one.page();
      byte[] labels = one.labels(page);
      examples.add(new Example(one.host(), page, Truth.of(labels)));
      if (one.gold() instanceof LabelledPage.Whole) {
        Example variant = Variants.of(one, page, labels);
        if (variant != null) {
          made.add(variant);
        }
        if (fold(one.id(), "cipher ", CIPHERED) == 0) {
          Page ciphered = Cipher.of(one).page();
          if (ciphered.size() == page.size()) {
            made.add(new Example(one.host(), ciphered, Truth.of(labels)));
          }
        }
      }
    }
    examples.addAll(made);
    return examples;
  }

  /** Learns from all pages; returns the bytes of the model. */
  public static byte[] train(List<LabelledPage> labelled) {
    var training = new CleanerTraining(labelled);
    return training.fit(host -> true);
  }

  /**
   * Learns from all folds but one and cleans that one, fold by fold, folds being parted by host.
   */
  public static CrossValidation crossValidate(List<LabelledPage> labelled, int folds) {
    var training = new CleanerTraining(labelled);
    return CrossValidation.of(
        training.labelled, folds, seen -> Cleaner.with(ModelFile.read(training.fit(seen))));
  }

  /** The fold of a host; {@code salt} keeps folds within folds apart. */
  static int fold(String host, String salt, int folds) {
    return Math.floorMod(WordHash.mix((salt + host).hashCode()), folds);
  }

  private byte[] fit(Predicate<String> hostsToSee) {
    int[] chosen =
        IntStream.range(0, examples.size())
            .filter(i -> hostsToSee.test(examples.get(i).host()))
            .toArray();
    var first = new Lesson[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      first[i] = lesson(chosen[i]);
    }
    List<Lesson> lessons = Arrays.asList(first);
    var second = new Lesson[chosen.length];
    for (int fold = 0; fold < STACK_FOLDS; fold++) {
      int held = fold;
      int[] seen =
          IntStream.range(0, chosen.length).filter(i -> foldOf(chosen[i]) != held).toArray();
      float[] weights = fitFirst(chosen, lessons, seen);
      for (int i = 0; i < chosen.length; i++) {
        if (foldOf(chosen[i]) == held) {
          second[i] = withScores(chosen[i], first[i], scores(first[i], weights));
        }
      }
    }
    var outputs = new float[LineModel.OUTPUTS][];
    outputs[0] = fitFirst(chosen, lessons, IntStream.range(0, chosen.length).toArray());
    float[][] heads = heads(chosen, Arrays.asList(second));
    System.arraycopy(heads, 0, outputs, 1, heads.length);
    return ModelFile.write(examples.get(0).page().tree() != null, bins, outputs);
  }

  private static double[] scores(Lesson lesson, float[] weights) {
    var scores = new double[lesson.active().length];
    for (int i = 0; i < scores.length; i++) {
      float sum = 0;
      for (int w : lesson.active()[i]) {
        sum += weights[w];
      }
      scores[i] = sum;
    }
    return scores;
  }

  private int foldOf(int example) {
    return fold(examples.get(example).host(), "stack ", STACK_FOLDS);
  }

  private float[] fitFirst(int[] chosen, List<Lesson> lessons, int[] seen) {
    var truth = new byte[seen.length][];
    List<Lesson> some = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      some.add(lessons.get(seen[i]));
      truth[i] = examples.get(chosen[seen[i]]).truth().kept();
    }
    return LogisticRegression.ofLines(some, truth, space.firstSize(), LINES);
  }

  private float[][] heads(int[] chosen, List<Lesson> lessons) {
    int size = space.size();
    var heads = new float[Head.count()][];
    heads[Head.INSIDE.column()] =
        LogisticRegression.ofLines(lessons, lines(chosen, Truth::inside), size, LINES);
    heads[Head.KEEP.column()] =
        LogisticRegression.ofLines(lessons, lines(chosen, Truth::keptInside), size, LINES);
    heads[Head.START.column()] = pages(chosen, lessons, Truth::first);
    heads[Head.END.column()] = pages(chosen, lessons, Truth::last);
    heads[Head.BEFORE.column()] = pages(chosen, lessons, Truth::before);
    heads[Head.AFTER.column()] = pages(chosen, lessons, Truth::after);
    return heads;
  }

  private byte[][] lines(int[] chosen, Function<Truth, byte[]> question) {
    var truth = new byte[chosen.length][];
    for (int i = 0; i < chosen.length; i++) {
      truth[i] = question.apply(examples.get(chosen[i]).truth());
    }
    return truth;
  }

  private float[] pages(int[] chosen, List<Lesson> lessons, Function<Truth, boolean[]> question) {
    var truth = new boolean[chosen.length][];
    for (int i = 0; i < chosen.length; i++) {
      truth[i] = question.apply(examples.get(chosen[i]).truth());
    }
    return LogisticRegression.ofPages(lessons, truth, space.size(), PAGES);
  }

  private Lesson lesson(int index) {
    Page page = examples.get(index).page();
    byte[] coded = space.room(page.size());
    space.code(features.get(index), bins, false, coded);
    var buffer = new int[space.mostActive()];
    var active = new int[page.size()][];
    var importance = new float[page.size()];
    float total = 0;
    for (int i = 0; i < active.length; i++) {
      active[i] = Arrays.copyOf(buffer, known(buffer, space.active(page, coded, i, buffer)));
      importance[i] =
          LINE_WEIGHT + Math.min(page.line(i).readerWords, IMPORTANT_WORDS) * WORD_WEIGHT;
      total += importance[i];
    }
    float scale = (float) Math.sqrt(USUAL_PAGE / Math.max(1, total));
    for (int i = 0; i < importance.length; i++) {
      importance[i] *= scale;
    }
    return new Lesson(active, importance);
  }

  /** Leaves out the words and names that too few hosts have to learn anything from. */
  private int known(int[] active, int n) {
    int kept = 0;
    for (int k = 0; k < n; k++) {
      int hashed = active[k] - space.hashedFrom();
      if (hashed < 0 || hosts[hashed] >= FEWEST_HOSTS) {
        active[kept++] = active[k];
      }
    }
    return kept;
  }

  /** How many hosts have each of the hashed words and names. */
  private int[] hostsOf() {
    var counts = new int[space.firstSize() - space.hashedFrom()];
    var seen = new HashSet<Long>();
    var buffer = new int[space.mostActive()];
    for (Example example : examples) {
      Page page = example.page();
      long host = (long) example.host().hashCode() << Integer.SIZE;
      for (int i = 0; i < page.size(); i++) {
        int n = space.hashed(page, i, buffer, 0);
        for (int k = 0; k < n; k++) {
          int hashed = buffer[k] - space.hashedFrom();
          if (seen.add(host | hashed)) {
            counts[hashed]++;
          }
        }
      }
    }
    return counts;
  }

  /** The same lesson for the second pass, which sees the scores of the first. */
  private Lesson withScores(int index, Lesson first, double[] scores) {
    Page page = examples.get(index).page();
    FeatureMatrix stacked = features.get(index).copy();
    PageFeatures.addScores(page, stacked, scores);
    byte[] coded = space.room(page.size());
    space.code(stacked, bins, false, coded);
    space.code(stacked, bins, true, coded);
    var buffer = new int[space.mostActive()];
    var more = new int[page.size()][];
    for (int i = 0; i < more.length; i++) {
      more[i] = Arrays.copyOf(buffer, space.activeScores(coded, i, buffer));
    }
    return new Lesson(first.active(), more, first.importance());
  }
}
