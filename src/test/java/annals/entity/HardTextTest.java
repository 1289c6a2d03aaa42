// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.From;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not as they should be: the finder goes on, in linear time, and stays inside. */
final class HardTextTest {
  private static final int WORDS = 5000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hun Sen of the Ministry of Defence and ",
        "HUN SEN SAID THAT CAMBODIA ",
        "hun sen said that cambodia ",
        "Премьер Хун Сен заявил в Пномпене ",
        "ហ៊ុន សែន ",
        "首相洪森 ",
        "😀 Hun 😀 Sen 👩‍👩‍👧 ",
        "a-b-c-D-E-F'G'h.i.J.K. ",
        "( ( ( [ [ \" ' ` "
      })
  void aSentenceOfThousandsOfWordsTakesNoTime(String words) {
    String text = words.repeat(WORDS / words.split(" ").length);
    List<Mention> mentions =
        assertTimeout(Duration.ofSeconds(10), () -> Paragraphs.of(text).mentions());
    assertTrue(mentions.stream().allMatch(m -> m.span().end() <= text.length()));
  }

  @Test
  void capitalsThroughoutStillLeaveCountries() {
    List<Mention> mentions = Paragraphs.of("VIETNAM SENT TROOPS TO CAMBODIA.").mentions();
    assertEquals(
        List.of("Vietnam", "Cambodia"),
        mentions.stream()
            .filter(mention -> mention.type() == EntityType.COUNTRY)
            .map(Mention::name)
            .toList());
  }

  @Property(tries = 300)
  void mentionsOfAnyTextAreSortedApartAndInside(@ForAll @From("texts") String text) {
    List<Mention> mentions = Paragraphs.of(text).mentions();
    int end = 0;
    for (Mention mention : mentions) {
      assertTrue(mention.span().start() >= end && !mention.span().isEmpty());
      end = mention.span().end();
    }
    assertTrue(end <= text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Hun",
            "Sen",
            "Vietnam",
            "U.S.",
            "the",
            "Ministry",
            "of",
            "(",
            ")",
            "ECCC",
            ",",
            ".",
            "'s",
            "al-Sadr",
            "😀",
            "é",
            "\n",
            " ",
            " ",
            " ",
            "President",
            "said",
            "in",
            "Mr.",
            "-",
            "x@y.org",
            "Inc.",
            "New",
            "York",
            "\u00a0",
            "１",
            "ß");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
