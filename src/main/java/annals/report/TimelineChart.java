// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.report.ChartLanes.Days;
import annals.report.ChartLanes.Events;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of what happened when: in each lane a bar for every time that its events have, from
 * the first day to the last, so that a vague date is a long bar; a bar with room bears its words.
 *
 * @param height in pixels, of the whole drawing
 */
record TimelineChart(
    int width, int height, int bottom, List<TimeScale.Tick> ticks, List<DrawnLane> lanes) {
  private static final int WIDTH = 1000;
  private static final int LEFT = 220;
  private static final int TOP = 28;
  private static final int LANE = 36;
  private static final int BAR = 20;
  private static final int LEAST_BAR = 6;
  private static final int LONGEST_LABEL = 34;
  private static final double LETTER = 6.2;
  private static final int MOST_BARS = 300;

  /** A document or publisher. */
  record DrawnLane(
      String name, String title, @Nullable String link, Places places, List<Bar> bars) {}

  /** Where the line of a lane and its two labels are. */
  record Places(int y, int nameY, int titleY) {}

  /** A time and the events at it; the link leads to the first. */
  record Bar(
      long x, int y, long width, String title, String link, @Nullable String words, int textY) {

    int height() {
      return BAR;
    }

    /** The same without words where another bar would be drawn over them. */
    Bar unlessHidden(List<Bar> lane) {
      if (words == null) {
        return this;
      }
      double end = x + words.length() * LETTER;
      boolean hidden =
          lane.stream()
              .anyMatch(bar -> !bar.equals(this) && bar.x() < end && bar.x() + bar.width() > x);
      return hidden ? new Bar(x, y, width, title, link, null, textY) : this;
    }
  }

  static TimelineChart draw(List<ChartLanes.Lane> lanes) {
    var days = new ArrayList<LocalDate>();
    for (ChartLanes.Lane lane : lanes) {
      for (Days time : lane.times().keySet()) {
        days.add(time.first());
        days.add(time.last());
      }
    }
    TimeScale scale = TimeScale.of(days, WIDTH - LEFT);
    var drawn = new ArrayList<DrawnLane>();
    for (ChartLanes.Lane lane : lanes) {
      drawn.add(lane(scale, TOP + drawn.size() * LANE, lane));
    }
    int bottom = TOP + lanes.size() * LANE;
    List<TimeScale.Tick> ticks = scale.ticks().stream().map(tick -> tick.shifted(LEFT)).toList();
    return new TimelineChart(WIDTH, bottom + 4, bottom, ticks, drawn);
  }

  private static DrawnLane lane(TimeScale scale, int y, ChartLanes.Lane lane) {
    List<Bar> bars =
        lane.times().entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<Days, Events>>comparingLong(e -> -e.getValue().count())
                    .thenComparing(e -> e.getKey().first())
                    .thenComparing(e -> e.getKey().last()))
            .limit(MOST_BARS)
            .sorted(Comparator.comparingLong(TimelineChart::length).reversed())
            .map(time -> bar(scale, y, time.getKey(), time.getValue()))
            .toList();
    List<Bar> legible = bars.stream().map(bar -> bar.unlessHidden(bars)).toList();
    boolean twoLines = !lane.title().isEmpty() && !lane.name().isEmpty();
    return new DrawnLane(
        cut(twoLines ? lane.name() : lane.name() + lane.title()),
        twoLines ? cut(lane.title()) : "",
        lane.page(),
        new Places(y, y + (twoLines ? 15 : 22), y + 29),
        legible);
  }

  /** Short times are drawn over long ones. */
  private static long length(Map.Entry<Days, Events> time) {
    return time.getKey().last().toEpochDay() - time.getKey().first().toEpochDay();
  }

  private static Bar bar(TimeScale scale, int laneY, Days days, Events events) {
    long from = LEFT + scale.x(days.first());
    long to = LEFT + scale.end(days.last());
    long width = Math.max(LEAST_BAR, to - from);
    String words = events.words().get(0);
    var title = new StringBuilder();
    title.append(DayWords.of(days.first().toString(), days.last().toString())).append(": ");
    title.append(String.join(", ", events.words()));
    if (events.count() > events.words().size()) {
      title.append(" and ").append(events.count() - events.words().size()).append(" more");
    }
    return new Bar(
        Math.min(from, WIDTH - width),
        laneY + (LANE - BAR) / 2,
        width,
        title.toString(),
        events.link(),
        words.length() * LETTER + LEAST_BAR <= width ? words : null,
        laneY + LANE / 2 + 4);
  }

  private static String cut(String label) {
    int points = label.codePointCount(0, label.length());
    return points <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "\u2026";
  }
}
