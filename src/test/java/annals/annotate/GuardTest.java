// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annals.text.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document breaks is an issue of that document, and the machine's failures are not. */
final class GuardTest {

  private static String message(Runnable work) {
    return Guard.run(
        "FindDates",
        () -> {
          work.run();
          return "done";
        },
        Issue::message);
  }

  @Test
  void whatGoesWellGoesOn() {
    assertEquals("done", message(() -> {}));
  }

  @ParameterizedTest
  @CsvSource({"197, 200", "198, 200", "199, 200", "500, 200"})
  void aLongMessageIsCut(int length, int shown) {
    String message =
        message(
            () -> {
              throw new IllegalStateException("x".repeat(length));
            });
    String said = message.substring("FindDates failed: IllegalStateException".length());
    assertEquals(Math.min(length + 2, shown), said.length());
  }

  @Test
  void aFailureNamesTheStageOnOneLine() {
    assertEquals(
        "FindDates failed: IllegalStateException: two lines",
        message(
            () -> {
              throw new IllegalStateException("two\nlines");
            }));
    assertEquals(
        "FindDates failed: StackOverflowError",
        message(
            () -> {
              throw new StackOverflowError();
            }));
  }

  @Test
  void aLongMessageIsCut() {
    String message =
        message(
            () -> {
              throw new IllegalStateException("x".repeat(1000));
            });
    assertEquals("FindDates failed: IllegalStateException".length() + 200, message.length());
  }

  @Test
  void noMemoryIsNotTheDocuments() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            message(
                () -> {
                  throw new OutOfMemoryError();
                }));
  }
}
