// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.TableSummary;
import java.util.List;

/** What a run wrote and counted; tables in the order of tables.yaml. */
public record RunResult(List<TableSummary> tables, RunTotals totals) {}
