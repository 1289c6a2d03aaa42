// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

/** Whether what a clause tells is told as fact. */
public enum Modality {
  ASSERTED,
  FUTURE,
  HYPOTHETICAL,
  PURPOSE,
  REQUESTED,
  HABITUAL
}
