// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/** A page to learn from, as the model reads it, and the answers. */
record Example(String host, Page page, Truth truth) {}
