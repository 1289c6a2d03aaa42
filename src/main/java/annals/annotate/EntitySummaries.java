// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.EntityKeys;
import annals.entity.EntitySummary;
import annals.entity.Mention;
import annals.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a document tells of each entity that it names, small enough to be grouped over a corpus. */
public final class EntitySummaries {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private EntitySummaries() {}

  /** A summary under the key by which the corpus groups it. */
  public record Keyed(String key, EntitySummary summary) {}

  /** One summary a key and name, in the order of first mentions. */
  public static List<Keyed> of(AnnotatedDocument document) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    for (Mention mention : document.mentions()) {
      byName
          .computeIfAbsent(
              EntityKeys.foldKey(mention) + "\n" + mention.name(), name -> new ArrayList<>())
          .add(mention);
    }
    var places = new PlaceIds(document.source().docId(), document.text());
    return byName.values().stream().map(mentions -> keyed(document, mentions, places)).toList();
  }

  private static Keyed keyed(AnnotatedDocument document, List<Mention> mentions, PlaceIds places) {
    Mention first = mentions.get(0);
    Span span = first.span();
    var words = new TreeMap<String, Long>();
    var roles = new TreeMap<String, Long>();
    var organizations = new TreeMap<String, Long>();
    for (Mention mention : mentions) {
      words.merge(name(document, mention.span()), 1L, Long::sum);
      Mention.Role role = mention.role();
      if (role != null) {
        roles.merge(role.text(), 1L, Long::sum);
        if (role.organization() != null) {
          organizations.merge(name(document, role.organization()), 1L, Long::sum);
        }
      }
    }
    return new Keyed(
        EntityKeys.foldKey(first),
        new EntitySummary(
            first.type(),
            first.name(),
            first.country(),
            first.lexiconId(),
            first.place(),
            new EntitySummary.Named(
                mentions.size(),
                document.source().docId(),
                document.text().codePoint(span.start()),
                places.first(span),
                words),
            roles,
            organizations));
  }

  /** The words of a name on one line. */
  private static String name(AnnotatedDocument document, Span span) {
    return SPACES.matcher(document.text().slice(span)).replaceAll(" ");
  }
}
