// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tags and lemmas of hand-written sentences, and of input that is no sentence at all. */
final class TaggerTest {
  private final SyntaxReader reader = SyntaxReader.standard();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/syntax/tags.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aSentenceHasTheseTagsAndLemmas(String words, String upos, String xpos, String lemmas) {
    TaggedSentence tagged = reader.tag(List.of(words.split(" ")));
    var foundUpos = new ArrayList<String>();
    var foundXpos = new ArrayList<String>();
    var foundLemmas = new ArrayList<String>();
    for (int i = 0; i < tagged.size(); i++) {
      foundUpos.add(tagged.upos(i).name());
      foundXpos.add(tagged.xpos(i));
      foundLemmas.add(tagged.lemma(i));
    }
    assertEquals(upos, String.join(" ", foundUpos));
    assertEquals(xpos, String.join(" ", foundXpos));
    assertEquals(lemmas, String.join(" ", foundLemmas));
  }

  @Test
  void capitalsAreReadAsIfTheyWereSmall() {
    List<String> words = List.of("The", "soldiers", "attacked", "the", "house", ".");
    List<String> shouted = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    assertEquals(upos(reader.tag(words)), upos(reader.tag(shouted)));
  }

  @Test
  void offsetsAreThoseOfTheWordsJoinedBySpaces() {
    TaggedSentence tagged = reader.tag(List.of("Rain", "fell", "."));
    assertEquals(5, tagged.start(1));
    assertEquals(9, tagged.end(1));
    assertEquals("fell", tagged.form(1));
  }

  @Test
  void noWordsAreNoTags() {
    assertEquals(0, reader.tag(List.of()).size());
  }

  @Test
  void fiveThousandTokensAreNoTrouble() {
    TaggedSentence tagged = reader.tag(Collections.nCopies(5_000, "buffalo"));
    assertEquals(5_000, tagged.size());
  }

  @Property(tries = 300)
  void anyWordHasATagAndALemma(@ForAll @NotEmpty List<@NotEmpty String> words) {
    TaggedSentence tagged = reader.tag(words);
    assertEquals(words.size(), tagged.size());
    for (int i = 0; i < tagged.size(); i++) {
      assertEquals(words.get(i), tagged.form(i));
      assertTrue(!tagged.xpos(i).isEmpty() && tagged.lemma(i) != null);
    }
  }

  private static List<Upos> upos(TaggedSentence tagged) {
    var tags = new ArrayList<Upos>();
    for (int i = 0; i < tagged.size(); i++) {
      tags.add(tagged.upos(i));
    }
    return tags;
  }
}
