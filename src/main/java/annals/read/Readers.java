// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The formats that are read, the first that fits an input first. */
final class Readers {
  private static final Reader TEXT = new TextFiles();
  private static final List<Reader> ALL =
      List.of(
          TEXT,
          new HtmlFiles(),
          new JsonLines(),
          new JsonArrays(),
          new CsvRecords(),
          new WarcRecords());

  private static final List<String> SUFFIXES =
      Stream.concat(
              ALL.stream().flatMap(reader -> reader.suffixes().stream()),
              Decompression.SUFFIXES.stream())
          .toList();

  private Readers() {}

  /** The reader of an input: by its name, else by the first bytes of its plain content. */
  static Reader of(String path, byte[] head) {
    String name = bareName(path);
    for (Reader reader : ALL) {
      if (reader.suffixes().stream().anyMatch(name::endsWith)) {
        return reader;
      }
    }
    String start = start(head);
    return ALL.stream().filter(reader -> reader.sniffs(start)).findFirst().orElse(TEXT);
  }

  /** Whether the name of an input says that it holds a document a record. */
  static boolean namesContainer(String path) {
    return of(path, new byte[0]).holdsRecords();
  }

  /** What ids leave out of the names of files. */
  static List<String> suffixes() {
    return SUFFIXES;
  }

  /** The first characters for {@link Reader#sniffs}. */
  static String start(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    boolean marked = start.startsWith("\u00EF\u00BB\u00BF");
    return (marked ? start.substring(3) : start).stripLeading().toLowerCase(Locale.ROOT);
  }

  private static String bareName(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    for (boolean found = true; found; ) {
      found = false;
      for (String suffix : Decompression.SUFFIXES) {
        if (name.endsWith(suffix)) {
          name = name.substring(0, name.length() - suffix.length());
          found = true;
        }
      }
    }
    return name;
  }
}
