// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's name without titles, in its parts. Two names are one person's in a whole dataset when
 * their {@linkplain #key keys} are equal: titles, accents, spaces, hyphens and one middle initial
 * do not count, {@code Jr.} does. Within a document a part of a name also does: {@link #isPartOf}.
 */
final class PersonName {
  private static final Set<String> TITLES =
      Lexicon.load("entity/titles").entries().stream()
          .map(row -> NameFolding.squeeze(row.get("title")))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_TITLE = 3;

  private final List<String> parts;

  private PersonName(List<String> parts) {
    this.parts = parts;
  }

  static PersonName of(String name) {
    var parts = new ArrayList<String>();
    for (String part : name.split("[\\s\\p{Z}_-]+")) {
      String folded = NameFolding.squeeze(part);
      if (!folded.isEmpty()) {
        parts.add(folded);
      }
    }
    int first = 0;
    int end = titleEnd(parts, first);
    while (end > first) {
      first = end;
      end = titleEnd(parts, first);
    }
    return new PersonName(List.copyOf(parts.subList(first, parts.size())));
  }

  /** Where the longest title that begins at a part ends; a name is never all title. */
  private static int titleEnd(List<String> parts, int first) {
    for (int end = Math.min(parts.size() - 1, first + LONGEST_TITLE); end > first; end--) {
      if (TITLES.contains(String.join("", parts.subList(first, end)))) {
        return end;
      }
    }
    return first;
  }

  /** The parts run together, without a lone middle initial: {@code johnkennedy}. */
  String key() {
    if (parts.size() == 3 && parts.get(1).length() == 1) {
      return parts.get(0) + parts.get(2);
    }
    return String.join("", parts);
  }

  int size() {
    return parts.size();
  }

  /** The first part, the surname where surnames come first: {@code kim} of Kim Dae-jung. */
  String first() {
    return parts.isEmpty() ? "" : parts.get(0);
  }

  /** What the name ends with, run together, but for the whole: {@code dejong} of Ann de Jong. */
  List<String> ends() {
    var ends = new ArrayList<String>();
    for (int i = 1; i < parts.size(); i++) {
      ends.add(String.join("", parts.subList(i, parts.size())));
    }
    return ends;
  }

  /** The last part, the surname in most of the news: {@code kennedy}. */
  String last() {
    return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
  }

  /** Whether it is the surname, the given name or a run of words of a longer name. */
  boolean isPartOf(PersonName longer) {
    return !parts.isEmpty()
        && parts.size() < longer.parts.size()
        && (Collections.indexOfSubList(longer.parts, parts) >= 0 || longer.key().equals(key()));
  }
}
