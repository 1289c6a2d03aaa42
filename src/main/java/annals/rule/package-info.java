// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Rules and lexicons as data: rule packs (YAML, each rule with an id, a reason, examples that match
 * and examples that do not) and lexicons (TSV). They live under {@code src/main/resources/annals/};
 * one test runs every example.
 */
@NullMarked
package annals.rule;

import org.jspecify.annotations.NullMarked;
