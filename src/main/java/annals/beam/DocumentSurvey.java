// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.PageSurvey;

/**
 * What the first pass keeps of a document, in a run of its batch.
 *
 * @param number its place in the order of documents
 * @param votes how its numeric dates vote
 */
record DocumentSurvey(long number, String docId, PageSurvey page, SiteCount votes) {}
