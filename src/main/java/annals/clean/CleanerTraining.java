// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.LogisticRegression.Lesson;
import annals.clean.LogisticRegression.Walk;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the weights of the cleaning model from pages of which the article is known. Pages come in
 * any order and are sorted by id; the bytes that come out are the resource {@code
 * annals/clean/weights.bin}, and the same pages give the same bytes. The second pass learns from
 * scores that the first gave to pages of hosts it had not seen, as it will meet them later.
 */
public final class CleanerTraining {
  private static final int STACK_FOLDS = 5;
  private static final Walk LINES = new Walk(4, 0.01);
  private static final Walk PAGES = new Walk(10, 0.02);

  /** How many words of a line count towards its importance, and how much each does. */
  private static final int IMPORTANT_WORDS = 60;

  private static final float LINE_WEIGHT = 0.5f;
  private static final float WORD_WEIGHT = 1 / 30f;

  /** The summed importance of a page that is neither raised nor lowered. */
  private static final double USUAL_PAGE = 200;

  /**
   * A page to learn from.
   *
   * @param id its name, unique
   * @param host its site; pages of one host never stand on both sides of a split
   * @param article the text of its article, as a person copied it
   */
  public record LabelledPage(String id, String host, SourceText text, String article) {}

  private final List<LabelledPage> labelled;
  private final List<Page> pages;
  private final List<LineFeatures> features;
  private final List<boolean[]> article;
  private final FeatureBins bins;

  private CleanerTraining(List<LabelledPage> labelled) {
    this.labelled = labelled.stream().sorted(Comparator.comparing(LabelledPage::id)).toList();
    pages = this.labelled.stream().map(page -> Page.of(page.text())).toList();
    features = pages.stream().map(LineFeatures::of).toList();
    article =
        IntStream.range(0, pages.size())
            .mapToObj(i -> GoldLines.label(pages.get(i), this.labelled.get(i).article()))
            .toList();
    bins = FeatureBins.learn(features);
  }

  /** Learns from all pages; returns the bytes of the model. */
  public static byte[] train(List<LabelledPage> labelled) {
    var training = new CleanerTraining(labelled);
    return training.fit(IntStream.range(0, labelled.size()).toArray());
  }

  /**
   * Learns from all folds but one and cleans that one, fold by fold, folds being parted by host.
   */
  public static CrossValidation crossValidate(List<LabelledPage> labelled, int folds) {
    var training = new CleanerTraining(labelled);
    return CrossValidation.of(
        training.labelled, folds, others -> new Cleaner(ModelFile.read(training.fit(others))));
  }

  /** The fold of a host; {@code salt} keeps folds within folds apart. */
  static int fold(String host, String salt, int folds) {
    return Math.floorMod(WordHash.mix((salt + host).hashCode()), folds);
  }

  private byte[] fit(int[] chosen) {
    List<Lesson> first = new ArrayList<>();
    for (int page : chosen) {
      first.add(lesson(page, features.get(page), FeatureSpace.firstPass()));
    }
    var stacked = new LineFeatures[chosen.length];
    for (int fold = 0; fold < STACK_FOLDS; fold++) {
      int held = fold;
      int[] seen =
          IntStream.range(0, chosen.length).filter(i -> foldOf(chosen[i]) != held).toArray();
      float[] weights = fitFirst(chosen, first, seen);
      for (int i = 0; i < chosen.length; i++) {
        if (foldOf(chosen[i]) == held) {
          stacked[i] = features.get(chosen[i]).copy();
          StackedFeatures.add(stacked[i], scores(first.get(i), weights));
        }
      }
    }
    float[] whole = fitFirst(chosen, first, IntStream.range(0, chosen.length).toArray());
    List<Lesson> second = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      second.add(lesson(chosen[i], stacked[i], FeatureSpace.secondPass()));
    }
    return ModelFile.write(bins, whole, heads(chosen, second));
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

  private int foldOf(int page) {
    return fold(labelled.get(page).host(), "stack ", STACK_FOLDS);
  }

  private float[] fitFirst(int[] chosen, List<Lesson> lessons, int[] seen) {
    var truth = new byte[seen.length][];
    List<Lesson> some = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      some.add(lessons.get(seen[i]));
      truth[i] = Truth.kept(article.get(chosen[seen[i]]));
    }
    return LogisticRegression.ofLines(some, truth, FeatureSpace.firstPass().size(), LINES);
  }

  private float[][] heads(int[] chosen, List<Lesson> lessons) {
    int size = FeatureSpace.secondPass().size();
    var inside = new byte[chosen.length][];
    var keep = new byte[chosen.length][];
    var start = new int[chosen.length];
    var end = new int[chosen.length];
    var before = new int[chosen.length];
    var after = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      boolean[] lines = article.get(chosen[i]);
      inside[i] = Truth.inside(lines);
      keep[i] = Truth.keptInside(lines);
      start[i] = Truth.first(lines);
      end[i] = Truth.last(lines);
      before[i] = start[i] < 0 ? -1 : start[i] - 1;
      after[i] = end[i] < 0 ? -1 : end[i] + 1;
    }
    var heads = new float[Head.count()][];
    heads[Head.INSIDE.column()] = LogisticRegression.ofLines(lessons, inside, size, LINES);
    heads[Head.KEEP.column()] = LogisticRegression.ofLines(lessons, keep, size, LINES);
    heads[Head.START.column()] = LogisticRegression.ofPages(lessons, start, size, PAGES);
    heads[Head.END.column()] = LogisticRegression.ofPages(lessons, end, size, PAGES);
    heads[Head.BEFORE.column()] = LogisticRegression.ofPages(lessons, before, size, PAGES);
    heads[Head.AFTER.column()] = LogisticRegression.ofPages(lessons, after, size, PAGES);
    return heads;
  }

  private Lesson lesson(int index, LineFeatures of, FeatureSpace space) {
    Page page = pages.get(index);
    byte[] coded = FeatureSpace.bins(of, bins);
    var buffer = new int[space.mostActive()];
    var active = new int[page.size()][];
    var importance = new float[page.size()];
    float total = 0;
    for (int i = 0; i < active.length; i++) {
      int n = space.active(page.line(i), coded, i, buffer);
      active[i] = Arrays.copyOf(buffer, n);
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
}
