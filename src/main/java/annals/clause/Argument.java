// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

/**
 * A noun with the path that led to it from the verb, such as {@code conj>nsubj}.
 *
 * @param token of the noun
 */
public record Argument(int token, String path) {

  /** The same noun, reached by one step more. */
  public Argument after(String step) {
    return new Argument(token, step + ">" + path);
  }
}
