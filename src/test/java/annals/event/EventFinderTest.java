// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.clause.Modality;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences and the events in them, one a line: trigger, type, what is not plain of polarity and
 * modality, {@code actors>targets}, {@code @place}, {@code [speaker]}; an inferred name has a star.
 */
final class EventFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/event/sentences.tsv", delimiter = '\t', numLinesToSkip = 1)
  void findsWhatHappened(String text, String expected) {
    assertEquals(
        expected == null ? "" : expected,
        EventJudge.events(text).stream()
            .map(event -> line(text, event))
            .collect(Collectors.joining("; ")));
  }

  /** Verbs tell more surely than nouns, and a kind that is not known is least sure. */
  @ParameterizedTest
  @CsvSource({
    "The army attacked the town., attacked, 0.8",
    "The invasion of Kuwait was a shock., invasion, 0.7",
    "The rebels sold the guns., sold, 0.6"
  })
  void tellsHowSureItIs(String text, String trigger, double confidence) {
    Event event =
        EventJudge.events(text).stream()
            .filter(found -> text.startsWith(trigger, found.span().start()))
            .findFirst()
            .orElseThrow();
    assertEquals(confidence, event.confidence());
  }

  private static String line(String text, Event event) {
    String place = names(event, Participant.Role.PLACE);
    return text.substring(event.span().start(), event.span().end())
        + " "
        + event.type().name()
        + (event.negated() ? " NEG" : "")
        + (event.modality() == Modality.ASSERTED
            ? ""
            : " " + event.modality().name().toLowerCase(Locale.ROOT))
        + " "
        + names(event, Participant.Role.ACTOR)
        + ">"
        + names(event, Participant.Role.TARGET)
        + (place.isEmpty() ? "" : " @" + place)
        + (event.attribution() == null ? "" : " [" + event.attribution() + "]");
  }

  private static String names(Event event, Participant.Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(participant -> participant.name() + (participant.inferred() ? "*" : ""))
        .collect(Collectors.joining("+"));
  }
}
