// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.Entity;
import annals.entity.EntityKeys;
import annals.entity.Place;
import annals.table.Cells;
import annals.table.EntityRow;

/** Entities of a corpus as rows. */
public final class EntityRows {

  private EntityRows() {}

  public static EntityRow row(Entity entity) {
    Place place = entity.place();
    return Cells.of(EntityRow.class)
        .set("entity_id", entity.id())
        .set("type", entity.type().label())
        .set("name", entity.name())
        .set("country", entity.country())
        .set("latitude", place == null ? null : place.latitude())
        .set("longitude", place == null ? null : place.longitude())
        .set("mentions", entity.counts().mentions())
        .set("documents", entity.counts().documents())
        .set("first_mention_id", entity.counts().firstMentionId())
        .set("aliases", entity.told().aliases())
        .set("role", entity.told().role())
        .set("organization", entity.told().organization())
        .set("geonames_id", place == null ? null : place.geonamesId())
        .set("admin1", place == null ? null : place.admin1())
        .set("place_precision", place == null ? null : place.precision().label())
        .set("own_type", EntityKeys.ownType(entity.type(), entity.id()))
        .row();
  }
}
