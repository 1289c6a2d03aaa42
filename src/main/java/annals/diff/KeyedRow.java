// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.List;

/** A row: its key and its cells in the columns that both releases have. */
record KeyedRow(List<String> key, List<String> cells) {}
