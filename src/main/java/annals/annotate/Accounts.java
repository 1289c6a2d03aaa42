// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.casualty.Casualty;
import annals.event.Saying;
import annals.statement.Statement;
import java.util.List;

/**
 * What a document tells of the dead and hurt, and what people said in it; each in the order of the
 * text.
 *
 * @param sayings what the events tell of speech, of which statements are made
 */
public record Accounts(
    List<Casualty> casualties, List<Saying> sayings, List<Statement> statements) {
  static final Accounts NONE = new Accounts(List.of(), List.of(), List.of());
}
