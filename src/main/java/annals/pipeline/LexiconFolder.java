// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.rule.Lexicon;
import annals.rule.OwnLexicons.Own;
import annals.rule.Resource;
import annals.rule.Sha256;
import annals.rule.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of word lists of the user's own, {@code --lexicons=DIR}: files that are called and laid
 * out as those of annals, with rows to be added to them. Whatever is not understood is refused with
 * file, line and the nearest valid value: {@code mine/event/triggers.tsv:3: unknown type ASSULT;
 * did you mean ASSAULT?}
 */
public final class LexiconFolder {
  private static final String SUFFIX = ".tsv";

  private LexiconFolder() {}

  /** Reads and checks all lists of a folder; throws {@link UsageError} on the first mistake. */
  public static List<Own> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageError("there is no folder " + folder + " with word lists (--lexicons=FOLDER)");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> lists = files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
      if (lists.isEmpty()) {
        throw new UsageError(
            folder + " holds no word list; expected files such as event/triggers.tsv");
      }
      var own = new ArrayList<Own>();
      for (Path file : lists) {
        own.add(list(folder, file));
      }
      return own;
    } catch (IOException e) {
      throw new UsageError(folder + ": cannot be read: " + e.getMessage());
    }
  }

  private static Own list(Path folder, Path file) throws IOException {
    String path = folder.relativize(file).toString().replace('\\', '/');
    String name = path.substring(0, path.length() - SUFFIX.length());
    List<String> known = Sources.lexicons();
    if (!known.contains(name)) {
      throw new UsageError(file + ": annals has no word list " + name + Nearest.hint(name, known));
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    List<String> columns = header(Resource.load(name + SUFFIX).text());
    for (String column : header(text)) {
      if (!columns.contains(column)) {
        throw new UsageError(
            file
                + ":"
                + lineOfHeader(text)
                + ": unknown column "
                + column
                + Nearest.hint(column, columns));
      }
    }
    return new Own(name, checked(file, name, text, columns.get(0)), Sha256.of(bytes));
  }

  private static List<Lexicon.Entry> checked(Path file, String name, String text, String first) {
    List<Lexicon.Entry> entries;
    try {
      entries = Lexicon.parse(file.toString(), text);
    } catch (IllegalArgumentException e) {
      throw new UsageError(String.valueOf(e.getMessage()).replaceFirst(" line (\\d+)", ":$1"));
    }
    List<Lexicon.Entry> shipped = Lexicon.parse(name, Resource.load(name + SUFFIX).text());
    for (String column : Sources.closedColumns(name)) {
      Set<String> values =
          shipped.stream()
              .map(row -> row.get(column))
              .collect(Collectors.toCollection(TreeSet::new));
      for (Lexicon.Entry row : entries) {
        String value = row.get(column);
        if (!values.contains(value)) {
          values.remove("");
          throw new UsageError(
              value.isEmpty()
                  ? file
                      + ":"
                      + row.line()
                      + ": "
                      + column
                      + " is missing; there is "
                      + String.join(", ", values)
                  : file
                      + ":"
                      + row.line()
                      + ": unknown "
                      + column
                      + " "
                      + value
                      + Nearest.hint(value, values));
        }
      }
    }
    for (Lexicon.Entry row : entries) {
      if (row.get(first).isBlank()) {
        throw new UsageError(file + ":" + row.line() + ": " + first + " is missing");
      }
    }
    return entries;
  }

  private static List<String> header(String text) {
    return text.lines()
        .filter(LexiconFolder::isRow)
        .findFirst()
        .map(line -> List.of(line.split("\t", -1)))
        .orElse(List.of());
  }

  private static int lineOfHeader(String text) {
    List<String> lines = text.lines().toList();
    int line = 0;
    while (line < lines.size() && !isRow(lines.get(line))) {
      line++;
    }
    return line + 1;
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }
}
