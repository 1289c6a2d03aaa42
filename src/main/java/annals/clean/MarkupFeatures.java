// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

import annals.text.Markup.Landmark;
import annals.text.Markup.LineMark;
import java.util.HashSet;
import java.util.Set;

/**
 * The features of a line by the markup: its element, the elements that it lies in and how much
 * prose and how many links they hold, its place to the container that holds most prose, and its
 * kin, the lines whose elements have the same tags and names.
 */
final class MarkupFeatures {
  private static final int MOST_PROSE = 60;
  private static final int STEP = 24;
  private static final int SHINGLE = 3;
  private static final int LONG_LINE = 200;

  private final Page page;
  private final MarkupTree tree;
  private final FeatureMatrix features;
  private final boolean[] inBody;

  private MarkupFeatures(Page page, MarkupTree tree, FeatureMatrix features) {
    this.page = page;
    this.tree = tree;
    this.features = features;
    inBody = inBody(tree);
  }

  /** Fills in the features of each line by the markup. */
  static void add(Page page, MarkupTree tree, FeatureMatrix features) {
    var markup = new MarkupFeatures(page, tree, features);
    int container = tree.holderOf(tree.prose, MOST_PROSE);
    for (int i = 0; i < page.size(); i++) {
      markup.element(i, tree.names);
      markup.landmarks(i);
      markup.around(i);
      markup.container(i, container);
    }
    markup.relatives();
    markup.head();
  }

  private void element(int i, MarkupNames names) {
    int e = tree.elementOf[i];
    LineMark mark = tree.marks[i];
    features.set(i, TAG, tag(tree.element(e).tag()));
    features.set(i, PARENT_TAG, tag(tree.element(tree.above(e)).tag()));
    features.set(i, LINK_SHARE, Math.round(FeatureMatrix.TOP * mark.linkShare()));
    features.set(i, EMPHASIS_SHARE, Math.round(FeatureMatrix.TOP * mark.emphasisShare()));
    features.set(i, LINKS, FeatureMatrix.log(mark.links()));
    features.set(i, HEADING_LEVEL, mark.headingLevel());
    features.set(i, HIDDEN, tree.element(e).hidden() ? 1 : 0);
    features.set(i, NAME_CUE, names.nearestCue(e));
    features.set(i, NAME_CUE_ABOVE, names.nextCue(e));
    features.set(i, DEPTH, tree.depth(e));
  }

  private static int tag(String tag) {
    return switch (tag) {
      case "p" -> 1;
      case "div" -> 2;
      case "li", "ul", "ol" -> 3;
      case "h1" -> 4;
      case "h2" -> 5;
      case "h3" -> 6;
      case "h4", "h5", "h6" -> 7;
      case "td", "th", "tr", "table", "tbody" -> 8;
      case "blockquote", "q" -> 9;
      case "figcaption", "figure", "picture" -> 10;
      case "pre", "code" -> 11;
      case "a", "button", "label" -> 12;
      case "article", "main", "section" -> 13;
      case "span", "strong", "em", "b", "time" -> 14;
      default -> 0;
    };
  }

  private void landmarks(int i) {
    int e = tree.elementOf[i];
    Set<Landmark> in = tree.element(e).landmarks();
    features.set(i, IN_ARTICLE, in.contains(Landmark.ARTICLE) ? 1 : 0);
    features.set(i, IN_MAIN, in.contains(Landmark.MAIN) ? 1 : 0);
    features.set(i, IN_ASIDE, in.contains(Landmark.ASIDE) ? 1 : 0);
    features.set(i, IN_NAV, in.contains(Landmark.NAV) ? 1 : 0);
    features.set(i, IN_HEADER, in.contains(Landmark.HEADER) ? 1 : 0);
    features.set(i, IN_FOOTER, in.contains(Landmark.FOOTER) ? 1 : 0);
    boolean figure = in.contains(Landmark.FIGURE);
    features.set(i, IN_FIGURE, in.contains(Landmark.FIGCAPTION) ? 2 : figure ? 1 : 0);
    features.set(i, IN_FORM, in.contains(Landmark.FORM) ? 1 : 0);
    features.set(i, IN_QUOTE, in.contains(Landmark.BLOCKQUOTE) ? 1 : 0);
    features.set(i, IN_TABLE, in.contains(Landmark.TABLE) ? 1 : 0);
    features.set(i, IN_LIST, in.contains(Landmark.LIST) ? 1 : 0);
    features.set(i, IN_BODY_PROPERTY, inBody[e] ? 1 : 0);
  }

  /** Which elements say, or lie in one that says, that they hold the article. */
  private static boolean[] inBody(MarkupTree tree) {
    var in = new boolean[tree.size()];
    for (int e = 0; e < in.length; e++) {
      String property = tree.element(e).itemprop();
      boolean own = property != null && property.contains("articlebody");
      in[e] = own || (tree.parent(e) >= 0 && in[tree.parent(e)]);
    }
    return in;
  }

  /** The way through the tree from the line before, and to the line after. */
  private void around(int i) {
    int e = tree.elementOf[i];
    features.set(i, UP_FROM_BEFORE, FeatureMatrix.TOP);
    features.set(i, UP_TO_AFTER, FeatureMatrix.TOP);
    if (i > 0) {
      int before = tree.elementOf[i - 1];
      int common = tree.common(e, before);
      features.set(i, UP_FROM_BEFORE, STEP * (tree.depth(before) - tree.depth(common)));
      features.set(i, DOWN_FROM_BEFORE, STEP * (tree.depth(e) - tree.depth(common)));
      features.set(i, KIN_BEFORE, kinship(i, i - 1));
    }
    if (i + 1 < page.size()) {
      int after = tree.elementOf[i + 1];
      int common = tree.common(e, after);
      features.set(i, UP_TO_AFTER, STEP * (tree.depth(e) - tree.depth(common)));
      features.set(i, DOWN_TO_AFTER, STEP * (tree.depth(after) - tree.depth(common)));
      features.set(i, KIN_AFTER, kinship(i, i + 1));
    }
  }

  private int kinship(int i, int other) {
    int one = tree.elementOf[i];
    int two = tree.elementOf[other];
    return (tree.kin[one] == tree.kin[two] ? 1 : 0) + (tree.above(one) == tree.above(two) ? 2 : 0);
  }

  private void container(int i, int container) {
    int e = tree.elementOf[i];
    int common = tree.common(e, container);
    features.set(i, CONTAINER_UP, STEP * (tree.depth(container) - tree.depth(common)));
    features.set(i, CONTAINER_DOWN, STEP * (tree.depth(e) - tree.depth(common)));
    int parent = tree.above(e);
    int grandparent = tree.above(parent);
    int section = tree.section(e, common);
    features.set(i, PARENT_LINKED, linked(parent));
    features.set(i, PARENT_WORDS, FeatureMatrix.log(tree.words[parent]) - 30);
    features.set(i, PARENT_PROSE, prose(parent));
    features.set(i, GRANDPARENT_LINKED, linked(grandparent));
    features.set(i, GRANDPARENT_WORDS, FeatureMatrix.log(tree.words[grandparent]) - 30);
    features.set(i, GRANDPARENT_PROSE, prose(grandparent));
    features.set(i, SECTION_LINKED, linked(section));
    features.set(i, SECTION_WORDS, FeatureMatrix.log(tree.words[section]) - 30);
    features.set(i, SECTION_PROSE, prose(section));
    features.set(i, SECTION_LINES, FeatureMatrix.log(tree.lines[section]));
  }

  private int linked(int e) {
    return FeatureMatrix.share(tree.linked[e], tree.words[e]);
  }

  private int prose(int e) {
    return FeatureMatrix.share(tree.prose[e], tree.words[e]);
  }

  private void relatives() {
    var lines = new int[tree.kins];
    var words = new int[tree.kins];
    var prose = new int[tree.kins];
    for (int i = 0; i < page.size(); i++) {
      int kin = tree.kin[tree.elementOf[i]];
      lines[kin]++;
      words[kin] += page.line(i).readerWords;
      prose[kin] += page.line(i).isProse() ? 1 : 0;
    }
    for (int i = 0; i < page.size(); i++) {
      int kin = tree.kin[tree.elementOf[i]];
      features.set(i, KIN, FeatureMatrix.log(lines[kin]));
      features.set(i, KIN_WORDS, FeatureMatrix.log(words[kin] / lines[kin]));
      features.set(i, KIN_PROSE, FeatureMatrix.share(prose[kin], lines[kin]));
    }
  }

  /** How much of a line the description and the article in the page's head have. */
  private void head() {
    Set<Integer> description = shingles(page.descriptionWords(), 1);
    Set<Integer> body = shingles(page.bodyWords(), SHINGLE);
    for (int i = 0; i < page.size(); i++) {
      int[] words = page.line(i).wordHashes;
      if (words.length <= LONG_LINE) {
        features.set(i, DESCRIPTION_SHARE, overlap(words, 1, description));
      }
      features.set(i, BODY_SHARE, overlap(words, SHINGLE, body));
    }
  }

  private static int overlap(int[] words, int size, Set<Integer> known) {
    if (known.isEmpty()) {
      return 0;
    }
    int width = Math.min(size, words.length);
    int found = 0;
    int all = 0;
    for (int i = 0; width > 0 && i + width <= words.length; i++) {
      all++;
      found += width < size || known.contains(shingle(words, i, width)) ? 1 : 0;
    }
    return width < size ? 1 : 1 + FeatureMatrix.share(found, all);
  }

  private static Set<Integer> shingles(int[] words, int size) {
    var shingles = new HashSet<Integer>();
    for (int i = 0; i + size <= words.length; i++) {
      shingles.add(shingle(words, i, size));
    }
    return shingles;
  }

  private static int shingle(int[] words, int from, int size) {
    int hash = size;
    for (int i = from; i < from + size; i++) {
      hash = WordHash.join(hash, words[i]);
    }
    return hash;
  }
}
