// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vietnam sent troops to Cambodia. | sent MOBILIZE POS ASSERTED Vietnam>Cambodia",
        "Vietnam sent experts to Cambodia. | sent AID POS ASSERTED Vietnam>Cambodia",
        "Cambodia was invaded by Vietnam. | invaded ASSAULT POS ASSERTED Vietnam>Cambodia",
        "Vietnam did not attack Laos. | attack ASSAULT NEG ASSERTED Vietnam>Laos",
        "Vietnam will visit Laos. | visit CONSULT POS FUTURE Vietnam>Laos",
        "The Iraqi invasion of Kuwait was a shock. | invasion ASSAULT POS ASSERTED Iraqi>Kuwait",
        "The invaders slept. | ''"
      })
  void findsWhatHappened(String text, String expected) {
    assertEquals(
        expected,
        EventJudge.events(text).stream()
            .map(event -> line(text, event))
            .collect(Collectors.joining("; ")));
  }

  private static String line(String text, Event event) {
    return String.join(
        " ",
        text.substring(event.span().start(), event.span().end()),
        event.type().name(),
        event.negated() ? "NEG" : "POS",
        event.modality().name(),
        names(event, Participant.Role.ACTOR) + ">" + names(event, Participant.Role.TARGET));
  }

  private static String names(Event event, Participant.Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(Participant::name)
        .collect(Collectors.joining("+"));
  }
}
