// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Statements: who said what, word for word or not. The door is {@link
 * annals.statement.StatementFinder}; its rules: {@code annals/statement/}.
 */
@NullMarked
package annals.statement;

import org.jspecify.annotations.NullMarked;
