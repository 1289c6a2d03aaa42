// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.DatasetFacts;
import annals.publish.Destination;
import annals.publish.Licences;
import annals.publish.RunFacts;
import annals.publish.TableFormat;
import annals.publish.TableSummary;
import annals.publish.TableSummary.FileSummary;
import annals.publish.WrittenFile;
import annals.rule.Resource;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code report/index.html} from the tables of a dataset folder, when they are all there and
 * before the checksums are. What it shows of the source text is what the tables hold, so a text
 * policy holds for it too. However large the dataset, the page keeps to the limits of {@link
 * ShownDocument}, {@link TimelineSection}, {@link RuleSection} and {@link IssueSection}, and says
 * so.
 */
public final class ReportPage {
  private static final String TEMPLATE = "report/page.mustache";
  private static final int SHORT_HASH = 12;

  private ReportPage() {}

  /** The template as it was read, when it is first needed. */
  private static final class Template {
    private static final Mustache PAGE =
        new DefaultMustacheFactory()
            .compile(new StringReader(Resource.load(TEMPLATE).text()), TEMPLATE);
  }

  /**
   * Reads the template on a thread that has nothing else to do; the page is written sooner then.
   */
  public static void prepare() {
    Template.PAGE.getName();
  }

  /** What the template is filled with. */
  record View(
      DatasetFacts dataset,
      @Nullable String day,
      String pipeline,
      String codeVersion,
      int inputs,
      String rights,
      String jsonLd,
      List<TableEntry> tables,
      @Nullable TimelineSection timeline,
      List<DocumentSection> documents,
      @Nullable String documentsNote,
      boolean text,
      @Nullable IssueSection issues,
      @Nullable RuleSection rules) {}

  /** A table with links to its files. */
  record TableEntry(
      String name, long rows, String description, List<FileLink> files, String digest) {}

  /** The file of a format, relative to the page; no path where there are several. */
  record FileLink(String label, @Nullable String path) {}

  /**
   * Writes the page.
   *
   * @param folder where the tables are
   * @param tables what was written, documents among them
   */
  public static WrittenFile write(
      DatasetFacts dataset,
      RunFacts run,
      List<TableSummary> tables,
      Path folder,
      Destination destination)
      throws IOException {
    String html = render(view(dataset, run, tables, folder));
    return WrittenFile.write(
        destination, WrittenFile.REPORT, html.getBytes(StandardCharsets.UTF_8));
  }

  private static View view(
      DatasetFacts dataset, RunFacts run, List<TableSummary> tables, Path folder)
      throws IOException {
    var summaries = new LinkedHashMap<String, TableSummary>();
    tables.forEach(summary -> summaries.put(summary.table().name(), summary));
    var anchors = new Anchors();
    List<ShownDocument> shown = ShownDocument.read(folder, summaries);
    TableSummary ruleTable = summaries.get("rules");
    RuleSection rules = ruleTable == null ? null : RuleSection.read(folder, ruleTable, anchors);
    List<DocumentSection> documents =
        shown.stream().map(document -> DocumentSection.of(document, anchors)).toList();
    TableSummary issueTable = summaries.get("issues");
    return new View(
        dataset,
        dataset.created() == null
            ? null
            : dataset.created().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        run.pipeline(),
        run.codeVersion(),
        run.inputs().size(),
        Licences.SOURCE_TEXT,
        DatasetDescription.jsonLd(dataset, tables),
        tables.stream().map(ReportPage::entry).toList(),
        TimelineSection.read(folder, summaries.get("timeline"), shown, anchors),
        documents,
        note(shown.size(), rowsOf(summaries, "documents")),
        documents.stream().anyMatch(document -> !document.lines().isEmpty()),
        issueTable == null ? null : IssueSection.read(folder, issueTable, shown, anchors),
        rules);
  }

  private static long rowsOf(Map<String, TableSummary> summaries, String table) {
    TableSummary summary = summaries.get(table);
    return summary == null ? 0 : summary.rows();
  }

  private static @Nullable String note(int shown, long documents) {
    return shown == documents
        ? null
        : "%d of %d documents are shown: the first that fit (at most %d, %d characters together). The tables hold all."
            .formatted(
                shown, documents, ShownDocument.MOST_DOCUMENTS, ShownDocument.MOST_CHARACTERS);
  }

  private static TableEntry entry(TableSummary summary) {
    var links = new ArrayList<FileLink>();
    for (TableFormat format : TableFormat.values()) {
      List<FileSummary> files = summary.files(format);
      if (files.size() == 1) {
        links.add(new FileLink(format.label(), "../" + files.get(0).path()));
      } else if (!files.isEmpty()) {
        links.add(new FileLink("%d \u00d7 %s".formatted(files.size(), format.label()), null));
      }
    }
    return new TableEntry(
        summary.table().name(),
        summary.rows(),
        summary.table().description(),
        links,
        summary.rowDigest().substring(0, SHORT_HASH));
  }

  private static String render(View view) throws IOException {
    var out = new StringWriter();
    Template.PAGE.execute(out, view).flush();
    return out.toString();
  }
}
