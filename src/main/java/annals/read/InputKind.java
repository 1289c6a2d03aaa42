// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What an input holds: told by the suffix of its name, {@code .gz} and {@code .zst} aside, and
 * where the name says nothing by its first bytes.
 */
enum InputKind {
  TEXT(".txt .text .md"),
  HTML(".html .htm .xhtml"),
  JSONL(".jsonl .ndjson"),
  WARC(".warc .wet");

  private final String suffixes;

  InputKind(String suffixes) {
    this.suffixes = suffixes;
  }

  /** Whether the name of an input says that it holds a document a record. */
  static boolean namesContainer(String path) {
    String name = bareName(path);
    return Arrays.stream(values()).anyMatch(kind -> kind.holdsRecords() && kind.hasSuffixOf(name));
  }

  /** The kind of an input by its path and the first bytes of its plain content. */
  static InputKind of(String path, byte[] head) {
    String name = bareName(path);
    for (InputKind kind : values()) {
      if (kind.hasSuffixOf(name)) {
        return kind;
      }
    }
    String start =
        new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("warc/")) {
      return WARC;
    }
    return start.startsWith("<!doctype html") || start.startsWith("<html") ? HTML : TEXT;
  }

  /** Whether a file of this kind holds a document a record. */
  boolean holdsRecords() {
    return this == JSONL || this == WARC;
  }

  private static String bareName(String path) {
    return path.toLowerCase(Locale.ROOT).replaceAll("(\\.gz|\\.zst)+$", "");
  }

  private boolean hasSuffixOf(String name) {
    return Arrays.stream(suffixes.split(" ")).anyMatch(name::endsWith);
  }
}
