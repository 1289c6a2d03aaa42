// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.Rule;
import annals.rule.RulePack;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of months in all languages of the pack {@code time/header_days}: {@code stycznia} is
 * the first month by the rule {@code header.day.pl}. A name that two languages share must mean one
 * month in both; the first has it.
 */
final class HeaderMonths {
  static final RulePack PACK = RulePack.load("time/header_days");

  private static final String PERSIAN = "persian";
  private static final Map<String, Month> NAMES = names();
  private static final Set<String> FIRST_WORDS =
      NAMES.keySet().stream()
          .filter(name -> name.indexOf(' ') > 0)
          .map(name -> name.substring(0, name.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private HeaderMonths() {}

  /** A month by one of its names. */
  record Month(int number, String rule, boolean persian) {}

  private static Map<String, Month> names() {
    var names = new HashMap<String, Month>();
    for (Rule rule : PACK.rules()) {
      String months = rule.attributes().get("months");
      boolean persian = PERSIAN.equals(rule.attributes().get("calendar"));
      int number = 0;
      for (String forms : months == null ? new String[0] : months.split(" ")) {
        number++;
        for (String name : forms.split("\\|")) {
          add(names, name.replace('_', ' '), new Month(number, rule.id(), persian));
        }
      }
    }
    names.remove("-");
    return Map.copyOf(names);
  }

  private static void add(Map<String, Month> names, String name, Month month) {
    Month other = names.putIfAbsent(name, month);
    if (other != null && other.number() != month.number() && !name.equals("-")) {
      throw new IllegalArgumentException(
          "time/header_days: " + name + " is a month in " + other.rule() + " and " + month.rule());
    }
  }

  /** Whether a word opens a month's name of two words. */
  static boolean opensName(String word) {
    return FIRST_WORDS.contains(word);
  }

  /** The month that a word names; null for another word. */
  static @Nullable Month of(String word) {
    return NAMES.get(word);
  }
}
