// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.annotate.AnnotatedDocument;
import annals.entity.LabelledSentence.Name;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose people, organizations and places are marked.
 *
 * @param set what it is a text of: its names are scored together with those of its set
 * @param names sorted, in {@code char} offsets of the text
 */
public record MarkedText(String set, AnnotatedDocument document, List<Name> names) {
  /** What {@code gold.json} calls the kinds. */
  public static @Nullable NameKind kind(String label) {
    return switch (label) {
      case "PER" -> NameKind.PERSON;
      case "ORG" -> NameKind.ORGANIZATION;
      case "LOC" -> NameKind.PLACE;
      default -> null;
    };
  }

  /** The sentences to learn from; a name that goes over the end of one is left out. */
  public List<LabelledSentence> sentences() {
    SourceText text = document.text();
    var sentences = new ArrayList<LabelledSentence>();
    for (Sentence sentence : document.sentences()) {
      Span span = sentence.span();
      List<Name> inside =
          names.stream()
              .filter(name -> name.start() >= span.start() && name.end() <= span.end())
              .sorted(Comparator.comparingInt(Name::start))
              .map(
                  name ->
                      new Name(name.start() - span.start(), name.end() - span.start(), name.kind()))
              .toList();
      sentences.add(new LabelledSentence(text.slice(span).toString(), inside));
    }
    return sentences;
  }
}
