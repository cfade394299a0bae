package org.ipfund.performance.planfile.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.FilePart;
import org.ipfund.performance.planfile.content.FileTask;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Paragraph;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

  private static final String TITLE = "某某工作要点";

  @Test
  void read_whenNumbersAreWrong_namesEach() {
    assertEquals(
        List.of("NUMBER_MISSING P5 3", "NUMBER_TWICE P6 4", "NUMBER_OUT_OF_ORDER P8 3"),
        remarks(
            TITLE,
            "一、任务",
            "1.甲。（市局负责）",
            "2．乙。（市局负责）",
            "4、丙。（市局负责）",
            "4.丁。（市局负责）",
            "5.戊。（市局负责）",
            "3.己。（市局负责）"));
  }

  @Test
  void read_whenEachPartCountsAnew_isSound() {
    PlanFile plan =
        read(
            TITLE,
            "第一章 保护",
            "第一节 司法",
            "1.甲。（市局负责）",
            "第二节 行政",
            "1.乙。（市局负责）",
            "第二章 运用",
            "1.丙。（市局负责）");
    assertEquals(List.of(), plan.remarks());
    assertEquals(
        List.of("1 第一章保护", "2 第一节司法", "2 第二节行政", "1 第二章运用"),
        plan.parts().stream().map(part -> part.level() + " " + part.heading()).toList());
    assertEquals(List.of(0, 1, 1, 0), plan.parts().stream().map(FilePart::parent).toList());
  }

  @Rule({"SB-001", "SB-018", "SB-073"})
  @Test
  void read_whenClausesAreAwkward_tellsWhatAnEyeMustSee() {
    assertEquals(
        List.of(
            "TASK_WITHOUT_CLAUSE P3 1",
            "CLAUSE_UNREADABLE P4 2",
            "CLAUSE_WITHOUT_ROLE P5 3",
            "PARAGRAPH_UNPLACED P6 另有一段。",
            "SEVERAL_CLAUSES P7 4",
            "CLAUSE_WITHOUT_TASK P11 各区落实责任。（市局牵头）"),
        remarks(
            TITLE,
            "一、任务",
            "1.甲（2021-2023年）。",
            "2.乙。（市局负责",
            "3.丙。（市局、市法院）",
            "另有一段。",
            "4.丁。（市局负责）",
            "（1）其一。（市法院负责）",
            "二、保障措施",
            "（一）组织",
            "各区落实责任。（市局牵头）"));
  }

  @Test
  void read_whenClauseStandsElsewhere_findsIt() {
    for (String[] lines :
        new String[][] {
          {"1.甲。做事。（省版权局（版权局)负责)"},
          {"1.甲。做事。（省版权", "局（版权局)负责)"},
          {"1.甲。做事。", "（省版权局（版权局）负责）"},
          {"1.甲。做", "事。", "(省版权局(版权局)负责)。"},
          {"1.甲。做事。【省版权局负责】"},
          {"1.甲。做事。", "责任单位：省版权局。"}
        }) {
      String[] all =
          Stream.concat(Stream.of(TITLE, "一、任务"), Stream.of(lines)).toArray(String[]::new);
      FileTask task = read(all).tasks().get(0);
      assertEquals("甲。做事。", task.text());
      assertEquals("甲", task.title());
      assertEquals(true, task.clause().contains("省版权局"), task.clause());
    }
  }

  @Test
  void read_whenTitlesStandOnTheirOwnLine_keepsThemApart() {
    PlanFile plan =
        read(TITLE, "一、任务", "1.完善法规", "修订条例。", "（市局负责）", "2.强化执法", "开展行动。", "严查案件。（市局负责）");
    assertEquals(List.of("完善法规", "强化执法"), plan.tasks().stream().map(FileTask::title).toList());
    assertEquals("强化执法\n开展行动。\n严查案件。", plan.tasks().get(1).text());
    assertEquals(List.of(), plan.remarks());
  }

  @Test
  void read_whenSectionsAreTheTasks_takesThemSo() {
    PlanFile plan =
        read(
            TITLE,
            "一、任务",
            "（一）完善法规。修订条例，健全知识产权地方法规体系，及时推动立改废释。（责任单位：市局、市司法局、市人大法制委）",
            "（二）概述。一段话。");
    assertEquals("完善法规", plan.tasks().get(0).title());
    assertEquals("概述", plan.parts().get(1).title());
    assertEquals("一段话。", plan.parts().get(1).text().get(0).text());
  }

  @Test
  void read_whenPrinciplesAreNumbered_takesNoneForATask() {
    PlanFile plan =
        read(
            TITLE,
            "一、总体要求",
            "（一）基本原则",
            "1.坚持改革。",
            "（二）主要目标",
            "1.到2025年达到30件。",
            "二、任务",
            "1.甲。（市局负责）");
    assertEquals(1, plan.tasks().size());
    assertEquals("1.到2025年达到30件。", plan.goals().get(0).text());
  }

  @Test
  void read_whenSheet_knowsColumnsByTheirNames() {
    Grid grid =
        grid(
            "任务",
            List.of("某某工作要点任务分工表"),
            List.of("责任分工", "完成时限", "序号", "章节", "任务"),
            List.of("市局牵头，市法院配合", "2025年", "1", "一、保护", "完善法规。修订条例。"),
            List.of("", "", "2", "", "强化执法。（市局负责）"),
            List.of("二、运用"),
            List.of("", "", "3", "", "转化"),
            List.of("校验码", "3F0A"));
    PlanFile plan = PlanReader.read(List.of(grid));
    assertEquals(
        List.of("1|1|完善法规。修订条例。|市局牵头，市法院配合|2025年", "1|2|强化执法。|（市局负责）|", "2|3|转化||"),
        plan.tasks().stream()
            .map(
                t ->
                    String.join("|", t.part() + "", t.number() + "", t.text(), t.clause(), t.due()))
            .toList());
    assertEquals(
        List.of("TASK_WITHOUT_CLAUSE 任务!6 3"),
        plan.remarks().stream().map(r -> r.kind() + " " + r.place() + " " + r.about()).toList());
  }

  @Rule("SB-003")
  @Test
  void read_whenIndicatorSheet_findsBaselineTargetAndNature() {
    Grid grid =
        grid(
            "指标",
            List.of("序号", "指标名称", "单位", "基期值", "2025年目标值", "属性", "责任单位"),
            List.of("1", "发明专利拥有量", "件", "20", "30", "预期性", "市局"),
            List.of("2", "仲裁案件数", "件/年", "-", "", "约束性", "仲裁委"));
    PlanFile plan = PlanReader.read(List.of(new Paragraph("P1", -1, TITLE, List.of()), grid));
    assertEquals("件|20|30|2025|预期性|市局", row(plan, 0));
    assertEquals("件/年|||2025|约束性|仲裁委", row(plan, 1));
    assertEquals(
        List.of("INDICATOR_WITHOUT_BASELINE", "INDICATOR_WITHOUT_TARGET"),
        plan.remarks().stream().map(remark -> remark.kind().name()).toList());
  }

  @Test
  void read_whenHostile_takesNoLongerForIt() {
    for (String filler : new String[] {" ", "；", "\n", "。责任单位：", "（", "）", "1.", "—", "第一"}) {
      String large = filler.repeat(200_000 / filler.length());
      assertTimeout(
          Duration.ofSeconds(20), () -> read("一、任务", "1.甲" + large + "x", "专栏1" + large + "x\ny"));
      String[] many = new String[4000];
      Arrays.fill(many, "段" + filler.repeat(50) + "x");
      assertTimeout(Duration.ofSeconds(20), () -> read(many));
      many[0] = "一、任务";
      many[1] = "1.甲";
      assertFalse(read(many).tasks().isEmpty(), filler);
    }
  }

  private static String row(PlanFile plan, int at) {
    var i = plan.indicators().get(at);
    return String.join(
        "|", i.unit(), i.baseline(), i.target(), i.targetYear() + "", i.nature(), i.supplier());
  }

  @SafeVarargs
  private static Grid grid(String name, List<String>... rows) {
    List<Grid.Row> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(new Grid.Row(name + "!" + (all.size() + 1), row, List.of()));
    }
    return new Grid(name, name, all);
  }

  private static PlanFile read(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Paragraph("P" + (blocks.size() + 1), 0, line, List.of()));
    }
    return PlanReader.read(blocks);
  }

  private static List<String> remarks(String... lines) {
    return read(lines).remarks().stream()
        .map(remark -> remark.kind() + " " + remark.place() + " " + remark.about())
        .toList();
  }
}
