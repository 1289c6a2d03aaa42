// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * The only floor that imports Beam: one public transform a step, over batches of documents, and the
 * passes around them. The graph reads like the pipeline file.
 */
@NullMarked
package annals.beam;

import org.jspecify.annotations.NullMarked;
