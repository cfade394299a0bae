package org.ipfund.performance.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ipfund.performance.plan.Disclosure;
import org.ipfund.performance.plan.content.PlanPartRequest;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.Paragraph;
import org.ipfund.performance.planfile.reading.PlanReader;
import org.ipfund.performance.task.TaskRequest;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class ImportedPlanTest {

  @Rule("SB-072")
  @Test
  void of_whenRead_hasTheWordsOfADraft() {
    PlanImportResponse plan =
        read("粤府知办[2016]17号", "某某工作要点", "一、任务", "（一）保护", "1.甲事要做，乙事也要做。（市局负责）", "公开方式：主动公开");
    assertEquals("粤府知办〔2016〕17号", plan.documentNumber());
    assertEquals(Disclosure.PROACTIVE, plan.disclosure());
    assertNull(plan.issuerPrinted());
    assertEquals(List.of("一", "一/（一）"), plan.parts().stream().map(PlanPartRequest::key).toList());
    TaskRequest task = plan.tasks().get(0);
    assertEquals("一/（一）", task.partKey());
    assertEquals("甲事要做", task.title());
    assertEquals("（市局负责）", task.responsibilityText());
  }

  @Test
  void of_whenEachPartCountsAnew_countsThrough() {
    PlanImportResponse plan = read("某某工作要点", "一、甲", "1.甲。", "二、乙", "1.乙。（市局负责）");
    assertEquals(List.of(1, 2), plan.tasks().stream().map(TaskRequest::number).toList());
    assertEquals("the task names nobody responsible", plan.remarks().get(0).kindLabel());
  }

  private static PlanImportResponse read(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Paragraph("P" + (blocks.size() + 1), 0, line, List.of()));
    }
    return ImportedPlan.of(PlanReader.read(blocks), Locale.ENGLISH);
  }
}
