// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.casualty.Casualty;
import annals.statement.Statement;
import java.util.List;

/** What a document tells of the dead and hurt, and what people said in it; each sorted by span. */
public record Accounts(List<Casualty> casualties, List<Statement> statements) {
  static final Accounts NONE = new Accounts(List.of(), List.of());
}
