// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * annals as a library: a stage in one call. Start: {@link Dates}, {@link Figures}, {@link Events}
 * for prose, {@link Article} for pages. What they give back are records of this package; all other
 * packages are internal to annals and may change with any version. Nothing here opens a file, asks
 * a clock or the network, and all of it may be called from any thread.
 */
@NullMarked
package annals.core;

import org.jspecify.annotations.NullMarked;
