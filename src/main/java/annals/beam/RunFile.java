// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

/**
 * A sorted run: rows of one table, of one batch or one shard, in published order, in a file of the
 * work folder. {@code part} is the batch or the shard.
 */
record RunFile(String table, int part, String path, long rows) {}
