// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

/**
 * A sorted run: records of one kind in a file of the work folder, mostly rows of one table of one
 * part of the input, in published order.
 *
 * @param part the place of the part ({@link Part#place()}), or the number of a shard
 */
record RunFile(String table, long part, String path, long rows) {}
