package org.ipfund.performance.planfile.reading;

import java.util.List;
import java.util.Optional;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Grid.Row;
import org.ipfund.performance.planfile.content.Passage;
import org.ipfund.performance.planfile.content.RemarkKind;

/**
 * Reads a table of tasks (任务分工表), of a sheet or of Word: columns by their headings; a chapter
 * stands in a column, each of its parts on a line, or in a row of its own.
 */
final class TaskTable {

  private static final String NUMBER = "序号|编号|任务序号|No\\.?";
  private static final String CHAPTER = "章节|章|领域|工作领域|类别|所属章节|部分";
  private static final String TASK = "任务|工作任务|重点任务|主要任务|任务内容|工作内容|具体任务|主要任务及内容";
  private static final String CLAUSE = "责任分工|职责分工|任务分工|分工";
  private static final String LEAD = "牵头单位|牵头部门";
  private static final String COOPERATING = "配合单位|配合部门|协办单位|参加单位";
  private static final String RESPONSIBLE = "责任单位|负责单位|责任部门|承办单位";
  private static final String DUE = "完成时限|时限|完成时间|时间要求|进度要求";
  private static final String CHECK = "校验码";

  private final Headings headings;
  private final Draft draft;
  private String chapter = "";

  private TaskTable(Headings headings, Draft draft) {
    this.headings = headings;
    this.draft = draft;
  }

  static Optional<Headings> headings(Grid grid) {
    Optional<Headings> found = Headings.find(grid, TASK);
    return found.filter(h -> h.column(NUMBER + "|" + CLAUSE + "|" + LEAD + "|" + RESPONSIBLE) >= 0);
  }

  static void read(Headings headings, Draft draft) {
    headings.above().forEach(row -> draft.keep(new Passage(row.place(), row.text())));
    draft.keep(new Passage(headings.row().place(), headings.row().text()));
    TaskTable table = new TaskTable(headings, draft);
    headings.below().forEach(table::row);
  }

  private void row(Row row) {
    String task = cell(row, TASK);
    String only = row.text();
    boolean head = !only.contains("\t") && Mark.of(only).isHeading();
    if (head) {
      chapter(only, row.place());
    } else if (row.cell(0).equals(CHECK) || only.isEmpty()) {
      draft.skip(row.place());
    } else if (task.isEmpty()) {
      draft.keep(new Passage(row.place(), only));
      draft.remark(RemarkKind.PARAGRAPH_UNPLACED, row.place(), only);
    } else {
      chapter(cell(row, CHAPTER), row.place());
      task(row, task);
    }
  }

  /** Begins the parts that the cell names and the row above did not; an empty one is as above. */
  private void chapter(String printed, String place) {
    if (printed.isEmpty() || printed.equals(chapter)) {
      return;
    }
    List<String> before = chapter.lines().toList();
    List<String> lines = printed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    int same = 0;
    while (same < Math.min(before.size(), lines.size() - 1)
        && before.get(same).equals(lines.get(same))) {
      same++;
    }
    for (int at = same; at < lines.size(); at++) {
      Mark mark = Mark.of(lines.get(at));
      String title = mark.isHeading() ? mark.rest() : lines.get(at);
      draft.parts().begin(mark.isHeading() ? mark : Mark.of(""), at + 1, title, place);
    }
    chapter = printed;
  }

  private void task(Row row, String printed) {
    Mark own = Mark.of(printed);
    String column = cell(row, NUMBER).replaceAll("[.．、]$", "");
    boolean numbered = column.isEmpty() && own.kind() == Mark.Kind.TASK;
    Clause inText = Clause.of(numbered ? own.rest() : printed);
    String clause = cell(row, CLAUSE);
    if (clause.isEmpty()) {
      String lead = cell(row, LEAD);
      clause = Division.clause(lead, cell(row, COOPERATING), cell(row, RESPONSIBLE));
    }
    boolean twice = !clause.isEmpty() && !inText.isEmpty();
    if (twice) {
      draft.remark(RemarkKind.SEVERAL_CLAUSES, row.place(), inText.printed());
    }
    String text = twice ? printed : inText.body();
    String due = cell(row, DUE);
    int number = numbered ? own.number() : ChineseNumeral.read(digits(column));
    draft.task(number, text, clause.isEmpty() ? inText.printed() : clause, due, row.place());
  }

  private static String digits(String column) {
    return column.matches("\\d{1,4}|[一二三四五六七八九十百]{1,5}") ? column : "0";
  }

  private String cell(Row row, String pattern) {
    return row.cell(headings.column(pattern));
  }
}
