package org.ipfund.performance.planfile.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.FileTask;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Paragraph;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.performance.planfile.content.Remark;
import org.ipfund.performance.planfile.content.RemarkKind;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

/** Whole documents as Word files. */
class UploadedPlanTest {

  @Rule("SB-079")
  @Test
  void read_whenPlanInWord_findsTasksIndicatorsAndBoxes() {
    PlanFile plan = UploadedPlan.read(WordPlans.plan());

    assertEquals("广州市知识产权发展“十四五”规划", plan.title());
    assertEquals(
        PlanData.rows("plan_tasks.csv").stream()
            .map(
                r ->
                    r.get("no")
                        + r.get("chapter")
                        + r.get("section")
                        + r.get("title")
                        + r.get("clause"))
            .toList(),
        plan.tasks().stream()
            .map(t -> t.number() + headings(plan, t.part()) + t.title() + t.clause())
            .toList());
    assertEquals(
        PlanData.rows("plan_indicators.csv").stream().map(r -> String.join("|", r)).toList(),
        plan.indicators().stream()
            .map(i -> String.join("|", i.name(), i.unit(), i.baseline(), i.target(), i.supplier()))
            .toList());
    assertEquals(
        PlanData.rows("plan_boxes.csv").stream().map(r -> String.join("|", r)).toList(),
        plan.boxes().stream().map(b -> b.number() + "|" + b.name() + "|" + b.afterTask()).toList());
    assertEquals(2, plan.goals().size());
    assertEquals(
        Map.of(RemarkKind.INDICATOR_WITHOUT_BASELINE, 6L, RemarkKind.CLAUSE_WITHOUT_TASK, 1L),
        kinds(plan));
    assertNothingLost(WordPlans.plan(), plan);
  }

  @Rule({"SB-073", "SB-074"})
  @Test
  void read_whenWorkPointsInWord_findsTasksByPart() {
    PlanFile plan = UploadedPlan.read(WordPlans.workPoints());

    assertEquals("2016年实施广东省知识产权战略纲要工作要点", plan.title());
    assertEquals("粤府知办〔2016〕17号", plan.documentNumber());
    assertEquals("主动公开", plan.disclosure());
    assertEquals(
        List.of(10, 36, 15, 21, 20, 25, 18, 12, 3),
        List.copyOf(
            plan.tasks().stream()
                .collect(
                    Collectors.groupingBy(
                        FileTask::part, TreeMap::new, Collectors.summingInt(task -> 1)))
                .values()));
    assertEquals(
        PlanData.rows("work_points_2016.csv").stream()
            .map(r -> r.get("no") + "推进第" + r.get("no") + "项工作。" + r.get("clause"))
            .toList(),
        plan.tasks().stream().map(t -> t.number() + t.text() + t.clause()).toList());
    assertEquals(Map.of(RemarkKind.TASK_WITHOUT_CLAUSE, 3L), kinds(plan));
    assertNothingLost(WordPlans.workPoints(), plan);
  }

  @Test
  void read_whenWordCountsByItself_countsAsItDoes() {
    PlanFile plan = UploadedPlan.read(WordPlans.automatic());

    assertEquals("某某市知识产权年度工作方案", plan.title());
    assertEquals(List.of(1, 2), plan.tasks().stream().map(FileTask::number).toList());
    assertEquals("乙任务", plan.tasks().get(1).title());
    assertEquals("（市局负责）", plan.tasks().get(1).clause());
    assertEquals("乙事指另一件事。", plan.notes().get(0).text());
    assertEquals(Map.of(RemarkKind.TABLE_UNKNOWN, 1L), kinds(plan));
    assertNothingLost(WordPlans.automatic(), plan);
  }

  @Test
  void read_whenNoOfficeFile_isRefused() {
    assertThrows(ProblemException.class, () -> UploadedPlan.read("任务".getBytes()));
  }

  private static String headings(PlanFile plan, int position) {
    var part = plan.parts().get(position - 1);
    return (part.parent() == 0 ? "" : headings(plan, part.parent())) + part.heading();
  }

  private static Map<RemarkKind, Long> kinds(PlanFile plan) {
    return plan.remarks().stream()
        .collect(Collectors.groupingBy(Remark::kind, Collectors.counting()));
  }

  private static void assertNothingLost(byte[] file, PlanFile plan) {
    Set<String> read = plan.places().collect(Collectors.toSet());
    for (Block block : UploadedPlan.blocks(file)) {
      if (block instanceof Grid grid) {
        grid.rows().forEach(row -> assertEquals(true, read.contains(row.place()), row.text()));
      } else if (block instanceof Paragraph p && !p.text().isEmpty()) {
        assertEquals(true, read.contains(p.place()), p.text());
      }
    }
  }
}
