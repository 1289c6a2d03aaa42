// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

/** What reading gives for each document of an input: the document, or why there is none. */
public sealed interface ReadResult permits SourceDocument, Unreadable {

  /** The file that was read. */
  String sourcePath();
}
