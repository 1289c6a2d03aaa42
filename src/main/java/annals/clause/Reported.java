// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

/** What is reported in a sentence, as its first and last token. */
public record Reported(int first, int last) {}
