// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.util.List;

/**
 * Documents as they were read, in a run of the work folder, sorted by id.
 *
 * @param ids of its documents, in that order
 */
record ReadRun(RunFile documents, List<String> ids) {}
