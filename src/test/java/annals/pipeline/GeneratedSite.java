// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pages of a made-up site: each an article of its own about a place and a number. */
final class GeneratedSite {
  private static final List<String> TOWNS =
      List.of(
          "Arnfeld",
          "Belmar",
          "Corvane",
          "Dunholt",
          "Elmgard",
          "Fynborg",
          "Garlow",
          "Holmsay",
          "Innestad",
          "Jurby",
          "Kelsand",
          "Lorne",
          "Marwick",
          "Norvik",
          "Ostrand",
          "Pellby",
          "Quarne",
          "Rossmar",
          "Selm",
          "Tarvik",
          "Ulverby",
          "Vellach",
          "Wickham",
          "Xanten",
          "Yarm",
          "Zelande",
          "Aldmoor",
          "Brisund",
          "Caldane",
          "Dorwick");

  private GeneratedSite() {}

  private static final List<String> WHO =
      List.of(
          "The council",
          "A builder who lives near the water",
          "Engineers of the county",
          "The owner of the mill",
          "Two teachers from the upper school",
          "The harbour master",
          "A group of young farmers",
          "The museum beside the station",
          "Firefighters and their families",
          "The last baker of the old town",
          "Nurses at the small hospital");
  private static final List<String> DID =
      List.of(
          "voted to repair the wooden bridge",
          "had warned that the pillars were no longer safe",
          "collected more money than anyone expected",
          "opened the gates to visitors again",
          "asked for a second opinion on the plan",
          "planted trees along the eastern road",
          "found a box of letters under the floor",
          "will move into the empty factory",
          "refused to sell the meadow",
          "bought a boat that nobody wanted",
          "learned about the decision from a neighbour",
          "took the case to a judge",
          "painted every door and window");
  private static final List<String> WHY =
      List.of(
          "after a beam fell last winter",
          "because the rent had doubled in a year",
          "while the river was still rising",
          "although few people believed in it",
          "so that children can walk to class",
          "before the festival begins in June",
          "when the storm had passed over the hills",
          "since no ship has called there for decades",
          "until the new law comes into force",
          "as the mayor told reporters on Monday",
          "once the snow has melted",
          "even though the insurance will not pay",
          "and nobody was hurt",
          "in memory of a famous singer",
          "for the first time since the war",
          "without asking the ministry",
          "during a long meeting at night");
  private static final int SENTENCES = 8;

  /** The sentences of article {@code number}; no other article of any site has one of them. */
  static List<String> article(String site, int number) {
    String town = TOWNS.get(number % TOWNS.size());
    var random = new Random(site.hashCode() * 31L + number);
    var sentences = new ArrayList<String>();
    for (int i = 0; i < SENTENCES; i++) {
      sentences.add(
          "%s of %s, %d years on, %s %s."
              .formatted(
                  WHO.get(random.nextInt(WHO.size())),
                  town,
                  100 * i + number + 2,
                  DID.get(random.nextInt(DID.size())),
                  WHY.get(random.nextInt(WHY.size()))));
    }
    return List.copyOf(sentences);
  }

  static String headline(String site, int number) {
    return "A bridge is repaired in " + TOWNS.get(number % TOWNS.size()) + " of the " + site;
  }

  /** A page: headline, article, and the lines of the template in the midst of it. */
  static String page(String headline, List<String> article, List<String> template) {
    var lines = new ArrayList<String>();
    lines.add(headline);
    lines.addAll(article.subList(0, 3));
    lines.addAll(template);
    lines.addAll(article.subList(3, article.size()));
    return String.join("\n\n", lines) + "\n";
  }

  /** Writes {@code pages} pages; the first {@code withTemplate} carry the template. */
  static void write(Path folder, String site, int pages, int withTemplate, String template)
      throws IOException {
    Path of = Files.createDirectories(folder.resolve(site));
    for (int i = 0; i < pages; i++) {
      List<String> lines = i < withTemplate ? List.of(template) : List.of();
      Files.writeString(
          of.resolve("p%02d.txt".formatted(i)), page(headline(site, i), article(site, i), lines));
    }
  }
}
