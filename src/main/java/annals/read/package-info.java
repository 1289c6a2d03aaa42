// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Reading: bytes of an input in, a {@link annals.read.SourceDocument} out, or a problem with a
 * code. Knows media types, encodings and limits; opens no file itself.
 */
@NullMarked
package annals.read;

import org.jspecify.annotations.NullMarked;
