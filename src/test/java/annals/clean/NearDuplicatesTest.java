// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.clean.NearDuplicates.Suspect;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearDuplicatesTest {
  /** Paragraphs of words that nobody wrote: each letter is a text of its own. */
  private static List<String> prose(char letter, int paragraphs) {
    var random = new Random(letter);
    var lines = new ArrayList<String>();
    for (int i = 0; i < paragraphs; i++) {
      String words =
          random
              .ints(20, 0, 5000)
              .mapToObj(w -> "w" + Integer.toString(w, 36))
              .collect(Collectors.joining(" "));
      lines.add("The " + words + ".");
    }
    return lines;
  }

  private static Suspect page(long number, @Nullable String site, String letters, int... sizes) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < sizes.length; i++) {
      lines.addAll(prose(letters.charAt(i), sizes[i]));
    }
    return suspect(number, site, String.join("\n\n", lines));
  }

  private static Suspect suspect(long number, @Nullable String site, String text) {
    var survey = PageSurvey.of(SourceText.of(text), PageContext.of("d" + number));
    return new Suspect(number, "d" + number, site, survey.sketch());
  }

  @ParameterizedTest(name = "{0}: {1} {2}, {3} {4}")
  @CsvSource({
    "two sites around one article, AX 20 4, AY 20 4, one.example, two.example, true",
    "two sites around one article and comments, AX 20 12, AY 20 2, one.example, two.example, true",
    "two articles, A 20, B 20, one.example, two.example, false",
    "two short articles amid the prose of a site, AX 5 30, BX 5 30, one.example, one.example, false",
    "an article and its longer version, A 20, AB 20 3, one.example, one.example, true",
    "an article with another first paragraph, AB 20 1, AC 20 1, one.example, one.example, true",
  })
  void pagesWithOneArticleAreNearDuplicates(
      String why, String one, String other, String site, String otherSite, boolean same) {
    assertEquals(same, NearDuplicates.sameArticle(of(1, site, one), of(2, otherSite, other)), why);
  }

  private static Suspect of(long number, String site, String page) {
    String[] parts = page.split(" ");
    int[] sizes = new int[parts.length - 1];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Integer.parseInt(parts[i + 1]);
    }
    return page(number, site, parts[0], sizes);
  }

  @Test
  void sentencesAboutCookiesAndRightsAreNoProseOfAnArticle() {
    String notice =
        "We use cookies to improve your experience on this site, so accept all cookies.\n";
    assertEquals(0, suspect(1, null, notice.repeat(20)).sketch().shingles());
  }

  @ParameterizedTest
  @CsvSource({"Page not found, 'PAGE  NOT FOUND!', 1", "Home, Away, 0", "'', '', 0"})
  void shortPagesAreDuplicatesByAllTheirWordsAlone(String one, String other, double likeness) {
    assertEquals(
        likeness, suspect(1, null, one).sketch().likeness(suspect(2, null, other).sketch()));
  }

  @Test
  void theFirstOfAGroupIsTheOriginalInWhateverOrderTheyCome() {
    var group = new ArrayList<Suspect>();
    for (int i = 0; i < 6; i++) {
      group.add(page(i, null, i % 2 == 0 ? "AX" : "BY", 20, 1));
    }
    Map<Long, Set<Long>> links = new HashMap<>();
    for (long i = 1; i < 6; i++) {
      links.put(i, LongStream.range(0, i).boxed().collect(Collectors.toSet()));
    }
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(group, new Random(seed));
      NearDuplicates found = NearDuplicates.judge(group, links);
      var originals = new HashMap<String, String>();
      found.byDocument().forEach((id, repeat) -> originals.put(id, repeat.original()));
      assertEquals(Map.of("d2", "d0", "d4", "d0", "d3", "d1", "d5", "d1"), originals);
    }
  }

  @Test
  void aGroupCountsOncePerSite() {
    var group =
        List.of(
            page(0, "a", "A", 20),
            page(1, "a", "A", 20),
            page(2, "b", "A", 20),
            page(3, "b", "A", 20));
    NearDuplicates found =
        NearDuplicates.judge(group, Map.of(1L, Set.of(0L), 2L, Set.of(0L), 3L, Set.of(2L)));
    var first = new HashMap<String, Boolean>();
    found.byDocument().forEach((id, repeat) -> first.put(id, repeat.firstOfSite()));
    assertEquals(Map.of("d1", false, "d2", true, "d3", false), first);
  }
}
