// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.core;

import annals.annotate.AnnotatedDocument;
import annals.annotate.Stages;
import annals.clean.ArticleMetadata;
import annals.clean.CleanMode;
import annals.clean.Cleaner;
import annals.clean.PageContext;
import annals.language.LanguageDetector;
import annals.read.SourceDocument;
import annals.text.Block;
import annals.time.DateFinder;
import annals.time.DateOptions;
import annals.time.DateOptions.MetadataDate;
import annals.time.HeaderReading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is nothing but prose, on its way through the stages. */
final class Prose {
  private static final String NAME = "text";
  private static final String GIVEN = "given";

  private Prose() {}

  static AnnotatedDocument dates(String text, @Nullable LocalDate publishedOn) {
    return Stages.dates(sentences(text, publishedOn));
  }

  static AnnotatedDocument figures(String text, @Nullable LocalDate publishedOn) {
    return Stages.figures(dates(text, publishedOn));
  }

  static AnnotatedDocument events(String text, @Nullable LocalDate publishedOn) {
    return Stages.events(Stages.entities(dates(text, publishedOn)));
  }

  /** Every line is kept and none is a date line: whoever hands over prose knows its day. */
  private static AnnotatedDocument sentences(String text, @Nullable LocalDate publishedOn) {
    SourceDocument source = source(text);
    List<Block> blocks =
        Cleaner.standard().clean(source.text(), PageContext.of(NAME), CleanMode.NONE).blocks();
    List<MetadataDate> given =
        publishedOn == null ? List.of() : List.of(new MetadataDate(publishedOn.toString(), GIVEN));
    HeaderReading header =
        DateFinder.standard()
            .readHeader(source.text(), List.of(), new DateOptions(null, null, null, given));
    ArticleMetadata metadata =
        ArticleMetadata.unknown().withLanguage(LanguageDetector.standard().detect(text));
    return Stages.sentences(
        AnnotatedDocument.of(source).withCleaning(blocks, metadata, null, header));
  }

  static SourceDocument source(String text) {
    return SourceDocument.ofText(NAME, text);
  }
}
