// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions, of all documents, name one entity, and what its id is. Mentions with the same
 * {@linkplain #foldKey key} are one: {@code Hun Sen}, {@code Hunsen} and {@code Samdech Techo
 * Hunsen} all fold to {@code person:hunsen}. A key depends on its mention alone, so it is the same
 * in whatever order documents come.
 */
public final class EntityKeys {

  private EntityKeys() {}

  /** The key that mentions of one entity share. */
  public static String foldKey(Mention mention) {
    String key = foldKey(mention.type(), mention.name(), mention.country());
    Place place = mention.place();
    String id = mention.lexiconId();
    boolean smaller =
        place != null
            && place.geonamesId() != null
            && id != null
            && id.endsWith("-" + place.geonamesId());
    return smaller ? key + ":" + place.geonamesId() : key;
  }

  static String foldKey(EntityType type, String name, @Nullable String country) {
    String folded =
        switch (type) {
          case PERSON -> PersonName.of(name).key();
          case ORGANIZATION, GROUP -> NameFolding.squeeze(withoutArticle(name));
          case COUNTRY, PLACE -> NameFolding.squeeze(name);
        };
    String key = type.label() + ":" + (folded.isEmpty() ? name : folded);
    return country != null && isOfCountry(type, name) ? key + ":" + country : key;
  }

  /** Whether one name is another entity in another country: {@code Paris}, a ministry. */
  private static boolean isOfCountry(EntityType type, String name) {
    return type == EntityType.PLACE || isStateBody(type, name);
  }

  /** Whether every state has a body of the name: {@code National Assembly}. */
  static boolean isStateBody(EntityType type, String name) {
    return type == EntityType.ORGANIZATION && StateBodies.isOne(name);
  }

  private static String withoutArticle(String name) {
    boolean article = name.regionMatches(true, 0, "the ", 0, 4);
    return article ? name.substring(4) : name;
  }

  /**
   * The id of an entity: {@code person/hun-sen}, {@code place/paris--fr}. Letters and digits of any
   * script stay, in lower case and NFC; a space becomes a hyphen; the rest is percent-encoded.
   */
  public static String id(EntityType type, String name, @Nullable String country) {
    var id = new StringBuilder(type.label()).append('/');
    String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    lower
        .strip()
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '-') {
                id.appendCodePoint(c);
              } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                id.append('-');
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  id.append(String.format(Locale.ROOT, "%%%02X", b));
                }
              }
            });
    if (country != null && isOfCountry(type, name)) {
      id.append("--").append(country.toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }
}
