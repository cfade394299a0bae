package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipfund.performance.planfile.content.FileIndicator;
import org.ipfund.performance.planfile.content.FileNote;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Grid.Row;
import org.ipfund.performance.planfile.content.Passage;

/** Reads the table of indicators, whose columns are known by their headings. */
final class IndicatorTable {

  private static final int LONGEST_NAME = 300;
  private static final String NAME = "(主要)?指标(名称)?";
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");
  private static final Pattern NOTHING = Pattern.compile("[—–\\-/／－\\s]*|暂无|无|待定");
  private static final Pattern UNIT = Pattern.compile("^(.*\\S)\\s*[（(]([^（()）]{1,12})[）)]$");
  private static final Pattern NATURE = Pattern.compile("约束性|预期性");

  private final Headings headings;
  private final int baseline;
  private final int target;

  private IndicatorTable(Headings headings) {
    this.headings = headings;
    List<Integer> years = headings.all("20\\d\\d年.*|.*(基期|现状|基准|目标|规划)值?.*");
    this.baseline = years.size() > 1 ? years.get(0) : -1;
    this.target = years.isEmpty() ? -1 : years.get(years.size() - 1);
  }

  static boolean knows(Grid grid) {
    return Headings.find(grid, NAME, "20\\d\\d年.*|.*目标值?.*|.*规划值.*|数据来源|单位").isPresent();
  }

  /** Keeps what stands above its rows. */
  static void keepHead(Grid grid, Draft draft) {
    Headings headings = Headings.find(grid, NAME).orElseThrow();
    headings.above().forEach(row -> draft.keep(new Passage(row.place(), row.text())));
    draft.keep(new Passage(headings.row().place(), headings.row().text()));
  }

  /** Its rows; the nature is the caption's where no column tells it. */
  static List<FileIndicator> read(Grid grid, String caption) {
    Headings headings = Headings.find(grid, NAME).orElseThrow();
    IndicatorTable table = new IndicatorTable(headings);
    List<FileIndicator> indicators = new ArrayList<>();
    for (Row row : headings.below()) {
      if (!row.cell(headings.column(NAME)).isEmpty()) {
        indicators.add(table.indicator(row, caption));
      }
    }
    return indicators;
  }

  private FileIndicator indicator(Row row, String caption) {
    String name = line(row.cell(headings.column(NAME)));
    String unit = line(row.cell(headings.column("(计量|计算)?单位")));
    Matcher bracket = UNIT.matcher(name);
    if (unit.isEmpty() && name.length() < LONGEST_NAME && bracket.matches()) {
      name = bracket.group(1);
      unit = bracket.group(2);
    }
    String nature = row.cell(headings.column("属性|指标属性|性质|指标性质"));
    return new FileIndicator(
        name,
        unit,
        value(row, baseline),
        year(baseline),
        value(row, target),
        year(target),
        line(row.cell(headings.column("数据来源|责任单位|牵头单位|数据提供单位"))),
        nature.isEmpty() ? first(NATURE, caption) : nature,
        row.notes().stream().map(FileNote::text).collect(Collectors.joining("\n")),
        row.place());
  }

  private static String value(Row row, int column) {
    String printed = line(row.cell(column));
    return NOTHING.matcher(printed).matches() ? "" : printed;
  }

  private int year(int column) {
    String year = first(YEAR, headings.heading(column));
    return year.isEmpty() ? 0 : Integer.parseInt(year);
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group() : "";
  }

  private static String line(String cell) {
    return OneLine.of(cell);
  }
}
