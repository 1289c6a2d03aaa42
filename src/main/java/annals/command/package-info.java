// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * The commands behind {@code -Dpipeline=NAME}: list, verify, and running a pipeline. One small
 * class each.
 */
@NullMarked
package annals.command;

import org.jspecify.annotations.NullMarked;
