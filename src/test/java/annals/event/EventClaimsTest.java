// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import annals.event.Participant.Role;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What must be right of one event of a text: its type, whether it is core, actors, targets,
 * speaker. An empty cell claims nothing, {@code -} that there is none.
 */
final class EventClaimsTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(
      resources = "/event/claims.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void tells(
      String text,
      String trigger,
      @Nullable String type,
      @Nullable String core,
      @Nullable String actor,
      @Nullable String target,
      @Nullable String speaker) {
    Event event = event(text, trigger);
    if (event == null) {
      assertEquals("no", core == null ? "no" : core, "no event " + trigger);
      return;
    }
    claim("type", type, event.type().name());
    claim("core", core, event.core() ? "yes" : "no");
    claim("actor", actor, names(event, Role.ACTOR));
    claim("target", target, names(event, Role.TARGET));
    claim("speaker", speaker, event.attribution() == null ? "-" : event.attribution());
  }

  private static @Nullable Event event(String text, String trigger) {
    return EventJudge.events(text).stream()
        .filter(event -> text.startsWith(trigger, event.span().start()))
        .findFirst()
        .orElse(null);
  }

  private static void claim(String what, @Nullable String expected, String found) {
    if (expected != null) {
      assertNotNull(found);
      assertEquals(expected, found, what);
    }
  }

  private static String names(Event event, Role role) {
    String names =
        event.participants().stream()
            .filter(participant -> participant.role() == role)
            .map(Participant::name)
            .collect(Collectors.joining("+"));
    return names.isEmpty() ? "-" : names;
  }
}
