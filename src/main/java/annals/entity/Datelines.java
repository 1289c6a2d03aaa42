// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The country that a text is datelined from where no sentence names its place, as a dateline
 * belongs to none: {@code KHARTOUM (AP) -}, {@code KINGSTON, Jamaica -}.
 */
final class Datelines {
  private static final Pattern LINE =
      Pattern.compile(
          "^(\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, \\p{Lu}[\\p{L} .]{2,20})?)"
              + "(?:,[^\\n–—-]{3,20})?(?: \\([^)\\n]{2,24}\\))? ?(?:-|–|—) ",
          Pattern.MULTILINE);

  private Datelines() {}

  /** The country that a line of a text is datelined from; null where none is. */
  static @Nullable String in(Gazetteer gazetteer, CharSequence text) {
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String country = country(gazetteer, line.group(1).strip());
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** The country of the place of a dateline; null where it is not sure. */
  static @Nullable String country(Gazetteer gazetteer, String place) {
    int comma = place.indexOf(',');
    if (comma > 0) {
      Divisions.Division division = Divisions.behind(place, comma);
      return division == null
          ? one(gazetteer, place.substring(comma + 1).strip())
          : division.country();
    }
    return one(gazetteer, place);
  }

  private static @Nullable String one(Gazetteer gazetteer, String name) {
    Set<String> countries =
        gazetteer.homonyms(name).stream()
            .filter(one -> one.type() == EntityType.PLACE || one.type() == EntityType.COUNTRY)
            .map(one -> String.valueOf(one.bearer().country()))
            .collect(Collectors.toSet());
    String only = countries.size() == 1 ? countries.iterator().next() : "";
    return only.length() == 2 ? only : null;
  }
}
