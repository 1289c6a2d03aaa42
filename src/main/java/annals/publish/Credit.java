// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What only the publisher of a dataset can say of it: how it is called, under which licence its
 * tables are, who made it. Every file that names one of them takes it from here.
 *
 * @param title null where none was given
 * @param licence null where none was given; then none is claimed
 * @param creators in the order that they are named
 */
public record Credit(@Nullable String title, @Nullable Licence licence, List<Creator> creators) {
  /** Nothing said. */
  public static final Credit NONE = new Credit(null, null, List.of());

  private static final int LONGEST = 200;
  private static final String ORGANIZATION = "org:";
  private static final String ORGANIZATION_TYPE = "Organization";

  /**
   * Somebody who made a dataset.
   *
   * @param organization whether that is no single person
   */
  public record Creator(String name, boolean organization) {
    /** {@code Ana Lima}; an organization as {@code org:The Selm Post}. */
    public static Creator of(String said) {
      boolean organization = said.startsWith(ORGANIZATION);
      return new Creator(
          said.substring(organization ? ORGANIZATION.length() : 0).strip(), organization);
    }

    /** As it was said. */
    public String said() {
      return (organization ? ORGANIZATION : "") + name;
    }
  }

  /** Checks what a user says; an {@link IllegalArgumentException} tells what is wrong in a line. */
  public static Credit of(
      @Nullable String title, @Nullable String licence, @Nullable List<String> creators) {
    var made = new ArrayList<Creator>();
    for (String said : creators == null ? List.<String>of() : creators) {
      made.add(Creator.of(line("creator", said.strip())));
      line("creator", made.get(made.size() - 1).name());
    }
    return new Credit(
        title == null ? null : line("title", title.strip()),
        licence == null ? null : licence(licence.strip()),
        List.copyOf(made));
  }

  /** What the folder of a dataset says of itself. */
  public static Credit of(Path folder) throws IOException {
    JsonObject dataPackage = JsonObject.read(folder.resolve(DataPackage.PATH));
    JsonObject croissant = JsonObject.read(folder.resolve(Croissant.PATH));
    String title = dataPackage.text("title");
    if (!dataPackage.has("contributors")) {
      return of(title, licence(dataPackage), null);
    }
    boolean one = dataPackage.objects("contributors").size() == 1;
    List<JsonObject> creators =
        one ? List.of(croissant.object("creator")) : croissant.objects("creator");
    return of(
        title,
        licence(dataPackage),
        creators.stream()
            .map(creator -> new Creator(creator.text("name"), isOrganization(creator)).said())
            .toList());
  }

  private static @Nullable String licence(JsonObject dataPackage) {
    if (!dataPackage.has("licenses")) {
      return null;
    }
    JsonObject licence = dataPackage.objects("licenses").get(0);
    return licence.optionalText("name").orElseGet(() -> licence.text("path"));
  }

  private static boolean isOrganization(JsonObject creator) {
    return creator.text("@type").endsWith(ORGANIZATION_TYPE);
  }

  /** What is said here, and where nothing is, what is said there. */
  public Credit over(Credit other) {
    return new Credit(
        title == null ? other.title : title,
        licence == null ? other.licence : licence,
        creators.isEmpty() ? other.creators : creators);
  }

  /** The names, as a citation has them; null for nobody. */
  public @Nullable String names() {
    return creators.isEmpty()
        ? null
        : creators.stream().map(Creator::name).collect(Collectors.joining("; "));
  }

  /** In the words of schema.org, types behind a prefix; null for nobody. */
  public @Nullable Object ofSchema(String prefix) {
    List<Map<String, Object>> all =
        creators.stream()
            .map(
                creator ->
                    Json.object(
                        "@type",
                        prefix + (creator.organization() ? ORGANIZATION_TYPE : "Person"),
                        "name",
                        creator.name()))
            .toList();
    return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : all;
  }

  private static Licence licence(String said) {
    return Licences.of(said)
        .orElseThrow(() -> new IllegalArgumentException("unknown licence " + said));
  }

  /** Signs that end a line, and those unseen ones that turn what follows from right to left. */
  private static boolean breaksOrTurns(int sign) {
    int type = Character.getType(sign);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (sign >= '\u202A' && sign <= '\u202E')
        || (sign >= '\u2066' && sign <= '\u2069');
  }

  private static String line(String what, String said) {
    if (said.isEmpty()) {
      throw new IllegalArgumentException("the " + what + " is empty");
    }
    if (said.codePoints().anyMatch(Credit::breaksOrTurns)) {
      throw new IllegalArgumentException("the " + what + " is more than a line");
    }
    if (said.codePointCount(0, said.length()) > LONGEST) {
      throw new IllegalArgumentException(
          "the " + what + " is longer than " + LONGEST + " characters");
    }
    return said;
  }
}
