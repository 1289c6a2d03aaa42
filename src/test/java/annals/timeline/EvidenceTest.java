// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What each clue says, and what excludes, at the edge where it begins to say so. */
final class EvidenceTest {
  private static final double CLOSE = 0.005;

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvFileSource(
      resources = "/annals/timeline/clues.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 8000)
  void aClueIsThereFromItsEdgeOn(String why, String clue, double value, String events) {
    Map<Clue, Double> found = evidence(events);
    Clue asked = Clue.valueOf(clue.toUpperCase(Locale.ROOT));
    assertEquals(value, found.getOrDefault(asked, 0.0), CLOSE, why);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/annals/timeline/exclusions.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 8000)
  void whatExcludesSaysWhy(String why, String reason, String events) {
    List<Traits> two = traits(events);
    Exclusion found = Exclusion.between(two.get(0), two.get(1));
    if (reason.equals("-")) {
      assertNull(found, why);
    } else {
      assertEquals(Exclusion.valueOf(reason), found, why);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/annals/timeline/ties.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 8000)
  void whatTiesTwoEvents(String why, boolean tied, String events) {
    List<Traits> two = traits(events);
    assertEquals(tied, Ties.between(two.get(0), two.get(1), evidence(events)), why);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "published_near=1 sentence_words=0.3, true",
    "published_near=1 sentence_words=0.29, false",
    "published_near=1 sentence_names=0.1, true",
    "published_near=1 sentence_names=0.09, false",
    "both_lead=1 story_share=0.5, true",
    "both_lead=1 story_share=0.49, false",
    "both_lead=1 story_words=0.6, true",
    "both_lead=1 story_words=0.59, false",
    "both_lead=1 story_share=0.5 story_weak=1, false",
    "both_lead=1 published_near=1 other_type=1, true",
    "both_lead=1 published_near=1 other_type=2, false",
    "both_lead=1 published_near=1 other_type=2 sentence_words=0.3, true",
    "published_near=1 rare_words=0.5, true",
    "published_near=1 rare_words=0.49, false",
    "published_near=1 rare_words=0.5 undated=1, false",
    "both_lead=1 story_names=0.5 undated=1, false",
    "both_lead=1 story_names=0.5, true",
    "both_lead=1 story_names=0.49, false",
    "once_in_both=1 same_lemma=1 story_names=0.75, true",
    "once_in_both=1 same_mode=1 story_names=0.75, true",
    "once_in_both=1 same_lemma=1 story_names=0.74, false",
    "once_in_both=1 story_names=0.75, false",
    "same_lemma=1 story_names=0.75, false",
    "once_in_both=1 same_lemma=1 story_names=0.75 other_place=1, false",
    "dates_overlap=1 same_lemma=1 sentence_names=0.7, true",
    "dates_overlap=1 same_lemma=1 sentence_names=0.69, false",
    "same_lemma=1 story_share=0.5 undated=1 sentence_names=0.7 rare_words=0.5 story_names=0.5, true",
    "story_share=0.5 undated=1 sentence_names=0.7 rare_words=0.5 story_names=0.5, false",
    "same_mode=1 story_share=0.5 undated=1 sentence_names=0.7 rare_words=0.5 story_names=0.5, true",
    "same_lemma=1 story_share=0.5 undated=1 sentence_names=0.69 rare_words=0.5 story_names=0.5, false",
    "same_lemma=1 story_share=0.5 undated=1 sentence_names=0.7 rare_words=0.49 story_names=0.5, false",
    "same_lemma=1 story_share=0.5 undated=1 sentence_names=0.7 rare_words=0.5 story_names=0.49, false",
    "same_lemma=1 story_share=0.5 undated=1 sentence_names=0.7 rare_words=0.5 story_names=0.5 other_toll=1, false",
    "topic_of_both=1 same_lemma=1 story_names=0.5, true",
    "topic_of_both=1 same_lemma=1 story_names=0.49 story_share=0.5, false",
    "topic_of_both=1 story_names=0.5, false",
    "topic_of_both=1 same_lemma=1 story_names=0.5 other_place=1, false",
    "same_lemma=1 story_names=0.5, false",
    "both_lead=1 sentence_words=0.3 other_type=2 story_names=1, false",
    "published_near=1 sentence_names=1 other_type=2 rare_words=1, false",
    "both_lead=1 sentence_words=0.3 other_type=2 undated=1 published_near=1, false",
    "both_lead=1 sentence_words=0.3 sentence_names=1 other_type=2 undated=1 published_near=1, true",
  })
  void whatTiesTwoArticles(String clues, boolean tied) {
    List<Traits> two = traits("a|5|ASSAULT|kill||Ana|||| // b|5|ASSAULT|kill||Ben||||");
    assertEquals(tied, Ties.between(two.get(0), two.get(1), clues(clues)), clues);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "one article speaks of two of a kind, bias=1, true, false",
    "it points back, bias=1 definite=1, true, true",
    "two articles date it to one day in some of the same words, bias=1 same_day=1 sentence_words=0.2, false, true",
    "to one day alone, bias=1 same_day=1, false, false",
    "two sentences of the same rare words in one story, bias=1 sentence_words=1 rare_words=1 story_words=1, false, true",
    "in two stories, bias=1 sentence_words=1 rare_words=1, false, false",
  })
  void asMuchEvidenceIsEnough(String why, String clues, boolean sameDocument, boolean enough) {
    double score = EvidenceWeights.standard().score(clues(clues), sameDocument);
    assertEquals(enough, score > 0, why);
  }

  private static Map<Clue, Double> clues(String clues) {
    return Stream.of(clues.split(" "))
        .map(clue -> clue.split("="))
        .collect(
            Collectors.toMap(
                clue -> Clue.valueOf(clue[0].toUpperCase(Locale.ROOT)),
                clue -> Double.valueOf(clue[1])));
  }

  @ParameterizedTest(name = "in {0} documents: {1}")
  @CsvSource({"1, 1", "2, 1", "4, 0.8885", "60, 0.4527", "1000, 0", "5000, 0"})
  void aNameWeighsByHowRareItIs(int documents, double weight) {
    String events =
        IntStream.range(0, documents)
            .mapToObj(i -> "d%d:person:Ana|5|ASSAULT|kill||||||x".formatted(i))
            .collect(Collectors.joining("\n"));
    assertEquals(weight, Commonness.of(Story.of(events)).weight("person:Ana"), 0.001);
  }

  @ParameterizedTest(name = "told {0} times: {1}")
  @CsvSource({"1, 0", "2, 0.1157", "400, 1", "4000, 1.3843"})
  void aSenseIsCommonByHowOftenItIsTold(int times, double common) {
    String events =
        IntStream.range(0, times)
            .mapToObj(i -> "d%d|5|ASSAULT|kill||||||x".formatted(i))
            .collect(Collectors.joining("\n"));
    assertEquals(common, Commonness.of(Story.of(events)).ofSense("kill"), 0.001);
  }

  @Test
  void kindsThatAreKinOverStepsAreOneFamily() {
    HappeningKinds kinds = HappeningKinds.standard();
    assertEquals(kinds.family("attack"), kinds.family("disaster"), "both are kin of harm");
    assertEquals("suit", kinds.family("suit"), "kin of nothing");
  }

  @ParameterizedTest(name = "a name of {0} documents: {1}")
  @CsvSource({"4, false", "8, true"})
  void aNameThatManyDocumentsHoldMakesNoStory(int documents, boolean weak) {
    String others =
        IntStream.range(2, documents)
            .mapToObj(i -> " // d%d:x|5|ASSAULT|kill||||||".formatted(i))
            .collect(Collectors.joining());
    String two = "a:x|5|ASSAULT|kill|||||| // b:x|5|ASSAULT|kill||||||";
    assertEquals(weak, evidence(two + others).containsKey(Clue.STORY_WEAK));
  }

  private static Map<Clue, Double> evidence(String events) {
    List<Traits> two = traits(events);
    List<EventSignature> all = two.stream().map(Traits::event).toList();
    return Evidence.of(two.get(0), two.get(1), Commonness.of(all), Alone.NO);
  }

  private static List<Traits> traits(String events) {
    return Story.of(events.replace(" // ", "\n")).stream().map(Traits::of).toList();
  }
}
