// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import annals.text.Markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkupNamesTest {

  @ParameterizedTest
  @CsvSource({
    "entry-content, BODY",
    "story-related, RELATED",
    "comments, COMMENT",
    "Comment-1234, COMMENT",
    "site_footer, FOOTER",
    "sidebar__inner, SIDEBAR",
    "x17 zz, "
  })
  void aNameHintsAtWhatAPartIsFor(String names, String cue) {
    int expected = cue == null ? 0 : MarkupCue.valueOf(cue).index() + 1;
    assertEquals(expected, names(names).nearestCue(0));
  }

  @Test
  void theNearestCueCountsAndTheNextOneAbove() {
    MarkupNames names = names("sidebar", "plain", "related");
    assertEquals(MarkupCue.RELATED.index() + 1, names.nearestCue(2));
    assertEquals(MarkupCue.SIDEBAR.index() + 1, names.nextCue(2));
    assertEquals(MarkupCue.SIDEBAR.index() + 1, names.nearestCue(1));
  }

  @Test
  void runsOfDigitsAreOneSign() {
    assertArrayEquals(names("post-12").hashes(0), names("post-1345").hashes(0));
    assertNotEquals(names("post-12").hashes(0)[0], names("page-12").hashes(0)[0]);
  }

  /** Elements inside one another, outermost first. */
  private static MarkupNames names(String... classes) {
    var elements = new ArrayList<Element>();
    for (int e = 0; e < classes.length; e++) {
      List<String> names = List.of(classes[e].toLowerCase(java.util.Locale.ROOT).split(" "));
      elements.add(new Element(e - 1, e, "div", names, null, null, false, Set.of()));
    }
    return MarkupNames.of(elements);
  }
}
