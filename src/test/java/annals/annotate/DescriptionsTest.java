// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.timeline.EventSignature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events only tell more of whom another is done to, and how a noun points. */
final class DescriptionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers killed the man behind the bombing.|bombing|killed",
        "Soldiers killed the planner of the bombing.|bombing|killed",
        "Soldiers killed the man accused of the bombing.|bombing|killed",
        "Soldiers killed the rebel who planned the attack.|attack|killed",
        "Gunmen killed 14 people in the attack.|attack|-",
        "Gunmen killed 14 people of the village in an attack.|attack|-",
      })
  void whatFollowsAVictimMayTellWhoItIs(String text, String trigger, String described) {
    long at = event(text, trigger).told().describes();
    assertEquals(described.equals("-") ? -1 : text.indexOf(described), at, text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said that the attack was planned.|attack|DEFINITE",
        "Police said that an attack was planned.|attack|INDEFINITE",
        "He was jailed for the murder of two judges.|murder|INDEFINITE",
        "He was jailed for the murder of the judges.|murder|DEFINITE",
      })
  void nounsPointToWhatIsKnownOrNew(String text, String trigger, String reference) {
    assertEquals(reference, event(text, trigger).told().reference().name(), text);
  }

  private static EventSignature event(String text, String trigger) {
    int at = text.indexOf(trigger);
    return SignedText.signatures("a", text).stream()
        .filter(event -> event.charStart() == at)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event " + trigger + " in " + text));
  }
}
