// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import org.jspecify.annotations.Nullable;

/** A gold tree to learn parsing from, with the tags that the tagger would give its words. */
final class ParseExample {
  private static final int NO_LABEL = -1;

  final WordHashes words;
  final int[] tags;
  final int[] heads;
  final int[] labels;
  final @Nullable Guide guide;
  final Outlook outlook;
  private final TagSet tagSet;

  private ParseExample(
      WordHashes words,
      int[] tags,
      int[] heads,
      int[] labels,
      @Nullable Guide guide,
      TagSet tagSet) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.labels = labels;
    this.guide = guide;
    this.tagSet = tagSet;
    this.outlook = new Outlook(words, tags, tagSet);
  }

  /**
   * An example of a gold sentence. What is tagged as punctuation hangs on the word before it, and
   * no word hangs on it; arcs that cross others are lifted until none does.
   */
  static ParseExample of(
      TrainingSentence sentence, int[] foundTags, TagSet tagSet, Inventory labelNames) {
    int size = sentence.size();
    int[] tags = Configuration.tagsByPlace(foundTags, tagSet.size());
    var labels = new int[size + 2 * WordHashes.EDGE];
    for (int i = 0; i < size; i++) {
      labels[i + WordHashes.EDGE] = labelNames.id(sentence.gold().deprels().get(i));
    }
    var outlook = new Outlook(sentence.words(), tags, tagSet);
    int[] heads = heads(sentence.gold(), outlook);
    Projectivity.lift(heads, size);
    return new ParseExample(sentence.words(), tags, heads, labels, null, tagSet);
  }

  private static int[] heads(GoldSentence gold, Outlook outlook) {
    int root = gold.size() + WordHashes.EDGE;
    var heads = new int[root + WordHashes.EDGE];
    int top = Configuration.NONE;
    boolean wordBefore = false;
    for (int place = WordHashes.EDGE; place < root; place++) {
      if (outlook.isMark(place)) {
        heads[place] = wordBefore ? place - 1 : place + 1;
        continue;
      }
      wordBefore = true;
      int head = gold.heads().get(place - WordHashes.EDGE);
      while (head >= 0 && outlook.isMark(head + WordHashes.EDGE)) {
        head = gold.heads().get(head);
      }
      boolean isTop = head < 0 && top == Configuration.NONE;
      top = isTop ? place : top;
      heads[place] = isTop ? root : head < 0 ? top : head + WordHashes.EDGE;
    }
    return heads;
  }

  ParseExample guidedBy(Guide found) {
    return new ParseExample(words, tags, heads, labels, found, tagSet);
  }

  /** The same tree read from its end, without labels. */
  ParseExample mirrored() {
    int size = words.size;
    int root = size + WordHashes.EDGE;
    var tagsOfWords = new int[size];
    var mirroredHeads = new int[heads.length];
    var none = new int[heads.length];
    for (int place = WordHashes.EDGE; place < root; place++) {
      int to = WordHashes.mirror(place, size);
      tagsOfWords[to - WordHashes.EDGE] = tags[place];
      mirroredHeads[to] = heads[place] == root ? root : WordHashes.mirror(heads[place], size);
      none[to] = NO_LABEL;
    }
    int[] mirroredTags = Configuration.tagsByPlace(tagsOfWords, tagSet.size());
    return new ParseExample(words.mirrored(), mirroredTags, mirroredHeads, none, null, tagSet);
  }

  Configuration start() {
    return new Configuration(words, tags, outlook);
  }
}
