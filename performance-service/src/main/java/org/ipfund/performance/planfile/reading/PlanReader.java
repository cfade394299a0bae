package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Paragraph;
import org.ipfund.performance.planfile.content.Passage;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.performance.planfile.content.RemarkKind;
import org.jspecify.annotations.Nullable;

/** Reads a plan or work programme. Pure: the same blocks give the same. */
public final class PlanReader {

  private static final Pattern BOX =
      Pattern.compile("^专栏\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})[：:．.、\\s]*+(.*)$");
  private static final Pattern DISCLOSURE = Pattern.compile("^(?:信息)?公开(?:方式|属性|类别)[：:]\\s*(.+)$");
  private static final String DASH = "——";
  private static final int LONGEST_HEADING = 50;

  private final Draft draft;
  private final boolean titleLines;
  private @Nullable OpenTask task;
  private @Nullable Passage boxHead;
  private Passage last = new Passage("", "");

  private PlanReader(List<Block> blocks) {
    List<Paragraph> paragraphs =
        blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    this.draft = new Draft(new Parts(paragraphs));
    this.titleLines =
        TaskTitle.onOwnLine(
            paragraphs.stream()
                .map(paragraph -> Mark.of(paragraph.text()))
                .filter(mark -> mark.kind() == Mark.Kind.TASK)
                .map(Mark::rest)
                .toList());
  }

  /** What the blocks say; whatever is not understood is kept, with a remark. */
  public static PlanFile read(List<Block> blocks) {
    PlanReader reader = new PlanReader(blocks);
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        reader.paragraph(paragraph);
      } else if (block instanceof Grid grid) {
        reader.grid(grid);
      }
    }
    reader.endBox("");
    reader.endTask();
    return reader.draft.result();
  }

  private void paragraph(Paragraph paragraph) {
    draft.notes(paragraph.notes());
    if (paragraph.text().isEmpty()) {
      return;
    }
    Passage passage = new Passage(paragraph.place(), paragraph.text());
    Mark mark = Mark.of(paragraph.text());
    Matcher disclosure = DISCLOSURE.matcher(paragraph.text());
    if (paragraph.heading() == Paragraph.TITLE && !draft.parts().begun()) {
      draft.title(paragraph.text());
      draft.keep(passage);
    } else if (disclosure.matches()) {
      endTask();
      draft.disclosure(disclosure.group(1));
      draft.keep(passage);
    } else if (BOX.matcher(paragraph.text()).matches()) {
      endBox("");
      endTask();
      boxHead = passage;
    } else if (paragraph.heading() > 0 || mark.isHeading()) {
      heading(paragraph, passage, mark);
    } else if (mark.kind() == Mark.Kind.TASK && isTask(mark)) {
      beginTask(mark, passage);
    } else {
      text(passage, mark);
    }
    last = passage;
  }

  /** Numbers below principles and goals are points, unless somebody is responsible for them. */
  private boolean isTask(Mark mark) {
    return draft.parts().begun() && draft.parts().topic() == Topic.TASKS
        || !Clause.of(mark.rest()).isEmpty();
  }

  /** A heading stands alone, or its first sentence is one; with a clause it is a task. */
  private void heading(Paragraph paragraph, Passage passage, Mark mark) {
    String rest = mark.isHeading() ? mark.rest() : passage.text();
    if (mark.isHeading() && !Clause.of(rest).isEmpty() && rest.length() > LONGEST_HEADING) {
      beginTask(mark, passage);
      return;
    }
    endBox("");
    endTask();
    int stop = rest.indexOf('。');
    boolean runIn = stop > 0 && stop <= LONGEST_HEADING && stop < rest.length() - 1;
    String title = runIn ? rest.substring(0, stop) : OneLine.of(rest);
    if (!runIn && title.length() > LONGEST_HEADING && paragraph.heading() <= 0) {
      draft.keep(passage);
      return;
    }
    draft.parts().begin(mark, Math.max(1, paragraph.heading()), title, passage.place());
    if (runIn) {
      text(new Passage(passage.place(), rest.substring(stop + 1).strip()), Mark.of(""));
    }
  }

  private void beginTask(Mark mark, Passage passage) {
    endBox("");
    endTask();
    task = new OpenTask(draft.parts().current(), mark.number());
    task.add(new Passage(passage.place(), mark.rest()), false);
  }

  private void text(Passage passage, Mark mark) {
    if (boxHead != null && task == null) {
      endBox(passage.text(), passage.place());
    } else if (task != null
        && !task.isFull()
        && (!task.isClosed() || mark.kind() == Mark.Kind.ITEM)) {
      boolean newLine = mark.kind() == Mark.Kind.ITEM || titleLines || !task.isCut();
      task.add(passage, newLine && !isClauseAlone(passage));
    } else if (draft.parts().topic() == Topic.GOALS
        && (passage.text().startsWith(DASH) || mark.kind() != Mark.Kind.NONE)) {
      draft.goal(passage);
    } else {
      loose(passage);
    }
  }

  private static boolean isClauseAlone(Passage passage) {
    return Clause.of(passage.text()).body().isEmpty();
  }

  private void loose(Passage passage) {
    boolean afterTask = task != null;
    endTask();
    draft.keep(passage);
    if (!Clause.of(passage.text()).isEmpty() && draft.parts().begun()) {
      draft.remark(RemarkKind.CLAUSE_WITHOUT_TASK, passage.place(), passage.text());
    } else if (afterTask) {
      draft.remark(RemarkKind.PARAGRAPH_UNPLACED, passage.place(), passage.text());
    }
  }

  private void grid(Grid grid) {
    grid.rows().forEach(row -> draft.notes(row.notes()));
    Optional<Headings> tasks = TaskTable.headings(grid);
    String whole = String.join("\n", grid.rows().stream().map(Grid.Row::text).toList()).strip();
    if (isBox(whole)) {
      endTask();
      box(grid, whole);
    } else if (boxHead != null && task == null) {
      endBox(whole, places(grid));
    } else if (IndicatorTable.knows(grid)) {
      endTask();
      IndicatorTable.keepHead(grid, draft);
      draft.indicators(IndicatorTable.read(grid, last.text() + draft.parts().heading()));
    } else if (tasks.isPresent()) {
      endTask();
      TaskTable.read(tasks.get(), draft);
    } else {
      unknown(grid);
    }
  }

  private void unknown(Grid grid) {
    endTask();
    grid.rows().forEach(row -> draft.keep(new Passage(row.place(), row.text())));
    String first = grid.rows().stream().map(Grid.Row::text).findFirst().orElse("");
    draft.remark(RemarkKind.TABLE_UNKNOWN, grid.place(), first);
  }

  private static boolean isBox(String text) {
    return BOX.matcher(text.lines().findFirst().orElse("")).matches();
  }

  private static String[] places(Grid grid) {
    return grid.rows().stream().map(Grid.Row::place).toArray(String[]::new);
  }

  private void box(Grid grid, String whole) {
    endBox("");
    int stop = whole.indexOf('\n');
    boxHead = new Passage(grid.place(), stop < 0 ? whole : whole.substring(0, stop));
    endBox(stop < 0 ? "" : whole.substring(stop + 1).strip(), places(grid));
  }

  /** Ends the box whose heading was read, if one was. */
  private void endBox(String text, String... places) {
    Passage head = boxHead;
    boxHead = null;
    Matcher name = BOX.matcher(head == null ? "" : head.text());
    if (head != null && name.matches()) {
      List<String> all = new ArrayList<>(List.of(head.place()));
      all.addAll(List.of(places));
      endTask();
      draft.box(name.group(1), name.group(2), text, all.stream().distinct().toList());
    }
  }

  /** Ends the task that is read. */
  private void endTask() {
    OpenTask ended = task;
    task = null;
    if (ended != null) {
      List<Passage> others = titleLines ? List.of() : ended.settle();
      draft.task(ended);
      for (Passage other : others) {
        draft.keep(other);
        draft.remark(RemarkKind.PARAGRAPH_UNPLACED, other.place(), other.text());
      }
    }
  }
}
