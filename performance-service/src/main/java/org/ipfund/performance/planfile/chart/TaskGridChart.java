package org.ipfund.performance.planfile.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.platform.value.Text;

/** All tasks of a plan, a square each, by chapter; each chapter's counts stand beside it. */
public final class TaskGridChart {

  private static final int WIDTH = 968;
  private static final int MARGIN = 24;
  private static final int HEAD = 92;
  private static final int NAMES = 250;
  private static final int CELL = 38;
  private static final int GAP = 4;
  private static final int COUNTS = 120;
  private static final int PER_LINE = (WIDTH - 2 * MARGIN - NAMES - COUNTS) / (CELL + GAP);

  private TaskGridChart() {}

  /** The document. */
  public static String svg(String plan, List<TaskSquare> tasks, Locale language) {
    Svg svg = new Svg(WIDTH, language);
    String title = plan + svg.in(new Text("：任务进展", ": tasks"));
    svg.text(
        MARGIN, 36, 20, "start", Svg.fit(title, 20, WIDTH - 2 * MARGIN), "font-weight=\"bold\"");
    legend(svg, tasks);
    int y = HEAD;
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, List<TaskSquare>> chapter : chapters(tasks).entrySet()) {
      told.add(chapter.getKey() + ": " + counts(svg, chapter.getValue()));
      y += chapter(svg, chapter.getKey(), chapter.getValue(), y);
    }
    return svg.document(y + MARGIN, title, String.join("\n", told));
  }

  private static Map<String, List<TaskSquare>> chapters(List<TaskSquare> tasks) {
    return tasks.stream()
        .collect(
            Collectors.groupingBy(TaskSquare::chapter, LinkedHashMap::new, Collectors.toList()));
  }

  private static void legend(Svg svg, List<TaskSquare> tasks) {
    int x = MARGIN;
    for (TaskState state : TaskState.values()) {
      long count = tasks.stream().filter(task -> task.state() == state).count();
      String words = svg.in(state.label()) + " " + count;
      svg.box(x, 52, 22, 22, "rx=\"3\" fill=\"%s\" stroke=\"#52606d\"".formatted(state.fill));
      sign(svg, state, x + 11, 63);
      svg.text(x + 30, 68, 13, "start", words, "");
      x += 30 + Svg.wide(words, 13) + 30;
    }
  }

  /** Draws a chapter; how high it is. */
  private static int chapter(Svg svg, String name, List<TaskSquare> tasks, int y) {
    int lines = (tasks.size() + PER_LINE - 1) / PER_LINE;
    int high = Math.max(lines * (CELL + GAP), CELL + GAP) + 14;
    svg.begin(name + ": " + counts(svg, tasks));
    svg.line(MARGIN, y, WIDTH - MARGIN, y, "stroke=\"#d9e0e6\"");
    String first = Svg.cut(name, 14, NAMES - 16);
    String rest = Svg.fit(name.substring(first.length()), 14, NAMES - 16);
    svg.text(MARGIN, rest.isEmpty() ? y + 32 : y + 23, 14, "start", first, "");
    svg.text(MARGIN, y + 43, 14, "start", rest, "");
    for (int at = 0; at < tasks.size(); at++) {
      int left = MARGIN + NAMES + at % PER_LINE * (CELL + GAP);
      square(svg, tasks.get(at), left, y + 8 + at / PER_LINE * (CELL + GAP));
    }
    long done = tasks.stream().filter(task -> task.state() == TaskState.DONE).count();
    String share = svg.in(Text.of("完成 %d/%d", "%d of %d done", done, tasks.size()));
    svg.text(WIDTH - MARGIN, y + 32, 13, "end", share, "");
    svg.end();
    return high;
  }

  private static void square(Svg svg, TaskSquare task, int x, int y) {
    TaskState state = task.state();
    svg.begin(task.number() + " " + task.title() + ": " + svg.in(state.label()));
    svg.box(x, y, CELL, CELL, "rx=\"4\" fill=\"%s\" stroke=\"#52606d\"".formatted(state.fill));
    String ink = "fill=\"%s\"".formatted(state.ink);
    svg.text(x + CELL / 2, y + 16, 13, "middle", task.number() + "", ink);
    sign(svg, state, x + CELL / 2, y + 27);
    svg.end();
  }

  private static void sign(Svg svg, TaskState state, int x, int y) {
    String looks = "fill=\"none\" stroke=\"%s\" stroke-width=\"2\" transform=\"translate(%d %d)\"";
    svg.path(state.sign, looks.formatted(state.ink, x, y));
  }

  private static String counts(Svg svg, List<TaskSquare> tasks) {
    return Stream.of(TaskState.values())
        .map(state -> Map.entry(state, tasks.stream().filter(t -> t.state() == state).count()))
        .filter(one -> one.getValue() > 0)
        .map(one -> svg.in(one.getKey().label()) + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }
}
