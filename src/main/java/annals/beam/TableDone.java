// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.TableSummary;

/** A table that is written, on its way to the {@link RunResult}. */
record TableDone(TableSummary summary) {}
