// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads WARC and WET files: pages from response and resource records, text from conversion records,
 * each with its URL and the time that it was fetched (UTC). {@code crawl.warc.gz} with the record
 * {@code <urn:uuid:6d05…>} gives the document {@code crawl!6d05…}. Responses other than 2xx, and
 * what is neither HTML nor plain text, are counted in one issue of the file. A damaged record is an
 * issue, and the next that can be found is read ({@link WarcStream}).
 */
final class WarcRecords {
  private static final String UUID = "urn:uuid:";

  private final Container container;
  private final ReadLimits limits;
  private final WarcStream stream;
  private final Map<String, Integer> skipped = new TreeMap<>();
  private boolean any;

  private WarcRecords(Container container, ReadLimits limits, WarcStream stream) {
    this.container = container;
    this.limits = limits;
    this.stream = stream;
  }

  static void read(Decompression.Plain plain, Container container, ReadLimits limits) {
    WarcRecords records = new WarcRecords(container, limits, new WarcStream(plain));
    boolean more = true;
    while (more) {
      more = records.readOn();
    }
    records.tellSkipped();
  }

  /** Reads up to the end or to a damaged record; whether another record was found behind it. */
  private boolean readOn() {
    try (WarcReader reader = stream.reader()) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        any = true;
        record(next.get());
      }
      container.end(any);
      return false;
    } catch (ParsingException | IllegalArgumentException e) {
      damaged(stream.recordStart(), String.valueOf(e.getMessage()));
      return stream.toNextRecord();
    } catch (IOException e) {
      long from = stream.count();
      if (!stream.toNextMember()) {
        container.broken(e);
        return false;
      }
      damaged(from, "damaged data: " + e.getMessage());
      return stream.toNextRecord();
    }
  }

  private void damaged(long at, String what) {
    String id = container.name("record@" + at);
    Issue issue = Issue.error("bad_record", "at byte " + at + ": " + what);
    container.accept(container.unreadable(id, issue));
  }

  private void record(WarcRecord record) {
    if (!(record instanceof WarcTargetRecord target)) {
      return;
    }
    try {
      ReadResult result = document(target);
      if (result != null) {
        container.accept(result);
      }
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      damaged(stream.recordStart(), String.valueOf(e.getMessage()));
    }
  }

  private @Nullable ReadResult document(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcConversion) {
      return document(record, record.body().stream(), InputKind.TEXT, StandardCharsets.UTF_8);
    }
    if (record instanceof WarcResource resource) {
      MediaType type = resource.contentType();
      return page(record, type, record.body().stream());
    }
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      if (http.status() / 100 != 2) {
        skip("status " + http.status());
        return null;
      }
      return page(record, http.contentType(), http.bodyDecoded().stream());
    }
    return null;
  }

  private @Nullable ReadResult page(WarcTargetRecord record, MediaType type, InputStream body)
      throws IOException {
    MediaType base = type.base();
    boolean html = base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
    if (!html && !base.equals(MediaType.PLAIN_TEXT)) {
      skip(base.toString());
      return null;
    }
    Charset charset = CharsetLabels.ofMediaType(type.raw());
    return document(record, body, html ? InputKind.HTML : InputKind.TEXT, charset);
  }

  private ReadResult document(
      WarcTargetRecord record, InputStream body, InputKind kind, @Nullable Charset charset) {
    Content content = Content.read(body, limits.documentBytes());
    String uri = record.id().toString();
    String id = container.name(uri.startsWith(UUID) ? uri.substring(UUID.length()) : uri);
    LocalDateTime fetchedAt = LocalDateTime.ofInstant(record.date(), ZoneOffset.UTC);
    Origin origin = container.origin(id, content.bytes(), record.target(), fetchedAt, charset);
    return Documents.of(content, kind, origin, container.issues(id), limits);
  }

  private void skip(String why) {
    skipped.merge(why, 1, Integer::sum);
  }

  private void tellSkipped() {
    if (!skipped.isEmpty()) {
      container.tell(Issue.info("skipped_records", "records that are no pages: " + skipped));
    }
  }
}
