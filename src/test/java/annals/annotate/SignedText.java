// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.ReadLimits;
import annals.read.SourceDocument;
import annals.timeline.EventSignature;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A clean text, read through all the steps to what the timeline is told of its events. */
final class SignedText {
  private SignedText() {}

  static List<EventSignature> signatures(String doc, String text) {
    var documents = new ArrayList<SourceDocument>();
    DocumentReader.withLimits(ReadLimits.standard())
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new DocIds.Named(doc + ".txt", doc, List.of()),
            read -> {
              if (read instanceof SourceDocument document) {
                documents.add(document);
              }
            });
    Annotation annotation =
        Annotation.of()
            .then("CleanText", Map.of("mode", "none"))
            .then("SplitSentences", Map.of())
            .then("FindDates", Map.of())
            .then("FindEntities", Map.of())
            .then("FindFigures", Map.of())
            .then("FindEvents", Map.of())
            .then("FindCasualties", Map.of());
    return EventSignatures.of(
        annotation.apply(AnnotatedDocument.of(documents.get(0)), SiteEvidence.none()));
  }
}
