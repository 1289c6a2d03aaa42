// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;

/**
 * An input, or a record of a container, that gave no document, and why. It becomes a row of {@code
 * issues}; {@code name} is the id that the document would have had.
 */
public record Unreadable(String name, String sourcePath, Issue issue) implements ReadResult {}
