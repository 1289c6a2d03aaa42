// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * The checks that {@code verify} runs: a dataset folder and its inputs in, a list of findings out.
 */
@NullMarked
package annals.check;

import org.jspecify.annotations.NullMarked;
