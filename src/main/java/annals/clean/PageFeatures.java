// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/** All features of the lines of a page, from the text and, where there is one, from the markup. */
final class PageFeatures {
  private PageFeatures() {}

  /** The features that the first pass sees. */
  static FeatureMatrix of(Page page) {
    MarkupTree tree = page.tree();
    var features = FeatureMatrix.of(page.size(), Feature.columns(tree != null));
    if (page.size() == 0) {
      return features;
    }
    OwnFeatures.add(page, features);
    PlaceFeatures.add(page, features);
    WindowFeatures.add(page, features);
    CueFeatures.add(page, features);
    if (tree != null) {
      MarkupFeatures.add(page, tree, features);
    }
    return features;
  }

  /** Adds the features that come from the scores of the first pass. */
  static void addScores(Page page, FeatureMatrix features, double[] logOdds) {
    StackedFeatures.add(features, logOdds);
    MarkupTree tree = page.tree();
    if (tree != null && logOdds.length > 0) {
      MarkupScores.add(page, tree, features, logOdds);
    }
  }
}
