package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipfund.performance.planfile.content.FileTask;
import org.ipfund.performance.planfile.content.Remark;
import org.ipfund.performance.planfile.content.RemarkKind;

/**
 * Holds the numbers of tasks against each other. A document counts through, or anew in each part:
 * there a 1 in another part begins again.
 */
final class Numbering {

  private final List<Remark> remarks = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();
  private int last;
  private int part;

  static List<Remark> check(List<FileTask> tasks) {
    Numbering numbering = new Numbering();
    tasks.forEach(numbering::next);
    return numbering.remarks;
  }

  private void next(FileTask task) {
    if (task.number() == 0) {
      remark(RemarkKind.NUMBER_MISSING, task, task.text());
      return;
    }
    if (task.number() == 1 && task.part() != part && last > 0) {
      last = 0;
      seen.clear();
    }
    part = task.part();
    if (!seen.add(task.number())) {
      remark(RemarkKind.NUMBER_TWICE, task, task.number() + "");
      return;
    }
    if (task.number() < last) {
      remark(RemarkKind.NUMBER_OUT_OF_ORDER, task, task.number() + "");
      return;
    }
    if (task.number() > last + 1) {
      String gap = (last + 1) + (task.number() > last + 2 ? "–" + (task.number() - 1) : "");
      remark(RemarkKind.NUMBER_MISSING, task, gap);
    }
    last = task.number();
  }

  private void remark(RemarkKind kind, FileTask task, String about) {
    remarks.add(new Remark(kind, task.places().get(0), Excerpt.of(about)));
  }
}
