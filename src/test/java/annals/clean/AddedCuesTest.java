// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.rule.Lexicon;
import annals.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues that somebody adds act as rules, without the model. */
final class AddedCuesTest {

  @ParameterizedTest(name = "{0} {1} \"{2}\": \"{3}\" is {4}")
  @CsvSource({
    "share, line, zebra this page, Zebra this page!, share_list clean.share_list.line",
    "share, line, zebra this page, They zebra this page in the harbour office, -",
    "related, label, zebra on, Zebra on: harbour plans, related clean.related.label",
    "related, label, zebra on, Zebra on harbour plans, -",
    "caption, label, zebra, Nets dry on the pier. Zebra: Ann Reed, caption clean.caption.credit",
    "byline, start, zebra, Zebra Ann Reed, byline clean.byline.opening",
    "byline, start, zebra, Zebra Ann Reed came., -",
    "source, label, zebra, Zebra: The Coast, source_credit clean.source.label",
    "widget, line, zebra, Zebra 1 of 4, navigation clean.widget.line",
    "widget, line, zebra, Zebra herds of 4, -",
    "widget, line, zebra, Zebra 3, navigation clean.widget.line",
    "legal, start, zebra views, Zebra views shifted sharply over the year., legal clean.legal.call",
    "legal, opening, zebra views, Zebra views shifted again., legal clean.legal.call",
    "legal, opening, zebra views, Zebra views shifted by noon., -",
    "legal, opening, zebra views, Zebra views shifted sharply over the year, legal"
        + " clean.legal.call",
    "legal, opening, zebra views, The zebra views, -",
    "newsletter, anywhere, zebra post, Take our zebra post today, newsletter"
        + " clean.newsletter.phrase"
  })
  void aCueOfOnesOwnIsARule(String cue, String place, String phrase, String line, String role) {
    var entry = new Lexicon.Entry(1, Map.of("cue", cue, "place", place, "phrase", phrase));
    var added = new AddedCues(List.of(entry));
    Page page = Page.of(SourceText.of(line));
    Roles.Verdict verdict = added.verdict(page, page.line(0));
    assertEquals(role, verdict == null ? "-" : verdict.role().label() + " " + verdict.rule());
  }
}
