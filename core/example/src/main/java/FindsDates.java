// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
import annals.core.Dates;
import java.time.LocalDate;

/** Prints {@code last Friday 2024-03-01}. */
final class FindsDates {
  public static void main(String[] args) {
    for (Dates.Found date : Dates.in("The bridge fell last Friday.", LocalDate.of(2024, 3, 6))) {
      System.out.println(date.text() + " " + date.value());
    }
  }
}
