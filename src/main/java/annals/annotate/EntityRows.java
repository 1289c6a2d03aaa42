// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.Entity;
import annals.table.Cells;
import annals.table.EntityRow;

/** Entities of a corpus as rows. */
public final class EntityRows {

  private EntityRows() {}

  public static EntityRow row(Entity entity) {
    return Cells.of(EntityRow.class)
        .set("entity_id", entity.id())
        .set("type", entity.type().label())
        .set("name", entity.name())
        .set("country", entity.country())
        .set("latitude", entity.place() == null ? null : entity.place().latitude())
        .set("longitude", entity.place() == null ? null : entity.place().longitude())
        .set("mentions", entity.mentions())
        .set("documents", entity.documents())
        .set("first_mention_id", entity.firstMentionId())
        .row();
  }
}
