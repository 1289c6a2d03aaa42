// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

/** What the bytes of one document are. */
enum MediaKind {
  TEXT,
  HTML
}
