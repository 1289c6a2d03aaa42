// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.table.TimelineRow;
import java.util.List;

/**
 * Happenings of one shard of the timeline, as sorted rows, and which happening each event of which
 * batch belongs to.
 */
public record TimelineShard(int shard, List<TimelineRow> rows, List<LateMember> members) {}
