// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/** The timeline: mentions of events, of all documents, grouped into happenings. */
@NullMarked
package annals.timeline;

import org.jspecify.annotations.NullMarked;
