// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * The commands that learn and score the models that annals ships. Start: {@link Train}. What they
 * learn with stands in packages named as those of the models, so that a trainer and its model share
 * their own words; none of it is in the jar of annals.
 */
@NullMarked
package annals.train;

import org.jspecify.annotations.NullMarked;
