// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.clause.Modality;
import annals.event.EventType;
import annals.time.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What merging needs to know of an event: small enough to be grouped over a whole dataset.
 *
 * @param charStart where its trigger starts; with the document it gives the order of events
 * @param sense words of one sense tell of one kind of happening: {@code die} of {@code death}
 * @param actors names, in the order of the participants
 * @param names keys of the people, organizations and places that its document names most
 * @param title the sentence that tells it
 */
public record EventSignature(
    String eventId,
    String docId,
    long charStart,
    EventType type,
    String sense,
    boolean negated,
    Modality modality,
    @Nullable LocalDate dateStart,
    @Nullable LocalDate dateEnd,
    @Nullable DatePrecision precision,
    List<String> actors,
    List<String> targets,
    @Nullable String place,
    List<String> names,
    @Nullable String title,
    @Nullable String attribution,
    boolean core) {}
