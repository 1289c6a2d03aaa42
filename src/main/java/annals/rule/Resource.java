// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A data file under {@code src/main/resources/annals/}, whole. */
public record Resource(String name, String text) {

  /** Of the text as UTF-8, which every such file is. */
  public String sha256() {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads {@code /annals/NAME}; throws {@link IllegalArgumentException} where there is none. */
  public static Resource load(String name) {
    return new Resource(name, new String(bytes(name), StandardCharsets.UTF_8));
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
