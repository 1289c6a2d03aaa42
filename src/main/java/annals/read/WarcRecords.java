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
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  /** Where the parser that met the damage stands in what it was given: no place in the file. */
  private static final Pattern PLACE = Pattern.compile(" \\(offset \\d+\\)$");

  private final Container container;
  private final ReadLimits limits;
  private final WarcStream stream;
  private final Seekable seekable;
  private final Map<String, Integer> skipped = new TreeMap<>();
  private boolean any;

  private WarcRecords(
      Container container, ReadLimits limits, WarcStream stream, Seekable seekable) {
    this.container = container;
    this.limits = limits;
    this.stream = stream;
    this.seekable = seekable;
  }

  static void read(Decompression.Plain plain, Container container, ReadLimits limits) {
    var stream = new WarcStream(plain, container.part().content());
    WarcRecords records = new WarcRecords(container, limits, stream, plain.seekable());
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
        container.begin(stream.recordStart(), 0, seekable);
        record(next.get());
      }
      container.end(any);
      return false;
    } catch (ParsingException | IllegalArgumentException e) {
      damaged(stream.recordStart(), PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst(""));
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
    container.damaged();
    container.unreadable("record@" + at, Issue.error("bad_record", "at byte " + at + ": " + what));
  }

  private void record(WarcRecord record) {
    if (!(record instanceof WarcTargetRecord target)) {
      return;
    }
    try {
      document(target);
    } catch (IOException
        | IllegalArgumentException
        | NoSuchElementException
        | DateTimeException e) {
      damaged(stream.recordStart(), PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst(""));
    }
  }

  private void document(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcConversion) {
      document(record, record.body().stream(), InputKind.TEXT, StandardCharsets.UTF_8);
    } else if (record instanceof WarcResource resource) {
      page(record, resource.contentType(), record.body().stream());
    } else if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      if (http.status() / 100 != 2) {
        skip("status " + http.status());
      } else {
        page(record, http.contentType(), http.bodyDecoded().stream());
      }
    }
  }

  private void page(WarcTargetRecord record, MediaType type, InputStream body) throws IOException {
    MediaType base = type.base();
    boolean html = base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
    if (!html && !base.equals(MediaType.PLAIN_TEXT)) {
      skip(base.toString());
      return;
    }
    Charset charset = CharsetLabels.ofMediaType(type.raw());
    document(record, body, html ? InputKind.HTML : InputKind.TEXT, charset);
  }

  private void document(
      WarcTargetRecord record, InputStream body, InputKind kind, @Nullable Charset charset) {
    String uri = record.id().toString();
    LocalDateTime fetchedAt = LocalDateTime.ofInstant(record.date(), ZoneOffset.UTC);
    container.record(
        uri.startsWith(UUID) ? uri.substring(UUID.length()) : uri,
        name -> {
          Content content = Content.read(body, limits.documentBytes());
          String url = record.target();
          Origin origin = container.origin(name.id(), content.bytes(), url, fetchedAt, charset);
          return Documents.of(content, kind, origin, name.issues(), limits);
        });
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
