// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.LogisticRegression.Lesson;
import annals.clean.LogisticRegression.Walk;
import annals.text.Markup;
import annals.text.PageMetadata;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  private static final int STACK_FOLDS = 5;
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

  /**
   * A page to learn from.
   *
   * @param id its name, unique
   * @param host its site; pages of one host never stand on both sides of a split
   * @param markup what the DOM said of its lines; null for plain text. All pages have one, or none
   * @param head what it says of itself; empty for plain text
   * @param article the text of its article, as a person copied it
   */
  public record LabelledPage(
      String id,
      String host,
      SourceText text,
      @Nullable Markup markup,
      PageMetadata head,
      String article) {

    /** A page of text alone. */
    public LabelledPage(String id, String host, SourceText text, String article) {
      this(id, host, text, null, PageMetadata.none(), article);
    }

    PageContext context() {
      return PageContext.of(id).withMarkup(markup, head);
    }
  }

  private final List<LabelledPage> labelled;
  private final List<Page> pages;
  private final List<FeatureMatrix> features;
  private final FeatureSpace space;
  private final List<boolean[]> article;
  private final FeatureBins bins;
  private final int[] hosts;

  private CleanerTraining(List<LabelledPage> labelled) {
    this.labelled = labelled.stream().sorted(Comparator.comparing(LabelledPage::id)).toList();
    pages = this.labelled.stream().map(page -> page.context().page(page.text())).toList();
    space = FeatureSpace.of(labelled.get(0).markup() != null);
    features = pages.stream().map(PageFeatures::of).toList();
    article =
        IntStream.range(0, pages.size())
            .mapToObj(i -> GoldLines.label(pages.get(i), this.labelled.get(i).article()))
            .toList();
    bins = FeatureBins.learn(features);
    hosts = hostsOf();
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
        training.labelled, folds, others -> Cleaner.with(ModelFile.read(training.fit(others))));
  }

  /** The fold of a host; {@code salt} keeps folds within folds apart. */
  static int fold(String host, String salt, int folds) {
    return Math.floorMod(WordHash.mix((salt + host).hashCode()), folds);
  }

  private byte[] fit(int[] chosen) {
    List<Lesson> first = new ArrayList<>();
    for (int page : chosen) {
      first.add(lesson(page));
    }
    var second = new Lesson[chosen.length];
    for (int fold = 0; fold < STACK_FOLDS; fold++) {
      int held = fold;
      int[] seen =
          IntStream.range(0, chosen.length).filter(i -> foldOf(chosen[i]) != held).toArray();
      float[] weights = fitFirst(chosen, first, seen);
      for (int i = 0; i < chosen.length; i++) {
        if (foldOf(chosen[i]) == held) {
          second[i] = withScores(chosen[i], first.get(i), scores(first.get(i), weights));
        }
      }
    }
    var outputs = new float[LineModel.OUTPUTS][];
    outputs[0] = fitFirst(chosen, first, IntStream.range(0, chosen.length).toArray());
    float[][] heads = heads(chosen, Arrays.asList(second));
    System.arraycopy(heads, 0, outputs, 1, heads.length);
    return ModelFile.write(pages.get(0).tree() != null, bins, outputs);
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
    return LogisticRegression.ofLines(some, truth, space.firstSize(), LINES);
  }

  private float[][] heads(int[] chosen, List<Lesson> lessons) {
    int size = space.size();
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

  private Lesson lesson(int index) {
    Page page = pages.get(index);
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
    for (int p = 0; p < pages.size(); p++) {
      Page page = pages.get(p);
      long host = (long) labelled.get(p).host().hashCode() << Integer.SIZE;
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
    Page page = pages.get(index);
    FeatureMatrix stacked = features.get(index).copy();
    PageFeatures.addScores(page, stacked, scores);
    byte[] coded = space.room(page.size());
    space.code(stacked, bins, false, coded);
    space.code(stacked, bins, true, coded);
    var buffer = new int[space.mostActive()];
    var active = new int[page.size()][];
    for (int i = 0; i < active.length; i++) {
      int n = space.activeScores(coded, i, buffer);
      int[] known = first.active()[i];
      active[i] = Arrays.copyOf(known, known.length + n);
      System.arraycopy(buffer, 0, active[i], known.length, n);
    }
    return new Lesson(active, first.importance());
  }
}
