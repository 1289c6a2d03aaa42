// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/** Pipeline files: a YAML file in, a checked plan out, and the run that carries it out. */
@NullMarked
package annals.pipeline;

import org.jspecify.annotations.NullMarked;
