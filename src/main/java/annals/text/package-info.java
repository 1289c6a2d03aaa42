// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * The text of a document and the places in it: {@link annals.text.SourceText}, {@link
 * annals.text.Span}, blocks, sentences, tokens. Everything is stand-off: nothing ever edits the
 * text, a stage only adds spans that point into it. Offsets inside the program are Java {@code
 * char} offsets; the tables publish code points, converted once, when a row is made.
 */
@NullMarked
package annals.text;

import org.jspecify.annotations.NullMarked;
