// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

/**
 * An input while it is read.
 *
 * @param plain its content
 * @param raw its bytes as they lie on disk
 * @param container where its documents go
 * @param fields how the fields of records are called
 */
record OpenInput(
    Decompression.Plain plain,
    Fingerprint raw,
    Container container,
    ReadLimits limits,
    RecordFields fields) {}
