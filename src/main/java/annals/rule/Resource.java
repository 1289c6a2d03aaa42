// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A data file under {@code src/main/resources/annals/}, whole, with its SHA-256. */
public record Resource(String name, String text, String sha256) {

  /** Reads {@code /annals/NAME}; throws {@link IllegalArgumentException} where there is none. */
  public static Resource load(String name) {
    byte[] bytes = bytes(name);
    return new Resource(name, new String(bytes, StandardCharsets.UTF_8), Sha256.of(bytes));
  }

  /**
   * The bytes of {@code /annals/NAME}, for what is not text; of a library's resource where the name
   * starts with a slash.
   */
  public static byte[] bytes(String name) {
    String path = name.startsWith("/") ? name : "/annals/" + name;
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path.substring(1));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read annals/" + name, e);
    }
  }
}
