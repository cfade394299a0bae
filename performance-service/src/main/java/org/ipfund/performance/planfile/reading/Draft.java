package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.planfile.content.FileBox;
import org.ipfund.performance.planfile.content.FileGoal;
import org.ipfund.performance.planfile.content.FileIndicator;
import org.ipfund.performance.planfile.content.FileNote;
import org.ipfund.performance.planfile.content.FileTask;
import org.ipfund.performance.planfile.content.Passage;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.performance.planfile.content.Remark;
import org.ipfund.performance.planfile.content.RemarkKind;

/** What was read so far. */
final class Draft {

  private final Parts parts;
  private final List<FileGoal> goals = new ArrayList<>();
  private final List<FileTask> tasks = new ArrayList<>();
  private final List<FileIndicator> indicators = new ArrayList<>();
  private final List<FileBox> boxes = new ArrayList<>();
  private final List<FileNote> notes = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private String title = "";
  private String disclosure = "";

  Draft(Parts parts) {
    this.parts = parts;
  }

  Parts parts() {
    return parts;
  }

  void title(String printed) {
    title = printed;
  }

  void disclosure(String printed) {
    disclosure = printed;
  }

  void notes(List<FileNote> more) {
    notes.addAll(more);
  }

  void keep(Passage passage) {
    if (!passage.text().isEmpty()) {
      parts.keep(passage);
    }
  }

  /** A row that only its table needs, such as its check number. */
  void skip(String place) {
    parts.keep(new Passage(place, ""));
  }

  void goal(Passage passage) {
    goals.add(new FileGoal(parts.current(), passage.text(), passage.place()));
  }

  void box(String number, String name, String text, List<String> places) {
    boxes.add(new FileBox(number, name, text, parts.current(), tasks.size(), places));
    if (text.isEmpty()) {
      remark(RemarkKind.BOX_WITHOUT_TEXT, places.get(0), "专栏" + number);
    }
  }

  void indicators(List<FileIndicator> more) {
    indicators.addAll(more);
    for (FileIndicator indicator : more) {
      if (indicator.baseline().isEmpty()) {
        remark(RemarkKind.INDICATOR_WITHOUT_BASELINE, indicator.place(), indicator.name());
      }
      if (indicator.target().isEmpty()) {
        remark(RemarkKind.INDICATOR_WITHOUT_TARGET, indicator.place(), indicator.name());
      }
    }
  }

  /** A task of one row of a table. */
  void task(int number, String text, String clause, String due, String place) {
    add(parts.current(), number, text, clause, due, List.of(place));
    if (clause.isEmpty()) {
      remark(RemarkKind.TASK_WITHOUT_CLAUSE, place, number + "");
    }
  }

  /** A task of several paragraphs. */
  void task(OpenTask task) {
    List<String> places = task.passages().stream().map(Passage::place).toList();
    String clause = String.join("\n", task.clauses());
    add(task.part, task.number, task.text(), clause, "", places);
    String about = task.number + "";
    if (task.clauses().isEmpty()) {
      boolean broken = Clause.isBroken(task.text());
      remark(
          broken ? RemarkKind.CLAUSE_UNREADABLE : RemarkKind.TASK_WITHOUT_CLAUSE,
          places.get(0),
          about);
    } else if (!task.hasRoles()) {
      remark(RemarkKind.CLAUSE_WITHOUT_ROLE, places.get(0), about);
    }
    if (task.clauses().size() > 1) {
      remark(RemarkKind.SEVERAL_CLAUSES, places.get(0), about);
    }
  }

  private void add(
      int part, int number, String text, String clause, String due, List<String> places) {
    String heading = TaskTitle.of(text);
    tasks.add(new FileTask(tasks.size() + 1, part, number, heading, text, clause, due, places));
  }

  void remark(RemarkKind kind, String place, String about) {
    remarks.add(new Remark(kind, place, Excerpt.of(about)));
  }

  PlanFile result() {
    FrontMatter front = new FrontMatter(parts.front());
    String named = FrontMatter.plan(title.isEmpty() ? front.title() : title);
    if (named.isEmpty()) {
      remarks.add(0, new Remark(RemarkKind.TITLE_MISSING, "", ""));
    }
    remarks.addAll(Numbering.check(tasks));
    return new PlanFile(
        named,
        front.number(),
        front.issuer(),
        front.date(),
        disclosure,
        parts.front(),
        parts.result(),
        goals,
        tasks,
        indicators,
        boxes,
        notes,
        remarks);
  }
}
