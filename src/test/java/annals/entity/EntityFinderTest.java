// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They fled Kampuchea for Thailand. | country:Cambodia country:Thailand",
        "The UN and ASEAN met in Phnom Penh. | organization:United Nations"
            + " organization:Association of Southeast Asian Nations place:Phnom Penh",
        "Cambodian PM Hun Sen also affirmed it. | group:Cambodian person:Hun Sen",
        "Prime Minister Samdech Techo Hunsen often says so. | person:Hunsen",
        "They asked us to go. | ''",
        "Police held Tessa Hill, 22, in June. | person:Tessa Hill",
        "They held Tessa Hill, 221, in June. | place:Tessa Hill",
        "The mayor, Osei Valley, spoke. | person:Osei Valley",
        "Its president, Nana Akufo-Asante, spoke. | person:Nana Akufo-Asante",
        "Justice Ruth Bader Lindholm wrote it. | person:Ruth Bader Lindholm",
        "The electoral institute INE said so. | ''",
        "They asked the Storm Prediction Center. | organization:Storm Prediction Center",
        "Ms Adeyemi sued Ms Chen. | person:Adeyemi person:Chen",
        "In court, Ms Nowak wept. | person:Nowak",
        "Mr President, thank you. | ''",
        "Home Secretary Theresa May and Prime Minister Brian March left."
            + " | person:Theresa May person:Brian March",
        "Marine Le Gall lost. Le Gall wept. | person:Marine Le Gall person:Marine Le Gall",
        "Joana Lima da Costa flew. Da Costa won."
            + " | person:Joana Lima da Costa person:Joana Lima da Costa",
        "Omar ibn Said met Vincent de la Cruz. | person:Omar ibn Said person:Vincent de la Cruz",
        "The press asked de Klerk. | person:de Klerk",
        "The press asked von der Brandt. | person:von der Brandt",
        "Rain fell on the DR Congo. | country:Democratic Republic of the Congo",
        "Students of Dr Anand Rao University protested." + " | organization:Anand Rao University",
        "A white van Peter Jones drove was found. | person:Peter Jones",
        "What will Peter Jones do Friday? | person:Peter Jones",
        "Do Peter Jones and Mary Smith agree? | person:Peter Jones person:Mary Smith",
        "IG Metall called a strike. | organization:IG Metall",
        "Gunmen killed the deputy, Tessa Sole, 41, there. | person:Tessa Sole",
        "Cyclone Idris and Tropical Storm Helga weakened. | thing:Cyclone Idris thing:Storm Helga",
        "It was signed by the Ministry of Defence. | organization:Ministry of Defence",
        "Then Laura Quimbleton left. Later Quimbleton came back."
            + " | person:Laura Quimbleton person:Laura Quimbleton",
        "The Grand Housing Authority (GHXA) paid. Later GHXA closed."
            + " | organization:Grand Housing Authority organization:Grand Housing Authority"
            + " organization:Grand Housing Authority"
      })
  void findsWhoAndWhatIsNamed(String text, String expected) {
    assertEquals(
        expected,
        Paragraphs.of(text).mentions().stream()
            .map(mention -> mention.type().label() + ":" + mention.name())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Li Weimin met Sok Chanthou. Then Li left. | Li Weimin; Sok Chanthou; Li Weimin",
        "They met Ann Lee and Bob Lee. Then Lee left. | Ann Lee; Bob Lee; Lee",
        "The Grand Housing Authority, or GHXA, paid. Later GHXA closed."
            + " | Grand Housing Authority; Grand Housing Authority; Grand Housing Authority",
        "Wexbury Ltd paid. Then Wexbury closed. | Wexbury Ltd; Wexbury Ltd",
        "The Grand Housing Authority and Wexbury Trade Council paid."
            + " | Grand Housing Authority; Wexbury Trade Council",
        "It was signed by the Ministry of Education and Training."
            + " | Ministry of Education and Training",
        "Sen York-al-Sadral-Sadr, said | Sen York-al-Sadral; Sadr",
      })
  void joinsTheNamesOfADocument(String text, String names) {
    assertEquals(
        names,
        Paragraphs.of(text).mentions().stream()
            .map(Mention::name)
            .collect(Collectors.joining("; ")));
  }
}
