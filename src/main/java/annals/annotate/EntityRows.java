// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.Entity;
import annals.table.EntityRow;

/** Entities of a corpus as rows. */
public final class EntityRows {

  private EntityRows() {}

  public static EntityRow row(Entity entity) {
    return new EntityRow(
        entity.id(),
        entity.type().label(),
        entity.name(),
        entity.country(),
        entity.place() == null ? null : entity.place().latitude(),
        entity.place() == null ? null : entity.place().longitude(),
        null,
        entity.mentions(),
        entity.documents(),
        entity.firstMentionId());
  }
}
