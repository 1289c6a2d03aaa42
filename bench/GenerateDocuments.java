// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Makes a folder of scraped-looking pages for bulk runs, the same for the same arguments: a page clock,
 * a menu, a headline, a date line, paragraphs with dates, figures and names, and share buttons.
 *
 * <pre>java bench/GenerateDocuments.java 20000 4096 /tmp/pages</pre>
 */
public final class GenerateDocuments {
  private static final long SEED = 20190107;
  private static final int PER_FOLDER = 1000;
  private static final String[] PLACES = {
    "Phnom Penh", "Hanoi", "Geneva", "Nairobi", "Lima", "Oslo", "Jakarta", "Vientiane"
  };
  private static final String[] WHO = {
    "The health ministry", "President Ana Keller", "The Lake Commission", "A coalition of farmers",
    "Police", "The central bank", "Prime Minister Tomas Ruiz", "The rebels", "Volunteers"
  };
  private static final String[] DID = {
    "announced a plan to rebuild", "condemned the attack on", "sent experts to help", "signed an agreement with",
    "withdrew its troops from", "visited", "opened talks with", "accused", "arrested members of"
  };
  private static final String[] WHOM = {
    "the northern provinces", "the opposition", "the port of Selm", "the neighbouring country",
    "the old harbour", "the national assembly", "thousands of families", "the railway workers"
  };
  private static final String[] MORE = {
    "nearly %d million people were affected", "prices rose by %d per cent", "at least %d people were injured",
    "the work will cost $%d million", "about %d,000 houses were destroyed", "it took less than %d years"
  };
  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December"
  };

  private GenerateDocuments() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: java bench/GenerateDocuments.java COUNT CHARACTERS FOLDER");
      System.exit(2);
    }
    int count = Integer.parseInt(arguments[0]);
    int characters = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    for (int i = 0; i < count; i++) {
      Path file =
          folder.resolve(String.format(Locale.ROOT, "%03d/%06d.txt", i / PER_FOLDER, i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, page(new Random(SEED + i), characters));
    }
  }

  private static String page(Random random, int characters) {
    var page = new StringBuilder();
    String place = pick(random, PLACES);
    page.append(day(random)).append(" 01:36\n\nAdvertisement Contact us RSS\n\n");
    page.append(pick(random, WHO)).append(' ').append(pick(random, DID)).append(' ').append(place);
    page.append("\n\n").append(day(random)).append("\n Font Size:     |        Print\n\n");
    page.append(place.toUpperCase(Locale.ROOT)).append(" - ");
    while (page.length() < characters - 80) {
      for (int i = 2 + random.nextInt(4); i > 0; i--) {
        page.append(sentence(random)).append(' ');
      }
      page.append("\n\n");
    }
    return page.append("  • Facebook\n  • Twitter\n  • email\n").toString();
  }

  private static String sentence(Random random) {
    String more = String.format(Locale.ROOT, pick(random, MORE), 2 + random.nextInt(90));
    return "On " + day(random) + ", " + pick(random, WHO) + " " + pick(random, DID) + " "
        + pick(random, WHOM) + " in " + pick(random, PLACES) + ", and " + more + ".";
  }

  private static String day(Random random) {
    return pick(random, MONTHS) + " " + (1 + random.nextInt(28)) + ", " + (1990 + random.nextInt(30));
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
