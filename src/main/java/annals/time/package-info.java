// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Dates: temporal expressions, their values and bounds, and the clocks of a document (fetched,
 * published, told). Rules and lexicons: {@code annals/time/}.
 */
@NullMarked
package annals.time;

import org.jspecify.annotations.NullMarked;
