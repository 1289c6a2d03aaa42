// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the dataset should know about a document: what could not be read, was
 * refused or is uncertain. Codes are a closed list, the enum of {@code issues.code} in {@code
 * tables.yaml}.
 *
 * @param span the characters it is about, or null for the whole document
 */
public record Issue(Level level, String code, String message, @Nullable Span span) {

  /** How bad it is: an error means that rows are missing. */
  public enum Level {
    INFO,
    WARNING,
    ERROR;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Issue info(String code, String message) {
    return new Issue(Level.INFO, code, message, null);
  }

  public static Issue warning(String code, String message) {
    return new Issue(Level.WARNING, code, message, null);
  }

  public static Issue error(String code, String message) {
    return new Issue(Level.ERROR, code, message, null);
  }

  public Issue at(Span place) {
    return new Issue(level, code, message, place);
  }
}
