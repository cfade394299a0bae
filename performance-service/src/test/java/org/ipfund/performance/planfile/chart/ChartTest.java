package org.ipfund.performance.planfile.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ipfund.performance.planfile.office.PlanData;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ChartTest {

  @Rule("SB-003")
  @Test
  void tracks_whenBaselineIsMissing_sayIt() throws Exception {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String svg = TrackChart.svg("某某规划 <2025>", tracks(), language);
      keep("tracks-" + language + ".svg", svg);
      Document document = parse(svg);
      assertEquals("img", document.getDocumentElement().getAttribute("role"));
      String told = document.getElementsByTagName("desc").item(0).getTextContent();
      String unknown = language == Locale.ENGLISH ? "baseline unknown" : "基期值未知";
      assertEquals(6, told.split(unknown, -1).length - 1);
      assertTrue(svg.contains("stroke-dasharray"));
    }
  }

  @Test
  void grid_whenDrawn_tellsEachStateByWordAndSign() throws Exception {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String svg = TaskGridChart.svg("广州市知识产权发展“十四五”规划", squares("plan_tasks.csv"), language);
      keep("grid-" + language + ".svg", svg);
      Document document = parse(svg);
      for (TaskState state : TaskState.values()) {
        assertTrue(svg.contains(state.sign) && svg.contains(state.label().in(language)));
      }
      assertEquals(50 + 6, document.getElementsByTagName("g").getLength());
    }
    keep("grid-2016.svg", TaskGridChart.svg("2016年工作要点", points(), Locale.CHINESE));
  }

  @Test
  void svg_whenEmptyOrHostile_isStillADocument() throws Exception {
    parse(TrackChart.svg("", List.of(), Locale.CHINESE));
    parse(TaskGridChart.svg("\u0000<script>&", List.of(), Locale.CHINESE));
    String svg =
        TaskGridChart.svg(
            "x", List.of(new TaskSquare("<a&", 1, "\"", TaskState.DONE)), Locale.ENGLISH);
    parse(svg);
    assertFalse(svg.contains("<a&"));
  }

  @Test
  void scale_whenNumbersAreLargeSmallOrNegative_hasRoundSteps() {
    assertEquals("[0, 2000, 4000, 6000]", ticks("3100", "5000"));
    assertEquals("[0, 5, 10]", ticks("9.85", "10"));
    assertEquals("[-4, -2, 0, 2, 4]", ticks("-3.2", "4"));
    assertEquals("[0, 0.001, 0.002, 0.003, 0.004]", ticks("0.004"));
    assertEquals("[0, 0.5]", ticks("0"));
  }

  private static String ticks(String... numbers) {
    List<BigDecimal> all = new ArrayList<>();
    for (String number : numbers) {
      all.add(new BigDecimal(number));
    }
    return Scale.of(all, 0, 100).ticks().stream().map(Scale::plain).toList().toString();
  }

  private static List<Track> tracks() {
    List<Track> tracks = new ArrayList<>();
    for (var row : PlanData.rows("plan_indicators.csv")) {
      BigDecimal target = new BigDecimal(row.get("target"));
      BigDecimal baseline =
          row.get("baseline").isEmpty() ? null : new BigDecimal(row.get("baseline"));
      SortedMap<Integer, BigDecimal> values = new TreeMap<>();
      if (tracks.size() % 3 != 2) {
        values.put(2021, target.multiply(new BigDecimal("0.70")));
        values.put(2022, target.multiply(new BigDecimal("0.78")));
        values.put(2023, target.multiply(new BigDecimal(tracks.size() % 2 == 0 ? "0.8" : "0.95")));
      }
      String verdict = values.isEmpty() ? "缺少数据" : "进展符合预期，年均增长 7.9%";
      tracks.add(
          new Track(
              row.get("indicator"),
              row.get("unit"),
              2020,
              baseline,
              2025,
              target,
              new TreeMap<>(),
              values,
              verdict));
    }
    return tracks;
  }

  private static List<TaskSquare> squares(String file) {
    List<TaskSquare> squares = new ArrayList<>();
    for (var row : PlanData.rows(file)) {
      int number = Integer.parseInt(row.get("no"));
      TaskState state = TaskState.values()[number * 7 % 11 % 5];
      squares.add(new TaskSquare(row.get("chapter"), number, row.get("title"), state));
    }
    return squares;
  }

  private static List<TaskSquare> points() {
    List<TaskSquare> squares = new ArrayList<>();
    for (var row : PlanData.rows("work_points_2016.csv")) {
      int number = Integer.parseInt(row.get("no"));
      TaskState state = TaskState.values()[number * 7 % 11 % 5];
      String part = "（" + row.get("part") + "）" + row.get("part_title");
      squares.add(new TaskSquare(part, number, "", state));
    }
    return squares;
  }

  private static Document parse(String svg) throws Exception {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  /** To be looked at: {@code -Dplanfile.keep=folder}. */
  private static void keep(String name, String svg) throws IOException {
    String folder = System.getProperty("planfile.keep");
    if (folder != null) {
      Files.writeString(Files.createDirectories(Path.of(folder)).resolve(name), svg);
    }
  }
}
