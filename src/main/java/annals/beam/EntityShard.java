// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.table.EntityRow;
import java.util.List;

/**
 * Entities of one shard, as sorted rows, and the entity that each fold key of each batch turned
 * into.
 */
record EntityShard(int shard, List<EntityRow> rows, List<LateMember> members) {}
