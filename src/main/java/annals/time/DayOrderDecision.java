// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DocumentClocks.DayOrder;

/**
 * How the undecided numeric dates of a document are read, and why.
 *
 * @param certain false where only the default speaks for it: such dates are ambiguous
 */
public record DayOrderDecision(DayOrder order, String evidence, boolean certain) {}
