// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.language;

/**
 * The language of a text.
 *
 * @param code ISO 639-1
 * @param confidence 0 to 1
 */
public record LanguageGuess(String code, double confidence) {}
