// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

/**
 * An input as it lies on disk, whatever became of its documents.
 *
 * @param path as the glob matched it
 * @param bytes its length
 * @param sha256 of all of them, lower-case hex
 */
public record InputFile(String path, long bytes, String sha256) {}
