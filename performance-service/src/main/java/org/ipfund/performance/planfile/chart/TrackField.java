package org.ipfund.performance.planfile.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ipfund.platform.value.Text;

/** One indicator of the chart. */
final class TrackField {

  static final String TARGET = "fill=\"#ffffff\" stroke=\"#1f2933\" stroke-width=\"2\"";
  private static final String GRID = "stroke=\"#d9e0e6\" stroke-width=\"1\"";

  /** Lets a text be read where a line goes through it. */
  private static final String HALO =
      " stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\" stroke-linejoin=\"round\"";

  private static final int LEFT = 64;
  private static final int HEAD = 68;
  private static final int FOOT = 44;
  private static final int RIGHT = 30;
  private static final int MOST_LABELS = 8;

  private final Svg svg;
  private final Track track;
  private final int left;
  private final int right;
  private final int y;
  private final int x;
  private final int width;
  private final Scale scale;

  TrackField(Svg svg, Track track, int x, int y, int width, int height) {
    this.svg = svg;
    this.track = track;
    this.x = x;
    this.y = y;
    this.width = width;
    this.left = x + LEFT;
    this.right = x + width - RIGHT;
    List<BigDecimal> numbers = new ArrayList<>(track.wholePath().values());
    numbers.addAll(track.values().values());
    this.scale = Scale.of(numbers, y + HEAD, y + height - FOOT);
  }

  void draw() {
    svg.begin(track.name());
    head();
    axes();
    path();
    values();
    baseline();
    svg.path(TrackChart.diamond(px(track.targetYear()), scale.y(track.target())), TARGET);
    label(track.targetYear(), track.target(), -14);
    svg.end();
  }

  private void head() {
    String unit = track.unit().isEmpty() ? "" : "（" + track.unit() + "）";
    String name = Svg.fit(track.name(), 15, width - Svg.wide(unit, 15)) + unit;
    svg.text(x, y + 18, 15, "start", name, "font-weight=\"bold\"");
    String verdict = Svg.fit(track.verdict(), 12, width);
    svg.text(x, y + 36, 12, "start", verdict, "fill=\"#52606d\"");
  }

  private void axes() {
    for (BigDecimal tick : scale.ticks()) {
      int at = scale.y(tick);
      svg.line(left, at, right, at, GRID);
      svg.text(left - 8, at + 4, 11, "end", Scale.plain(tick), "fill=\"#52606d\"");
    }
    int years = track.targetYear() - track.baselineYear();
    int every = (years + MOST_LABELS - 1) / MOST_LABELS;
    for (int year = track.baselineYear(); year <= track.targetYear(); year++) {
      if ((track.targetYear() - year) % every == 0) {
        String shown = Integer.toString(year);
        svg.text(px(year), scale.bottom() + 20, 11, "middle", shown, "fill=\"#52606d\"");
      }
    }
  }

  private void path() {
    svg.polyline(points(track.wholePath()), TrackChart.path());
  }

  private void values() {
    svg.polyline(points(track.values()), TrackChart.value());
    track
        .values()
        .forEach(
            (year, value) -> {
              svg.circle(px(year), scale.y(value), 5, "fill=\"#0b5cad\"");
              boolean above = value.compareTo(planned(year)) >= 0;
              if (year != track.targetYear()) {
                label(year, value, above ? -11 : 20);
              }
            });
  }

  /** What the path has at a year, on a straight line between the years it knows. */
  private BigDecimal planned(int year) {
    SortedMap<Integer, BigDecimal> whole = track.wholePath();
    SortedMap<Integer, BigDecimal> before = whole.headMap(year + 1);
    SortedMap<Integer, BigDecimal> after = whole.tailMap(year);
    if (before.isEmpty() || after.isEmpty()) {
      return BigDecimal.ZERO;
    }
    int from = before.lastKey();
    int to = after.firstKey();
    BigDecimal start = whole.getOrDefault(from, BigDecimal.ZERO);
    BigDecimal rise = whole.getOrDefault(to, BigDecimal.ZERO).subtract(start);
    return to == from
        ? start
        : start.add(
            rise.multiply(BigDecimal.valueOf(year - from))
                .divide(BigDecimal.valueOf(to - from), 6, RoundingMode.HALF_UP));
  }

  private void baseline() {
    if (track.baseline() == null) {
      int foot = scale.bottom() - 8;
      String unknown = svg.in(new Text("基期值未知", "baseline unknown"));
      svg.line(
          left, scale.top(), left, scale.bottom(), "stroke=\"#a13d00\" stroke-dasharray=\"2 4\"");
      svg.text(left + 6, foot, 18, "start", "?", "font-weight=\"bold\" fill=\"#a13d00\"");
      svg.text(left + 20, foot, 12, "start", unknown, "fill=\"#a13d00\"" + HALO);
    } else if (!track.values().containsKey(track.baselineYear())) {
      svg.circle(left, scale.y(track.baseline()), 4, TARGET);
      label(track.baselineYear(), track.baseline(), -11);
    }
  }

  private void label(int year, BigDecimal number, int above) {
    int at = scale.y(number) + above;
    String anchor =
        year == track.targetYear() ? "end" : year == track.baselineYear() ? "start" : "middle";
    int nudge = year == track.targetYear() ? 12 : 0;
    svg.text(px(year) + nudge, at, 12, anchor, Scale.plain(number), "font-weight=\"bold\"" + HALO);
  }

  private String points(SortedMap<Integer, BigDecimal> numbers) {
    return numbers.entrySet().stream()
        .map(
            (Map.Entry<Integer, BigDecimal> one) ->
                px(one.getKey()) + "," + scale.y(one.getValue()))
        .collect(Collectors.joining(" "));
  }

  private int px(int year) {
    int years = track.targetYear() - track.baselineYear();
    return left + (right - left) * (year - track.baselineYear()) / years;
  }
}
