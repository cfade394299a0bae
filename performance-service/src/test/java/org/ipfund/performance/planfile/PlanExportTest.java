package org.ipfund.performance.planfile;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.performance.plan.PlanProgressRows;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.performance.planfile.office.UploadedPlan;
import org.ipfund.platform.document.sheet.SheetReader;
import org.ipfund.platform.document.sheet.SheetRow;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real plan, taken away as tables and seen as pictures. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class PlanExportTest {

  @BeforeEach
  void periodIsOver() {
    TestClock.set("2024-06-01T01:00:00Z");
  }

  @AfterEach
  void clockAsBefore() {
    TestClock.set(TestClock.START.toString());
  }

  private static final String CLERK = PlanDocuments.clerk(PlanDocuments.CITY);
  private static final String DISTRICT =
      Tokens.person("district-440112", null, "440112", "COUNTY_CLERK");

  private static Response get(String token, String accept, String id, String what) {
    return PlanDocuments.as(token).accept(accept).get(PlanDocuments.PATH + id + what);
  }

  private static String withProgress() {
    String id = PlanDocuments.published(PlanDocuments.PLAN);
    PlanProgressRows rows = new PlanProgressRows(id);
    UUID call = rows.call(2023, 4);
    for (int task = 1; task <= 50; task++) {
      String state = task % 7 == 0 ? "BLOCKED" : task % 5 == 0 ? "DONE" : "UNDER_WAY";
      if (task % 6 != 0) {
        rows.report(call, task, 1, state, "2024-01-05T09:00:00+08:00");
      }
    }
    rows.finding(3, "请说明滞后的原因");
    rows.money(1, 2023, 1, "500000");
    for (int year = 2021; year <= 2023; year++) {
      rows.value(1, year, 1, Integer.toString(20 + 2 * (year - 2020)));
      rows.value(2, year, 1, Integer.toString(3100 + 100 * (year - 2020)));
    }
    return id;
  }

  @Test
  @Rule("SB-001")
  void division_ofThePlan_isReadAgainAsTheSame() {
    String id = PlanDocuments.published(PlanDocuments.PLAN);
    for (String type : List.of(OfficeFile.SHEET, OfficeFile.WORD)) {
      Response answer = get(CLERK, type, id, "/division");
      answer.then().statusCode(200).contentType(type);
      String name = URLEncoder.encode("任务分工表", StandardCharsets.UTF_8);
      answer.then().header("Content-Disposition", containsString(name));
      answer.then().header("Content-Disposition", containsString("filename=\"division."));
      PlanFile file = UploadedPlan.read(answer.asByteArray());
      assertEquals(50, file.tasks().size());
      assertEquals("（牵头单位：市市场监管局、市版权局，配合单位：市人大法制委、市知识产权工作领导小组成员单位）", file.tasks().get(0).clause());
      assertEquals("2025年底", file.tasks().get(0).due());
    }
    List<SheetRow> own =
        SheetReader.open(get(DISTRICT, OfficeFile.SHEET, id, "/division").asByteArray())
            .rows("任务分工表");
    assertEquals("42", own.get(2).text(1));
    get(CLERK, "application/pdf", id, "/division").then().statusCode(406);
    get(DISTRICT, OfficeFile.SHEET, UUID.randomUUID().toString(), "/division")
        .then()
        .statusCode(404);
  }

  @Test
  @Rule("SB-017")
  void ledger_ofThePlan_hasTheNewestReportsAndOpenFindings() throws IOException {
    String id = withProgress();
    byte[] file = get(CLERK, OfficeFile.SHEET, id, "/ledger").asByteArray();
    List<SheetRow> rows = SheetReader.open(file).rows("工作台账");
    assertEquals("市市场监管局", rows.get(2).text(3));
    assertEquals("2023年第4季度", rows.get(2).text(4));
    assertEquals("穗市监〔2023〕1号", rows.get(2).text(6));
    assertEquals("请说明滞后的原因", rows.get(4).text(7));
    assertEquals("", rows.get(7).text(4), "task 6 has no report");
    keep("ledger.docx", get(CLERK, OfficeFile.WORD, id, "/ledger").asByteArray());
  }

  @Test
  @Rule({"SB-012", "SB-016"})
  void report_ofThePlan_setsVerdictsBesideMoney() throws IOException {
    String id = withProgress();
    byte[] file = get(CLERK, OfficeFile.SHEET, id, "/report").asByteArray();
    List<SheetRow> tasks = SheetReader.open(file).rows("任务完成情况");
    assertEquals("投入资金（元）", tasks.get(1).text(4));
    assertEquals("500000.00", tasks.get(2).text(4));
    List<SheetRow> indicators = SheetReader.open(file).rows("指标完成情况");
    assertEquals("26（2023年）", indicators.get(2).text(5));
    Response word = get(CLERK, OfficeFile.WORD, id, "/report");
    word.then().statusCode(200).contentType(OfficeFile.WORD);
    keep("report.docx", word.asByteArray());
  }

  @Test
  void charts_ofThePlan_showIndicatorsAndTasks() throws IOException {
    String id = withProgress();
    for (String which : List.of("indicators", "tasks")) {
      Response answer = get(CLERK, "image/svg+xml", id, "/charts/" + which);
      answer.then().statusCode(200).contentType("image/svg+xml");
      String svg = answer.asString();
      assertTrue(svg.contains("每万人口高价值发明专利拥有量") || which.equals("tasks"), svg);
      keep(which + ".svg", svg.getBytes(StandardCharsets.UTF_8));
    }
    get(DISTRICT, "image/svg+xml", id, "/charts/tasks").then().statusCode(200);
  }

  /** To be looked at: {@code -Dplanfile.keep=folder}. */
  private static void keep(String name, byte[] file) throws IOException {
    String folder = System.getProperty("planfile.keep");
    if (folder != null) {
      Files.write(Files.createDirectories(Path.of(folder)).resolve("http-" + name), file);
    }
  }
}
