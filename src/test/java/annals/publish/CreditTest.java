// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CreditTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CC-BY-4.0 | CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
        "cc-by-4.0 | CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
        "https://example.org/terms | https://example.org/terms",
        "HTTP://example.org | HTTP://example.org",
        "example.org/terms | ",
        "https:///terms | ",
        "javascript:alert(1) | ",
        "https://a b | ",
        "CC BY 4.0 | ",
        "CC-BY | ",
      })
  void aLicenceIsAnIdOrAnAddress(String said, String line) {
    assertEquals(line, Licences.of(said).map(Licence::line).orElse(null));
  }

  @Test
  void everyLicenceOfTheListIsWhole() {
    for (String id : Licences.ids()) {
      Licence licence = Licences.of(id).orElseThrow();
      assertTrue(Licences.of(licence.url()).isPresent(), id);
      assertTrue(licence.name().length() > 5, id);
      assertTrue(licence.hub() == null || !licence.hub().isBlank(), id);
    }
  }

  @ParameterizedTest
  @CsvSource({"Ana Lima, Person, Ana Lima", "org:The Post, Organization, The Post"})
  void aCreatorIsAPersonOrAnOrganization(String said, String type, String name) {
    Credit credit = Credit.of(null, null, List.of(said));
    assertEquals(Json.object("@type", "sc:" + type, "name", name), credit.ofSchema("sc:"));
    assertEquals(said, credit.creators().get(0).said());
  }

  @Test
  void whatIsToStandInALineIsALine() {
    assertEquals("x".repeat(200), Credit.of("x".repeat(200), null, null).title());
    for (String bad :
        List.of("", " ", "a\nb", "a\tb", "a\u2028b", "a\u202Eb", "a\u2066b", "x".repeat(201))) {
      assertThrows(IllegalArgumentException.class, () -> Credit.of(bad, null, null), bad);
      assertThrows(IllegalArgumentException.class, () -> Credit.of(null, null, List.of(bad)), bad);
    }
    assertThrows(IllegalArgumentException.class, () -> Credit.of(null, null, List.of("org: ")));
    assertThrows(IllegalArgumentException.class, () -> Credit.of(null, "GPL", null));
  }

  @ParameterizedTest
  @CsvSource({"Fires of 2024, Fires of 2024", "<b>A & `B`, &lt;b>A &amp; &#96;B&#96;"})
  void aTitleIsNoMarkupOnTheCard(String title, String onCard) {
    assertEquals(onCard, DatasetCard.plain(title));
  }

  @Test
  void whatIsNotSaidStaysUnsaid(@TempDir Path base) throws IOException {
    assertNull(Credit.NONE.names());
    assertNull(Credit.NONE.ofSchema(""));
    assertEquals("no licence was given", Licences.line(null));
    Path folder = SampleDataset.in(base).write();
    Credit read = Credit.of(folder);
    assertEquals("A \"sample\" of annals", read.title());
    assertEquals(
        Credit.of(null, "CC-BY-4.0", List.of("org:The annals developers")),
        new Credit(null, read.licence(), read.creators()));
  }
}
