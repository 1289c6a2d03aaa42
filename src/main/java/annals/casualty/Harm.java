// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.Casualty.Kind;

/**
 * What a sentence tells of people who are counted.
 *
 * @param token of the word that tells it: {@code killed}, {@code toll}
 * @param feared whether a word between them does not vouch for it: {@code feared dead}
 */
record Harm(Kind kind, int token, boolean feared, String ruleId) {}
