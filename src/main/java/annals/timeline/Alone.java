// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

/** Whether a document tells of no other happening that may be meant. */
enum Alone {
  NO,
  /** Each of two documents tells of one happening of the kind: one arrest here, one there. */
  OF_KIND,
  /** Each of two documents begins with it, as the first of the kind that it tells. */
  OF_TOPIC,
  /**
   * Of one document: the only one that is meant. Of two: likewise of a kind of which a story tells
   * one, such as a strike.
   */
  OF_STORY
}
