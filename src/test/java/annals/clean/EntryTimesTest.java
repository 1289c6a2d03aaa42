// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.Block;
import annals.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Live blogs: every entry stays, its time and its buttons go. */
final class EntryTimesTest {
  private static final List<String> ENTRIES =
      List.of(
          "The sluice has been shut and the water is falling, the keeper says. Boats must wait.",
          "A barge has broken loose and lies across the channel. Nobody was on board of it.",
          "Two cellars in Mill Street are full of water. Firefighters have begun to pump it out.",
          "The school will stay closed tomorrow. Pupils are asked to look after each other.",
          "The path along the wall is open again.");

  @ParameterizedTest(name = "times like {0}, {1} below each entry, then {2}")
  @CsvSource({
    "18:20, '', ''",
    "18:20, 'Share', 'Imprint/Contact'",
    "18:20, 'Share/Facebook/X/Email', 'Imprint/Contact'",
    "18.20 Uhr, 'Teilen', ''",
    "6:20 p.m., 'Facebook Twitter WhatsApp', 'More on this story/Why the wall leans'",
    "18h20, 'Copy link to entry', ''",
    "18:20 GMT, 'Share this post', '© 2026 The Shore Post'"
  })
  void everyEntryStays(String time, String buttons, String foot) {
    String below = buttons.isEmpty() ? "" : buttons.replace("/", "\n\n") + "\n\n";
    String page =
        "Shore Post\n\nNews\n\nSport\n\nFlood at Brackwell: live\n\n14 May 2024\n\n"
            + ENTRIES.stream()
                .map(entry -> time + "\n\n" + entry + "\n\n" + below)
                .collect(Collectors.joining())
            + foot.replace("/", "\n\n");
    assertEquals(String.join("\n", ENTRIES), kept(page));
  }

  @ParameterizedTest(name = "{0} times above paragraphs: {1}")
  @CsvSource({"2, false", "3, true"})
  void oneOrTwoTimesAreNoLiveBlog(int times, boolean entries) {
    String text = ("18:20\n\n" + ENTRIES.get(0) + "\n\n").repeat(times);
    assertEquals(entries, EntryTimes.of(Page.of(SourceText.of(text)))[0]);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "18:20, true",
    "8.20, true",
    "18:2, false",
    "118:20, false",
    "18:20:33, false",
    "24:00, true",
    "25:00, false",
    "18:59, true",
    "18:60, false",
    "8.20 Uhr, true",
    "8.20 kg, false",
    "8.20pm, true",
    "18-20, false",
    "18:20 Bergen, false",
    "18:20 CEST, true",
    "at 18:20, false",
    "1820, false"
  })
  void whatHeadsAnEntry(String line, boolean time) {
    String text = (line + "\n\n" + ENTRIES.get(0) + "\n\n").repeat(3);
    assertEquals(time, EntryTimes.of(Page.of(SourceText.of(text)))[0]);
  }

  private static String kept(String page) {
    SourceText text = SourceText.of(page);
    List<Block> blocks =
        Cleaner.standard().clean(text, PageContext.of("page"), CleanMode.TEXT).blocks();
    return blocks.stream()
        .filter(block -> block.kept() && !block.role().label().equals("headline"))
        .map(block -> text.slice(block.span()).toString().strip())
        .collect(Collectors.joining("\n"));
  }
}
