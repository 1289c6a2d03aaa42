// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

/**
 * A file that decides rows: a rule pack, a lexicon or a model.
 *
 * @param name without its suffix: {@code time/dates}
 * @param version empty where it is that of annals
 * @param sha256 of its bytes
 */
public record Source(String name, Kind kind, String version, String sha256) {

  /** What a file that decides rows is. */
  public enum Kind {
    RULES,
    LEXICON,
    MODEL
  }
}
