// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.DatasetFacts;
import annals.publish.Destination;
import annals.publish.Licence;
import annals.publish.Licences;
import annals.publish.ReportFiles;
import annals.publish.RunFacts;
import annals.publish.TableFormat;
import annals.publish.TableSummary;
import annals.publish.TableSummary.FileSummary;
import annals.publish.TextPolicy;
import annals.publish.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report from the tables of a dataset folder, when they are all there and before the
 * checksums are: {@code report/index.html}, which begins with what was found, and a page a
 * document. What it shows of the source text is what the tables hold, so a text policy holds for it
 * too. However large the dataset, the index keeps to the limits of {@link IncidentSection}, {@link
 * RuleSection}, {@link IssueSection} and {@link #MOST_DOCUMENTS}, and says so.
 */
public final class ReportPage {
  /** Documents of the index; those behind them are in further lists. */
  static final int MOST_DOCUMENTS = 1000;

  private ReportPage() {}

  /**
   * Reads the templates on a thread that has nothing else to do; the page is written sooner then.
   */
  public static void prepare() {
    Templates.INDEX.getName();
  }

  /** What the index is filled with. */
  record View(
      Frame frame,
      String jsonLd,
      FirstLook look,
      Parts parts,
      List<DocumentEntry> documents,
      List<ListLink> lists,
      List<TableEntry> tables) {}

  /** The parts of the index that may be missing. */
  record Parts(
      @Nullable TimelineChart chart,
      @Nullable IncidentSection incidents,
      @Nullable NamedSection named,
      @Nullable SaidSection said,
      @Nullable IssueSection issues,
      @Nullable RuleSection rules) {}

  /** What stands around each page. */
  record Frame(
      DatasetFacts dataset,
      @Nullable String day,
      String pipeline,
      String codeVersion,
      int inputs,
      @Nullable String by,
      @Nullable Licence licence,
      String rights) {}

  /** A further list of documents. */
  record ListLink(String href, String label) {}

  /** What a further list is filled with. */
  record ListView(
      String codeVersion,
      String pageTitle,
      String root,
      String datasetTitle,
      String label,
      List<DocumentEntry> documents) {}

  /** A table with links to its files. */
  record TableEntry(String name, long rows, String description, List<FileLink> files) {}

  /** The file of a format, relative to the page; no path where there are several. */
  record FileLink(String label, @Nullable String path) {}

  /**
   * Writes all pages and gives them, the index first.
   *
   * @param folder where the tables are
   * @param tables what was written, documents among them
   */
  public static List<WrittenFile> write(
      DatasetFacts dataset,
      RunFacts run,
      List<TableSummary> tables,
      Path folder,
      Destination destination)
      throws IOException {
    var summaries = new LinkedHashMap<String, TableSummary>();
    tables.forEach(summary -> summaries.put(summary.table().name(), summary));
    boolean marked = run.textPolicy() == TextPolicy.FULL && summaries.containsKey("blocks");
    var pages =
        DocumentPages.write(
            folder,
            summaries,
            new DocumentPages.Frame(run.codeVersion(), dataset.title(), marked),
            destination);
    var corpus = new Corpus(folder, summaries, pages.byId(), new SentenceTexts(), marked);
    var files = new ArrayList<WrittenFile>();
    byte[] index = Templates.fill(Templates.INDEX, view(dataset, run, tables, corpus, pages));
    files.add(WrittenFile.write(destination, WrittenFile.REPORT, index));
    files.addAll(pages.files());
    files.addAll(lists(dataset, run, pages.entries(), destination));
    return files;
  }

  private static View view(
      DatasetFacts dataset,
      RunFacts run,
      List<TableSummary> tables,
      Corpus corpus,
      DocumentPages pages)
      throws IOException {
    NamedSection.Draft named = NamedSection.choose(corpus);
    IncidentSection.Draft incidents = IncidentSection.choose(corpus);
    corpus.sentences().read(corpus.folder(), corpus.table("sentences"));
    IncidentSection section =
        incidents == null
            ? null
            : incidents.section(ToldTolls.read(corpus, incidents.incidentOf()));
    TableSummary issues = corpus.table("issues");
    TableSummary rules = corpus.table("rules");
    List<DocumentEntry> all = pages.entries();
    return new View(
        frame(dataset, run),
        DatasetDescription.jsonLd(dataset, tables),
        FirstLook.of(corpus, dataset.title(), named, incidents, section),
        new Parts(
            pages.chart(),
            section,
            named == null ? null : named.section(),
            SaidSection.read(corpus),
            issues == null ? null : IssueSection.read(corpus, issues, pages.doubts()),
            rules == null ? null : RuleSection.read(corpus.folder(), rules)),
        all.subList(0, Math.min(MOST_DOCUMENTS, all.size())),
        listLinks(all.size()),
        tables.stream().map(ReportPage::entry).toList());
  }

  private static Frame frame(DatasetFacts dataset, RunFacts run) {
    return new Frame(
        dataset,
        dataset.created() == null
            ? null
            : dataset.created().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        run.pipeline(),
        run.codeVersion(),
        run.inputs().size(),
        dataset.credit().names(),
        dataset.credit().licence(),
        Licences.SOURCE_TEXT);
  }

  private static List<ListLink> listLinks(int documents) {
    var links = new ArrayList<ListLink>();
    for (int from = MOST_DOCUMENTS; from < documents; from += MOST_DOCUMENTS) {
      links.add(
          new ListLink(ReportFiles.ofList(from / MOST_DOCUMENTS + 1), label(from, documents)));
    }
    return links;
  }

  private static String label(int from, int documents) {
    return "%d to %d".formatted(from + 1, Math.min(documents, from + MOST_DOCUMENTS));
  }

  private static List<WrittenFile> lists(
      DatasetFacts dataset, RunFacts run, List<DocumentEntry> all, Destination destination)
      throws IOException {
    var files = new ArrayList<WrittenFile>();
    for (int from = MOST_DOCUMENTS; from < all.size(); from += MOST_DOCUMENTS) {
      String label = label(from, all.size());
      var view =
          new ListView(
              run.codeVersion(),
              "Documents " + label,
              "",
              dataset.title(),
              label,
              all.subList(from, Math.min(all.size(), from + MOST_DOCUMENTS)));
      String path = ReportFiles.FOLDER + ReportFiles.ofList(from / MOST_DOCUMENTS + 1);
      files.add(WrittenFile.write(destination, path, Templates.fill(Templates.LIST, view)));
    }
    return files;
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
        summary.table().name(), summary.rows(), summary.table().description(), links);
  }
}
