// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of the page may stand on a line of its own, which is dropped, or open a paragraph. */
final class DateLineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "4 March 2024; true",
        "Monday 4 March 2024 - 16:20 GMT; true",
        "SELM, 4 March 2024; true",
        "Ann Lee | Ruhr Post | 4 March 2024 | 5 min read; true",
        "Published: 4 March 2024 - Updated: 5 March 2024.; true",
        "2024年3月4日 来源: 新华网 作者: 张三; true",
        "SELM, 4 March 2024 - Two people were hurt.; false",
        "SELM, 4 March 2024 - Two people hurt.; false",
        "SELM, 4 March 2024 - Two hurt.; true",
        "GENEVA, March 4, 2024 — The bridge over the river closed on Monday, police said.; false",
        "NAIROBI, Kenya, 4 March 2024 (KNB) — The bridge was closed, police said.; false",
        "4 March 2024 – The bridge was closed, police said.; false",
        "PARIS, 2024-03-04 (AFP) - The bridge was closed, police said.; false",
        "04/03/2024 - The bridge was closed, police said.; false",
        "(Dublin) 4 March 2024 – The bridge was closed, police said.; false",
        "4 March 2024 - bridge stays closed behind lorry crash; false"
      })
  void aLineWithASentenceIsNoDateLine(String line, boolean dateLine) {
    SourceText text =
        SourceText.of(
            "Bridge closed after crash\n"
                + line
                + "\nThe driver was taken to hospital with a broken arm, the town said.");
    var roles = DateFinder.standard().readHeader(text, Pages.blocks(text), DateOptions.none());
    assertEquals(dateLine, roles.roles().stream().anyMatch(change -> change.block() == 1));
  }
}
