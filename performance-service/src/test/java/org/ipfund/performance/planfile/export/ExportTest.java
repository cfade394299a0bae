package org.ipfund.performance.planfile.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ipfund.performance.planfile.content.FilePart;
import org.ipfund.performance.planfile.content.FileTask;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.performance.planfile.export.Evaluation.IndicatorVerdict;
import org.ipfund.performance.planfile.export.Evaluation.TaskVerdict;
import org.ipfund.performance.planfile.office.PlanData;
import org.ipfund.performance.planfile.office.UploadedPlan;
import org.ipfund.performance.planfile.reading.Division;
import org.ipfund.platform.document.sheet.SheetReader;
import org.ipfund.platform.document.sheet.SheetRow;
import org.ipfund.platform.document.word.WordFile;
import org.junit.jupiter.api.Test;

/** What is exported, and that the table of responsibilities comes back as it went. */
class ExportTest {

  @Test
  void divisionTable_whenReadAgain_isTheSame() throws IOException {
    for (boolean word : new boolean[] {false, true}) {
      byte[] file =
          word ? DivisionTable.document("某某规划", rows()) : DivisionTable.workbook("某某规划", rows());
      keep(word ? "division.docx" : "division.xlsx", file);
      PlanFile plan = UploadedPlan.read(file);
      assertEquals("某某规划", plan.title());
      assertEquals(
          rows().stream().map(ExportTest::printed).collect(Collectors.joining("\n")),
          plan.tasks().stream().map(t -> printed(plan, t)).collect(Collectors.joining("\n")));
      assertEquals(List.of(), plan.remarks());
    }
  }

  @Test
  void ledger_whenWritten_hasARowForEach() throws IOException {
    List<LedgerRow> rows =
        List.of(
            new LedgerRow(
                1, "完善知识产权法规规章", "市市场监管局", "2023", "已完成修订草案，正在征求意见。", "穗市监〔2023〕1号", "", "进行中"),
            new LedgerRow(0, "=1+1", "市版权局", "2023", "", "", "请补报进展", "逾期"));
    byte[] file = LedgerTable.workbook("某某规划", rows);
    keep("ledger.xlsx", file);
    keep("ledger.docx", LedgerTable.document("某某规划", rows));
    List<SheetRow> read = SheetReader.open(file).rows("工作台账");
    assertEquals("某某规划工作台账", read.get(0).text(1));
    assertEquals("穗市监〔2023〕1号", read.get(2).text(6));
    assertEquals("=1+1", read.get(3).text(2));
  }

  @Test
  void report_whenWritten_tellsIndicatorsTasksAndFindings() throws IOException {
    byte[] file =
        EvaluationReport.document(
            new Evaluation(
                "某某规划中期评估报告",
                "截至2023年底，规划总体进展顺利。",
                List.of(
                    new IndicatorVerdict("发明专利拥有量", "件", "20", "30", "26", "进展符合预期", ""),
                    new IndicatorVerdict("仲裁案件数", "件/年", "", "200", "", "缺少数据", "尚未报送")),
                List.of(
                    new TaskVerdict("三、强化保护", 1, "完善法规", "市市场监管局", "500000.00", "已完成", ""),
                    new TaskVerdict("四、推动创造", 13, "强化激励", "市市场监管局", "", "滞后", "条例未出台")),
                List.of("请说明条例未出台的原因。")));
    keep("report.docx", file);
    try (XWPFDocument word = WordFile.open(file)) {
      assertEquals(3, word.getTables().size());
      assertEquals("——", word.getTables().get(0).getRow(2).getCell(2).getText());
      String text =
          word.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining("\n"));
      assertTrue(text.contains("三、强化保护") && text.contains("1. 请说明条例未出台的原因。"), text);
    }
  }

  private static List<DivisionRow> rows() {
    List<DivisionRow> rows = new ArrayList<>();
    for (CSVRecord task : PlanData.rows("plan_tasks.csv")) {
      String chapter = task.get("chapter") + "\n" + task.get("section");
      String inside = task.get("clause").replaceAll("^（|）$", "");
      String[] parts = inside.split("，?(牵头单位：|配合单位：)");
      boolean shared = inside.endsWith("负责");
      rows.add(
          new DivisionRow(
              Integer.parseInt(task.get("no")),
              chapter,
              task.get("title") + "。按年度安排推进，\n分步实施。",
              shared ? "" : parts[1],
              shared ? "" : parts[2],
              shared ? inside : "",
              "2025年底"));
    }
    return rows;
  }

  private static String printed(DivisionRow row) {
    return String.join(
        "|",
        row.number() + "",
        row.chapter(),
        row.task(),
        Division.clause(row.lead(), row.cooperating(), row.responsible()),
        row.due());
  }

  private static String printed(PlanFile plan, FileTask task) {
    FilePart section = plan.parts().get(task.part() - 1);
    FilePart chapter = plan.parts().get(section.parent() - 1);
    return String.join(
        "|",
        task.number() + "",
        chapter.heading() + "\n" + section.heading(),
        task.text(),
        task.clause(),
        task.due());
  }

  /** To be looked at: {@code -Dplanfile.keep=folder}. */
  private static void keep(String name, byte[] file) throws IOException {
    String folder = System.getProperty("planfile.keep");
    if (folder != null) {
      Files.write(Files.createDirectories(Path.of(folder)).resolve(name), file);
    }
  }
}
