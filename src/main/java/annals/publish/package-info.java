// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Publishing: rows in, files out (CSV, Parquet, data package, codebook, card, manifest, checksums).
 * Writes to streams that it is given; knows neither Beam nor any stage.
 */
@NullMarked
package annals.publish;

import org.jspecify.annotations.NullMarked;
