// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * The door of the house: {@code Annals} reads the arguments, runs a command or a pipeline, and
 * turns whatever goes wrong into one line and an exit code.
 */
@NullMarked
package annals;

import org.jspecify.annotations.NullMarked;
