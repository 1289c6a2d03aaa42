// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in an event.
 *
 * @param inferred whether it was inferred (a pronoun, an inherited subject)
 * @param basis the rule or dependency path that found it
 */
public record Participant(Role role, Kind kind, Named named, boolean inferred, String basis) {

  /**
   * How it is named.
   *
   * @param name for reading: {@code Vietnam}, {@code Vietnamese army}
   * @param span its words; null where it was inferred
   * @param head the head word; null where it was inferred
   * @param mention span of the entity mention that it is or holds; null without one
   * @param roleText the title or apposition that it was found by: {@code lawyer} of {@code his
   *     lawyer, Ruth Achieng}; null without one
   */
  public record Named(
      String name,
      @Nullable Span span,
      @Nullable String head,
      @Nullable Span mention,
      @Nullable String roleText) {}

  public String name() {
    return named.name();
  }

  public @Nullable Span span() {
    return named.span();
  }

  public @Nullable String head() {
    return named.head();
  }

  public @Nullable Span mention() {
    return named.mention();
  }

  public @Nullable String roleText() {
    return named.roleText();
  }

  /** The same as the one it is done to, where it was thought to act: whoever is guilty. */
  Participant undergoing() {
    return role == Role.ACTOR ? new Participant(Role.TARGET, kind, named, inferred, basis) : this;
  }

  /** The part it plays. */
  public enum Role {
    ACTOR,
    TARGET,
    CO_ACTOR,
    SPEAKER,
    PLACE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it is. */
  public enum Kind {
    PERSON,
    COUNTRY,
    GROUP,
    ORGANIZATION,
    PLACE,
    THING;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
