package org.ipfund.performance.planfile.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ipfund.platform.value.Text;

/** The indicators of a plan, each in a field of its own: path, target, values, missing baseline. */
public final class TrackChart {

  private static final int COLUMNS = 2;
  private static final int FIELD_WIDE = 460;
  private static final int FIELD_HIGH = 286;
  private static final int HEAD = 84;
  private static final int MARGIN = 24;
  private static final String PATH =
      "stroke=\"#52606d\" stroke-width=\"2\" stroke-dasharray=\"7 5\"";
  private static final String VALUE = "stroke=\"#0b5cad\" stroke-width=\"3\"";
  private static final Text LEGEND_PATH = new Text("计划路径", "planned path");
  private static final Text LEGEND_VALUE = new Text("实际值", "actual value");
  private static final Text LEGEND_TARGET = new Text("目标值", "target");
  private static final Text LEGEND_UNKNOWN = new Text("基期值未知", "baseline unknown");

  private TrackChart() {}

  /** The document. */
  public static String svg(String plan, List<Track> tracks, Locale language) {
    int columns = Math.min(COLUMNS, Math.max(1, tracks.size()));
    int width = 2 * MARGIN + COLUMNS * FIELD_WIDE;
    int rows = (tracks.size() + columns - 1) / columns;
    Svg svg = new Svg(width, language);
    String title = plan + svg.in(new Text("：指标进展", ": indicators"));
    svg.text(
        MARGIN, 36, 20, "start", Svg.fit(title, 20, width - 2 * MARGIN), "font-weight=\"bold\"");
    legend(svg);
    for (int at = 0; at < tracks.size(); at++) {
      int x = MARGIN + at % columns * FIELD_WIDE;
      int y = HEAD + at / columns * FIELD_HIGH;
      new TrackField(svg, tracks.get(at), x, y, FIELD_WIDE - MARGIN, FIELD_HIGH).draw();
    }
    String told =
        tracks.stream().map(track -> words(track, language)).collect(Collectors.joining("\n"));
    return svg.document(HEAD + rows * FIELD_HIGH + MARGIN, title, told);
  }

  private static void legend(Svg svg) {
    int y = 62;
    int x = MARGIN;
    svg.line(x, y - 4, x + 34, y - 4, PATH);
    x = label(svg, x + 42, y, LEGEND_PATH);
    svg.line(x, y - 4, x + 34, y - 4, VALUE).circle(x + 17, y - 4, 5, "fill=\"#0b5cad\"");
    x = label(svg, x + 42, y, LEGEND_VALUE);
    svg.path(diamond(x + 8, y - 4), TrackField.TARGET);
    x = label(svg, x + 24, y, LEGEND_TARGET);
    svg.text(x, y + 1, 15, "start", "?", "font-weight=\"bold\" fill=\"#a13d00\"");
    label(svg, x + 16, y, LEGEND_UNKNOWN);
  }

  private static int label(Svg svg, int x, int y, Text text) {
    String words = svg.in(text);
    svg.text(x, y, 13, "start", words, "");
    return x + Svg.wide(words, 13) + 28;
  }

  static String diamond(int x, int y) {
    return "M%d %dl7 7l-7 7l-7 -7z".formatted(x, y - 7);
  }

  /** All that a field shows, as a sentence. */
  static String words(Track track, Locale language) {
    BigDecimal known = track.baseline();
    String baseline = known == null ? LEGEND_UNKNOWN.in(language) : Scale.plain(known);
    String values =
        track.values().isEmpty()
            ? new Text("尚无实际值", "no actual value yet").in(language)
            : LEGEND_VALUE.in(language) + " " + years(track.values());
    List<String> parts = new ArrayList<>();
    parts.add(track.name() + (track.unit().isEmpty() ? "" : "（" + track.unit() + "）"));
    parts.add(track.baselineYear() + " " + baseline);
    parts.add(
        LEGEND_TARGET.in(language) + " " + track.targetYear() + " " + Scale.plain(track.target()));
    parts.add(values);
    if (!track.verdict().isEmpty()) {
      parts.add(track.verdict());
    }
    return String.join("; ", parts);
  }

  private static String years(SortedMap<Integer, BigDecimal> values) {
    return values.entrySet().stream()
        .map(
            (Map.Entry<Integer, BigDecimal> one) ->
                one.getKey() + " " + Scale.plain(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  static String path() {
    return PATH;
  }

  static String value() {
    return VALUE;
  }
}
