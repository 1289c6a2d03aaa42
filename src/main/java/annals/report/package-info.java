// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * The page {@code report/index.html} of a dataset folder, which a person can read without a
 * notebook: the written tables come in, one HTML file without scripts and without a network goes
 * out. It shows the first documents whole, every line that was dropped and what was found where.
 * The page itself is the template {@code annals/report/page.mustache}.
 */
@org.jspecify.annotations.NullMarked
package annals.report;
