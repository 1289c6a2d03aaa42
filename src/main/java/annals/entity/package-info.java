// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * People, places, organizations and groups: sentences in, mentions and the entities they name out.
 * Gazetteers and patterns: {@code annals/entity/}.
 */
@NullMarked
package annals.entity;

import org.jspecify.annotations.NullMarked;
