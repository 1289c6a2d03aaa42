// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.util.List;

/** A late key in the run file of its batch; see {@link LateMember}. */
record LateKey(String key, String id) {

  /** Late keys of one batch, of one shard. */
  record LateKeys(List<LateKey> keys) {}
}
