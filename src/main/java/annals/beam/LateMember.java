// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

/**
 * A key that only the whole corpus can give, on its way back to its part of the input: {@code key}
 * is what the part knows (an event id, the fold key of an entity), {@code id} what it becomes (a
 * timeline id, an entity id).
 */
record LateMember(long part, String key, String id) {}
