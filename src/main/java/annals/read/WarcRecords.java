// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads WARC and WET files: pages from response and resource records, text from conversion records,
 * each with its URL and the time that it was fetched (UTC). {@code crawl.warc.gz} with the record
 * {@code <urn:uuid:6d05…>} gives the document {@code crawl!6d05…}; a record without an id is named
 * by the byte where it begins. Responses other than 2xx, and what is neither HTML nor plain text,
 * are counted in one issue of the file. A damaged record is an issue, and the next that can be
 * found is read ({@link WarcStream}).
 */
final class WarcRecords implements Reader {

  @Override
  public List<String> suffixes() {
    return List.of(".warc", ".wet");
  }

  @Override
  public boolean sniffs(String head) {
    return head.startsWith("warc/");
  }

  @Override
  public boolean holdsRecords() {
    return true;
  }

  @Override
  public boolean canBeCut() {
    return true;
  }

  @Override
  public void read(OpenInput input) {
    new Reading(input).read();
  }

  private static final class Reading {
    /**
     * Where the parser that met the damage stands in what it was given, which is no place in the
     * file.
     */
    private static final Pattern PLACE =
        Pattern.compile("(?s) \\(offset \\d+\\)$| at position \\d+: .*<-- HERE -->.*");

    private final OpenInput input;
    private final Container container;
    private final WarcStream stream;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private boolean any;

    Reading(OpenInput input) {
      this.input = input;
      this.container = input.container();
      this.stream = new WarcStream(input.plain(), container.part().content());
    }

    void read() {
      boolean more = true;
      while (more) {
        more = readOn();
      }
      tellSkipped();
    }

    /** Reads up to the end or to a damaged record; whether another record was found behind it. */
    private boolean readOn() {
      try (WarcReader reader = stream.reader()) {
        reader.setLenient(true);
        for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
          any = true;
          container.begin(stream.recordStart(), input.plain().seekable());
          record(next.get());
        }
        container.end(any);
        return false;
      } catch (ParsingException | IllegalArgumentException e) {
        long at = stream.recordStart();
        if (stream.onlyLineEndsAreLeft()) {
          container.end(any);
          return false;
        }
        damaged(at, place(e));
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
      bad(at, what);
    }

    private void bad(long at, String what) {
      container.unreadable(
          "record@" + at, Issue.error("bad_record", "at byte " + at + ": " + what));
    }

    private void record(WarcRecord record) throws IOException {
      WarcHead head = WarcHead.of(record.headers(), stream.recordStart());
      InputStream block = record.body().stream();
      switch (head.kind()) {
        case "response" -> response(head, block);
        case "resource" -> page(head, head.type(), limit -> Content.read(block, limit));
        case "conversion" -> {
          var text = new DeclaredType("text/plain", StandardCharsets.UTF_8);
          page(head, text, limit -> Content.read(block, limit));
        }
        case "revisit" -> skip("revisit");
        default -> others.merge(head.kind(), 1, Integer::sum);
      }
    }

    private void response(WarcHead head, InputStream block) {
      if (!head.type().isHttp() && head.type().type() != null) {
        skip(head.type().type());
        return;
      }
      try {
        StoredResponse response = StoredResponse.of(block);
        if (response.isPage()) {
          page(head, response.type(), response::body);
        } else {
          skip("status " + response.status());
        }
      } catch (IOException | IllegalArgumentException e) {
        bad(head.start(), "no HTTP response: " + place(e));
      }
    }

    /** A record that holds a page, if it does. */
    private void page(WarcHead head, DeclaredType type, IntFunction<Content> body) {
      if (type.kind() == null && type.type() != null) {
        skip(type.type());
        return;
      }
      Content sniffed = type.kind() == null ? body.apply(most()) : null;
      MediaKind kind = sniffed == null ? type.kind() : PageSniffer.kind(sniffed.bytes());
      if (kind == null) {
        skip("no media type");
        return;
      }
      container.record(
          head.name(),
          name -> {
            Content content = sniffed == null ? body.apply(most()) : sniffed;
            var all = new ArrayList<>(name.issues());
            all.addAll(head.issues());
            Origin origin =
                container.origin(
                    name.id(), content.bytes(), head.url(), head.date(), type.charset());
            return Documents.of(content, kind, origin, all, input.limits());
          });
    }

    private int most() {
      return input.limits().documentBytes();
    }

    private static String place(Exception e) {
      return PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
    }

    private void skip(String why) {
      skipped.merge(why, 1, Integer::sum);
    }

    private void tellSkipped() {
      if (!skipped.isEmpty()) {
        container.tell(Issue.info("skipped_records", "records that are no pages: " + skipped));
      } else if (any && !container.met()) {
        container.tell(
            Issue.warning("empty", "no page in it, but records of other types: " + others));
      }
    }
  }
}
