// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line is by its own words, shape and markup. */
final class EvidentRolesTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/clean/evident.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1)
  void theRoleThatALineGivesItself(String role, String why, String line) {
    assertEquals(role, roleOf(Page.of(SourceText.of(line)), 0), why);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "caption, <figure><figcaption>A keeper lifts a frame</figcaption></figure>",
    "caption, <div class='wp-caption'><p>A keeper lifts a frame</p></div>",
    "caption, <p class='wp-caption-text'>A keeper lifts a frame</p>",
    "-, <div class='wp-caption'><div><div><p>A keeper lifts a frame</p></div></div></div>",
    "-, <div class='wp-caption'><div><p>A keeper lifts a frame</p></div></div>",
    "-, <p class='lead'>A keeper lifts a frame</p>",
    "-, <figcaption><h2>A keeper lifts a frame</h2></figcaption>"
  })
  void captionsByMarkup(String role, String markup) {
    var page = HtmlPages.read("<html><body>" + markup + "<p>Below.</p></body></html>");
    assertEquals(role, roleOf(HtmlPages.context(page).page(page.text()), 0));
  }

  @ParameterizedTest(name = "a caption of {0} words is one: {1}")
  @CsvSource({"80, caption", "81, -"})
  void aLongLineIsNoCaption(int words, String role) {
    String line = "Photo: Reed " + "nets ".repeat(words - 2).strip();
    assertEquals(role, roleOf(Page.of(SourceText.of(line)), 0));
  }

  @ParameterizedTest(name = "a label with {0} words behind it points elsewhere: {1}")
  @CsvSource({"38, related", "39, -"})
  void aLongParagraphBehindALabelIsNoPointer(int words, String role) {
    String line = "Read also: " + "nets ".repeat(words).strip();
    assertEquals(role, roleOf(Page.of(SourceText.of(line)), 0));
  }

  /** Prose may say what a label or a button says; so long a line says more. */
  @ParameterizedTest(name = "{0} and {1} words and {2}: {3}")
  @CsvSource({
    "'', 77, All rights reserved, legal",
    "'', 78, All rights reserved, -",
    "Source:, 11, '', source_credit",
    "Source:, 12, '', -",
    "→, 25, '', related",
    "→, 26, '', -",
    "Deel dit verhaal, 37, '', share_list",
    "Deel dit verhaal, 38, '', -",
    "'Reed on shore, photo:', 8, '', caption",
    "'Reed on shore, photo:', 9, '', -"
  })
  void aLongLineIsNoneOfThem(String opening, int words, String end, String role) {
    String line = (opening + " " + "nets ".repeat(words) + end).strip();
    assertEquals(role, roleOf(Page.of(SourceText.of(line)), 0));
  }

  @ParameterizedTest
  @CsvSource({"May 2019 12345678901234567890, date_line", "May 2019 123456789012345678901, -"})
  void aDateHasFewDigits(String line, String role) {
    assertEquals(role, roleOf(Page.of(SourceText.of(line)), 0));
  }

  private static String roleOf(Page page, int line) {
    Roles.Verdict verdict = page.evident(line);
    return verdict == null ? "-" : verdict.role().label();
  }
}
