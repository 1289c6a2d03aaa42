// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * States and provinces as they are written behind the comma of a city where a name alone does not
 * tell them: {@code Paris, Ont.}, {@code Rome, N.Y.}; see {@code entity/divisions.tsv}.
 */
final class Divisions {
  private static final String COMMA = ", ";

  private static final List<Division> ALL = read();

  /** The countries whose towns are called as other countries are, with a state behind a comma. */
  static final Set<String> COUNTRIES =
      ALL.stream().map(Division::country).collect(Collectors.toUnmodifiableSet());

  /**
   * A state or province.
   *
   * @param written as behind the comma
   * @param name as GeoNames has it
   */
  record Division(String written, String name, String country) {
    /** Whether it is a name that a city has too: {@code New York}. */
    boolean isCity() {
      return written.equals(name);
    }
  }

  private Divisions() {}

  private static List<Division> read() {
    var all = new ArrayList<Division>();
    for (Lexicon.Entry row : Lexicon.load("entity/divisions").entries()) {
      all.add(new Division(row.get("written"), row.get("name"), row.get("country")));
    }
    all.sort(Comparator.comparingInt((Division one) -> one.written().length()).reversed());
    return List.copyOf(all);
  }

  /** The division that a comma and its name tell from a place of the text on; null where none. */
  static @Nullable Division behind(CharSequence text, int from) {
    if (!startsWith(text, from, COMMA)) {
      return null;
    }
    int start = from + COMMA.length();
    if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
      return null;
    }
    for (Division one : ALL) {
      int end = start + one.written().length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && startsWith(text, start, one.written())) {
        return one;
      }
    }
    return null;
  }

  /** Where a division ends that follows a name that ends there. */
  static int end(int from, Division division) {
    return from + COMMA.length() + division.written().length();
  }

  private static boolean startsWith(CharSequence text, int from, String words) {
    int end = from + words.length();
    return end <= text.length() && words.contentEquals(text.subSequence(from, end));
  }
}
