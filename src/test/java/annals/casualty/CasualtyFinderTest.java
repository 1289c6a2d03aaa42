// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.clause.Modality;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The tolls of a text: the words of the number, what became of the people, least and most where
 * these are known; then, where it applies, what does not stand as fact and who says so.
 */
final class CasualtyFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/casualty/cases.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void tells(String text, String expected) {
    String found =
        CasualtyJudge.casualties(text).stream()
            .map(casualty -> shown(text, casualty))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found.isEmpty() ? "-" : found);
  }

  private static String shown(String text, Casualty casualty) {
    var shown = new StringBuilder(text.substring(casualty.span().start(), casualty.span().end()));
    shown.append(" = ").append(casualty.kind().name().toLowerCase(Locale.ROOT));
    Casualty.Toll toll = casualty.toll();
    if (toll.min() != null) {
      shown.append(' ').append(toll.min().longValue());
    }
    Casualty.Told told = casualty.told();
    shown.append(told.negated() ? ", denied" : "").append(told.hedged() ? ", hedged" : "");
    if (told.modality() != Modality.ASSERTED) {
      shown.append(", ").append(told.modality().name());
    }
    shown.append(casualty.link().asOf() == null ? ", earlier" : "");
    if (told.attribution() != null) {
      shown.append(", says ").append(told.attribution());
    }
    return shown.append(event(text, casualty)).toString();
  }

  private static String event(String text, Casualty casualty) {
    var event = casualty.link().of();
    return event == null
        ? ""
        : " (" + text.substring(event.span().start(), event.span().end()) + ")";
  }
}
