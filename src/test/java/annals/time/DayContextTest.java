// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import annals.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DayContextTest {
  @Test
  void aDayThatBeginsWithinTheOneBeforeItIsReadLikeAnyOther() {
    SourceText text = SourceText.of("Printed t3 May 1979 1. 07/01/2019");
    Span line = Span.of(0, text.length());
    List<Span> days = List.of(Span.of(9, 22), Span.of(20, 33));
    assertEquals(2, DayContext.of(text, line, days).size());
  }
}
