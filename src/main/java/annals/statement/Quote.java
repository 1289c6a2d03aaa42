// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.text.Span;

/**
 * Words in quotation marks.
 *
 * @param inner what stands between the marks, without space and without a comma at its end
 * @param outer with the marks
 * @param sentence whether it looks like a sentence of its own: a capital first, a mark at its end
 * @param closed whether it ends in its paragraph
 */
record Quote(Span inner, Span outer, boolean sentence, boolean closed) {}
