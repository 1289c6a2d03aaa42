// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.clean.CleanMode;
import annals.read.SourceDocument;
import annals.text.Issue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an issue says is true: extraction covers English, and yields nothing of other languages. */
final class ForeignTextTest {
  private static final String SPANISH =
      """
      El gobierno anunció el 12 de enero de 1979 que el ejército había tomado la capital. \
      El ministro de defensa dijo que 40 soldados murieron en el ataque y que 200 personas \
      fueron detenidas en las calles de la ciudad durante la noche del lunes.
      """;
  private static final String GERMAN =
      """
      Die Regierung teilte am 12. Januar 1979 mit, dass die Armee die Hauptstadt eingenommen \
      habe. Der Minister sagte, dass 40 Soldaten bei dem Angriff getötet und 200 Menschen in den \
      Straßen der Stadt festgenommen worden seien.
      """;
  private static final String ENGLISH =
      """
      The government said on 12 January 1979 that the army had taken the capital. The minister \
      of defence said that 40 soldiers were killed in the attack and that 200 people were \
      arrested in the streets of the town during the night.
      """;

  @ParameterizedTest
  @ValueSource(strings = {SPANISH, GERMAN})
  void noRowsOfAnotherLanguage(String text) {
    AnnotatedDocument document = annotated(text);
    assertEquals(List.of(), document.dates());
    assertEquals(List.of(), document.mentions());
    assertEquals(List.of(), document.figures());
    assertEquals(List.of(), document.events());
    assertEquals(
        1, document.issues().stream().map(Issue::code).filter("not_english"::equals).count());
  }

  @ParameterizedTest
  @ValueSource(strings = ENGLISH)
  void rowsOfEnglish(String text) {
    AnnotatedDocument document = annotated(text);
    assertTrue(document.dates().size() > 0, "dates");
    assertTrue(document.figures().size() > 0, "figures");
    assertTrue(document.events().size() > 0, "events");
  }

  private static AnnotatedDocument annotated(String text) {
    var source = SourceDocument.ofText("a", text);
    AnnotatedDocument cleaned =
        Stages.clean(AnnotatedDocument.of(source), CleanMode.NONE, SiteEvidence.none(), null);
    return Stages.events(Stages.figures(Stages.entities(Stages.dates(Stages.sentences(cleaned)))));
  }
}
