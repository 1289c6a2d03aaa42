// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a corpus of any size out of real pages: the pages of a folder again and again, where each copy has
 * names of its own and other letters in one long word of five, so that copies are neither one text nor one
 * happening. Lengths, markup, menus, figures and dates are those of the real pages. The same for the same
 * arguments.
 *
 * <pre>java bench/MorePages.java FOLDER_OF_TEXT_FILES 16000 /tmp/pages</pre>
 */
public final class MorePages {
  private static final long SEED = 20190107;
  private static final int PER_FOLDER = 1000;
  private static final double CHANGED_LONG_WORDS = 0.2;
  private static final Pattern WORD = Pattern.compile("\\b(?:[A-Z][a-z]{2,}|[a-z]{7,})\\b");
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";

  private MorePages() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: java bench/MorePages.java FOLDER_OF_TEXT_FILES COUNT FOLDER");
      System.exit(2);
    }
    List<Path> pages;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      pages = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    int count = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "%03d/%06d.txt", i / PER_FOLDER, i));
      Files.createDirectories(file.getParent());
      String page = Files.readString(pages.get(i % pages.size()));
      Files.writeString(file, i < pages.size() ? page : changed(page, SEED + i));
    }
  }

  /** A name becomes the same other name all over its page. */
  private static String changed(String page, long seed) {
    var chance = new Random(seed);
    return WORD.matcher(page)
        .replaceAll(
            word ->
                Character.isUpperCase(word.group().charAt(0))
                    ? respelled(word, new Random(seed + word.group().hashCode()))
                    : chance.nextDouble() < CHANGED_LONG_WORDS ? respelled(word, chance) : word.group());
  }

  private static String respelled(MatchResult word, Random chance) {
    var spelled = new StringBuilder(word.group().substring(0, 1));
    for (char letter : word.group().substring(1).toCharArray()) {
      String same = VOWELS.indexOf(letter) >= 0 ? VOWELS : CONSONANTS;
      spelled.append(same.charAt(chance.nextInt(same.length())));
    }
    return spelled.toString();
  }
}
