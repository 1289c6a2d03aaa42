// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.syntax.SharedSyntax;
import annals.syntax.TaggedSentence;
import annals.text.Sentence;
import annals.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a whole text is about, by how often it uses the words of a class: in a text that is full of
 * matches and leagues, whoever beats somebody wins a match.
 */
final class Scene {
  /** So many words of a class, and one in so many words of the text, make a text about it. */
  private static final int FEWEST = 4;

  private static final int ONE_IN = 80;
  private static final List<String> CLASSES =
      List.of("sport", "election", "violence", "disaster", "traffic", "mishap", "bloodshed");

  private final Map<String, Integer> counts = new HashMap<>();
  private int words;

  private Scene() {}

  static Scene of(SourceText text, List<Sentence> sentences, SharedSyntax syntax, NounKinds nouns) {
    var scene = new Scene();
    for (Sentence sentence : sentences) {
      TaggedSentence tagged = syntax.tagged(text, sentence.span());
      for (int i = 0; i < tagged.size(); i++) {
        String lemma = tagged.lemma(i).toLowerCase(Locale.ROOT);
        scene.words++;
        for (String name : nouns.classes(lemma)) {
          if (CLASSES.contains(name)) {
            scene.counts.merge(name, 1, Integer::sum);
          }
        }
      }
    }
    return scene;
  }

  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  boolean isAbout(String name) {
    int count = count(name);
    return count >= FEWEST && count * ONE_IN >= words;
  }
}
