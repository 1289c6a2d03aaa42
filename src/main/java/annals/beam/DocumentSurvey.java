// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.PageSurvey;
import org.jspecify.annotations.Nullable;

/**
 * What the first pass keeps of a document, in a run of its part.
 *
 * @param number its place in the order of documents
 * @param votes how its numeric dates vote
 * @param failure what the pass failed on; null for nothing
 */
record DocumentSurvey(
    long number, String docId, PageSurvey page, SiteCount votes, @Nullable String failure) {

  /** Of a document that the pass failed on: it is compared with no other. */
  static DocumentSurvey failed(long number, String docId, String failure) {
    return new DocumentSurvey(number, docId, PageSurvey.nothing(), new SiteCount(0, 0, 0), failure);
  }
}
