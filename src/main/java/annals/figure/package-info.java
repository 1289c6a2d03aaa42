// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Figures: quantities in prose with what they count, how exact they are and who says so. Start:
 * {@link annals.figure.FigureFinder}. Rules and units: {@code annals/figure/}; numbers are read by
 * {@code annals.number}.
 */
@NullMarked
package annals.figure;

import org.jspecify.annotations.NullMarked;
