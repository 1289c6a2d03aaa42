// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

/**
 * A key that only the whole corpus can give, on its way back to its batch: {@code key} is what the
 * batch knows (an event id, the fold key of an entity), {@code id} what it becomes (a timeline id,
 * an entity id).
 */
public record LateMember(int batch, String key, String id) {}
