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

  private static final char TYPE_END = '/';

  private EntityKeys() {}

  /** The key that mentions of one entity share. */
  public static String foldKey(Mention mention) {
    if (mention.type() == EntityType.THING) {
      return EntityType.THING.label() + ":" + mention.lexiconId();
    }
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
          case COUNTRY, PLACE, THING -> NameFolding.squeeze(name);
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
    String id = id(type.label(), name);
    return country != null && isOfCountry(type, name)
        ? id + "--" + country.toLowerCase(Locale.ROOT)
        : id;
  }

  /** The id of an entity of any type, one of the user's own too: {@code vaccine/sputnik-v}. */
  static String id(String type, String name) {
    var id = new StringBuilder();
    encode(type, id);
    id.append(TYPE_END);
    encode(name, id);
    return id.toString();
  }

  /** The user's own type of a thing, from its id; null of all others. */
  public static @Nullable String ownType(EntityType type, @Nullable String id) {
    int end = type == EntityType.THING && id != null ? id.indexOf(TYPE_END) : -1;
    return end < 0 ? null : id.substring(0, end);
  }

  private static void encode(String name, StringBuilder id) {
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
  }
}
