// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.timeline.EventSignature;
import annals.timeline.Happening;
import annals.timeline.Incident;
import annals.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Articles that tell of the same happenings, in whole texts, and what is judged of them. A file is
 * a cluster: {@code @ a} before an article, {@code @ judged} before lines such as {@code same
 * a:exploded b:blast}, {@code apart a:fire a:fire#3} (the third time that the word stands there),
 * {@code dated a:exploded 2020-02-03} and {@code incident-apart a:sank a:capsized}. All clusters
 * are one corpus.
 */
final class Clusters {
  private static final Path FOLDER = Path.of("src/test/resources/timeline/clusters");

  /** A line that is judged, and whether it holds. */
  record Judged(String cluster, String line, boolean open, String found) {
    boolean holds() {
      return found.isEmpty();
    }

    @Override
    public String toString() {
      return cluster + ": " + line;
    }
  }

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Happening> rows = new HashMap<>();
  private final Map<String, String> incidents = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int joined;
  private int pairs;

  static Clusters read() {
    var clusters = new Clusters();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.sorted().forEach(clusters::read);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    clusters.tell();
    return clusters;
  }

  private void read(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    try {
      for (String part : Files.readString(file).split("(?m)^@ ", -1)) {
        int end = part.indexOf('\n');
        String head = part.substring(0, end);
        String body = part.substring(end + 1);
        if (head.equals("judged")) {
          body.lines().map(line -> name + " " + line).forEach(lines::add);
        } else if (!head.startsWith("#")) {
          texts.put(name + "-" + head, body);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void tell() {
    var events = new ArrayList<EventSignature>();
    texts.forEach((doc, text) -> events.addAll(SignedText.signatures(doc, text)));
    for (Incident incident : Timeline.tell(events)) {
      for (Happening happening : incident.happenings()) {
        for (EventSignature event : happening.events()) {
          rows.put(event.source().docId() + " " + event.charStart(), happening);
          incidents.put(event.source().docId() + " " + event.charStart(), incident.incidentId());
        }
      }
    }
  }

  /** Every line, with what was found instead where it does not hold. */
  List<Judged> judge() {
    return lines.stream().map(this::judge).toList();
  }

  private Judged judge(String line) {
    String[] words = line.split(" ", -1);
    String cluster = words[0];
    boolean open = words[1].equals("open");
    int at = open ? 2 : 1;
    var places = new ArrayList<String>();
    for (int i = at + 1; i < words.length; i++) {
      places.add(words[i].contains(":") ? place(cluster, words[i]) : words[i]);
    }
    String found =
        switch (words[at]) {
          case "same" -> same(words, places, at + 1);
          case "apart" -> row(places.get(0)).equals(row(places.get(1))) ? "one row" : "";
          case "incident-apart" -> oneIncident(places.get(0), places.get(1)) ? "one incident" : "";
          case "dated" -> dated(rows.get(places.get(0)), places.get(1));
          default -> throw new IllegalArgumentException(line);
        };
    if (words[at].equals("same")) {
      pairs(places);
    }
    return new Judged(cluster, line.substring(line.indexOf(' ') + 1), open, found);
  }

  private String same(String[] words, List<String> places, int first) {
    var parts = new TreeMap<String, List<String>>();
    for (int i = 0; i < places.size(); i++) {
      parts.computeIfAbsent(row(places.get(i)), row -> new ArrayList<>()).add(words[first + i]);
    }
    return parts.size() == 1 ? "" : parts.toString();
  }

  private void pairs(List<String> places) {
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        joined += row(places.get(i)).equals(row(places.get(j))) ? 1 : 0;
        pairs++;
      }
    }
  }

  private boolean oneIncident(String a, String b) {
    return incidents.containsKey(a) && incidents.get(a).equals(incidents.get(b));
  }

  private static String dated(Happening row, String day) {
    if (row == null) {
      return "no event";
    }
    String found = row.when() == null ? "no date" : row.when().start() + "/" + row.when().end();
    return found.equals(day + "/" + day) ? "" : found;
  }

  /** The row of what stands at a place; a row of its own where no event does. */
  private String row(String place) {
    return rows.containsKey(place) ? rows.get(place).timelineId() : "no event at " + place;
  }

  private String place(String cluster, String told) {
    String doc = cluster + "-" + told.substring(0, told.indexOf(':'));
    String word = told.substring(told.indexOf(':') + 1);
    int time = word.contains("#") ? Integer.parseInt(word.substring(word.indexOf('#') + 1)) : 1;
    String text = texts.get(doc);
    Matcher matcher = Pattern.compile("\\b" + word.replaceAll("#.*", "") + "\\b").matcher(text);
    for (int i = 0; i < time; i++) {
      if (!matcher.find()) {
        throw new IllegalArgumentException(told + " is not in " + doc);
      }
    }
    return doc + " " + matcher.start();
  }

  /** Rows that hold events of two clusters, which tell of nothing in common. */
  List<String> acrossClusters() {
    return rows.values().stream()
        .distinct()
        .filter(row -> row.events().stream().map(Clusters::cluster).distinct().count() > 1)
        .map(row -> row.eventIds().toString())
        .sorted()
        .toList();
  }

  private static String cluster(EventSignature event) {
    return event.source().docId().replaceAll("-.*", "");
  }

  public static void main(String[] args) {
    Clusters clusters = read();
    var holding = new TreeMap<String, Integer>();
    var all = new TreeMap<String, Integer>();
    for (Judged judged : clusters.judge()) {
      String kind = judged.line().replaceFirst("^open ", "").replaceAll(" .*", "");
      all.merge(kind, 1, Integer::sum);
      holding.merge(kind, judged.holds() ? 1 : 0, Integer::sum);
      if (!judged.holds()) {
        System.out.println(judged + "  <- " + judged.found());
      }
    }
    all.forEach((kind, n) -> System.out.println(kind + " " + holding.get(kind) + " of " + n));
    System.out.println("pairs joined " + clusters.joined + " of " + clusters.pairs);
    System.out.println("across clusters " + clusters.acrossClusters());
  }
}
