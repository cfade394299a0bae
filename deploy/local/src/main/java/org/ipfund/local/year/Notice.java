package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.ALLOCATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.api.ApiRefusal;

/**
 * 28 December 2023: 粤财工〔2023〕126号 is loaded with both annexes, reconciled with the approved target
 * tables and issued; a copy with one amount changed by 0.01 yuan is refused. The provincial bureau
 * drafts it (provincial finance the copy), a second person of provincial finance issues it; it has
 * approved the year's ceiling, which the first one entered.
 */
final class Notice implements Chapter {

  private static final LocalDate ISSUE = LocalDate.of(2023, 12, 28);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String TOTAL = "172850000.00";
  private static final String FUND = "省级市场监管管理（知识产权创造、运用和保护）专项资金";

  /** 云浮, whose amount is changed in the copy. */
  private static final String CHANGED = "445300";

  private final Walk walk;
  private final AnnexRows annexes;

  Notice(Walk walk) {
    this.walk = walk;
    this.annexes = new AnnexRows(walk);
  }

  @Override
  public String name() {
    return "资金下达 Allocation notice";
  }

  @Override
  public void run(Api api, Figures figures) {
    walk.itIs(ISSUE);
    Answer appropriation =
        api.as(Actors.FINANCE).create(ALLOCATION, "/v1/appropriations", appropriation(), "fund");
    walk.remember("appropriation", appropriation.id());
    Api reviewer = api.as(Actors.REVIEWER);
    Api issuer = api.as(Actors.SECOND_FINANCE);
    inForce(api.as(Actors.FINANCE), issuer, figures);
    String copy = load(api.as(Actors.FINANCE), "粤财工〔2023〕9126号", "copy", annexes.first(CHANGED));
    walk.remember("copy", copy);
    figures.expect("改动0.01元的副本 copy changed by 0.01", "422 C23 445300", refusal(issuer, copy));
    String notice = load(reviewer, "粤财工〔2023〕126号", "notice", annexes.first(null));
    walk.remember("notice", notice);
    Answer reconciled =
        reviewer.until(
            ALLOCATION,
            notice + "/reconciliation",
            answer -> answer.body().path("balanced").asBoolean(),
            PATIENCE,
            "the reconciliation");
    equations(figures, reconciled.body().path("equationResults"));
    issuer.act(issuer.get(ALLOCATION, notice), "issue", json(), "notice issue");
    Api auditor = api.as(Actors.AUDITOR);
    Answer issued = auditor.get(ALLOCATION, notice);
    figures.expect("通知 notice", "ISSUED", issued.text("/status"));
    lines(auditor, figures, notice);
  }

  /** Nothing counts the year's ceiling before a second person of provincial finance approves it. */
  private void inForce(Api first, Api second, Figures figures) {
    String path = "/v1/appropriations/" + walk.id("appropriation");
    if (second.get(ALLOCATION, path).text("/status").equals("PREPARED")) {
      figures.expect(
          "一人录入并批准额度 one person enters and approves",
          "403 separation-of-duties",
          Attempt.separation(
              () -> first.act(first.get(ALLOCATION, path), "approval", json(), "own approval")));
    }
    second.act(second.get(ALLOCATION, path), "approval", json(), "fund approval");
    figures.expect("年度额度 appropriation", "IN_FORCE", second.get(ALLOCATION, path).text("/status"));
  }

  private Map<String, Object> appropriation() {
    return json(
        "budgetYear",
        2024,
        "fundName",
        FUND,
        "functionCode",
        "2011409",
        "functionName",
        "知识产权宏观管理",
        "amount",
        TOTAL);
  }

  private String load(Api api, String number, String step, List<Map<String, Object>> annex1) {
    Answer drafted =
        api.create(
            ALLOCATION,
            "/v1/notices",
            json(
                "documentNumber",
                number,
                "title",
                "关于提前下达2024年度" + FUND + "的通知",
                "budgetYear",
                2024,
                "stage",
                "ADVANCE",
                "appropriationId",
                walk.id("appropriation"),
                "printedOn",
                "2023-12-28",
                "disclosure",
                "ON_REQUEST",
                "functionCode",
                "2011409",
                "threeGuaranteesCode",
                "W 无",
                "fundName",
                FUND),
            step);
    String path = "/v1/notices/" + drafted.id();
    if (api.get(ALLOCATION, path).text("/status").equals("DRAFT")) {
      api.replace(api.get(ALLOCATION, path), "/lines?annex=1", json("rows", annex1));
      api.replace(api.get(ALLOCATION, path), "/lines?annex=2", json("rows", annexes.second()));
    }
    return path;
  }

  private String refusal(Api api, String copy) {
    try {
      api.act(api.get(ALLOCATION, copy), "issue", json(), "copy issue");
      return "issued";
    } catch (ApiRefusal e) {
      String named =
          e.names("C23") && e.problem().path("violations").toString().contains(CHANGED)
              ? "C23 " + CHANGED
              : e.rules().toString();
      return e.status() + " " + named;
    }
  }

  private static void equations(Figures figures, JsonNode equations) {
    for (JsonNode equation : equations) {
      figures.expect(
          equation.path("id").asText() + " 平衡 holds (差额 difference)",
          "0.00",
          new BigDecimal(equation.path("difference").asText("0")).setScale(2).toPlainString());
    }
  }

  private void lines(Api api, Figures figures, String notice) {
    List<JsonNode> lines = api.all(ALLOCATION, notice + "/lines?annex=1&limit=200");
    List<JsonNode> paid =
        lines.stream().filter(l -> l.path("rowKind").asText().equals("ALLOCATION")).toList();
    figures.expect("下达单位 receiving units", 42, paid.size());
    figures.expect("下达合计（元） total", TOTAL, TargetTables.sum(paid, "amount"));
    figures.expect(
        "其中各市 cities", "166570000.00", TargetTables.sum(byManaged(paid, false), "amount"));
    figures.expect(
        "其中省直管县 counties", "6280000.00", TargetTables.sum(byManaged(paid, true), "amount"));
    List<JsonNode> positions = api.all(ALLOCATION, "/v1/positions?budgetYear=2024&limit=200");
    figures.expect("地区资金状况合计 positions", TOTAL, TargetTables.sum(positions, "total"));
    List<JsonNode> units = api.all(ALLOCATION, notice + "/lines?annex=2&limit=200");
    BigDecimal wan =
        TargetTables.sum(
            units.stream().filter(l -> l.path("rowKind").asText().equals("ALLOCATION")).toList(),
            "amountWan");
    figures.expect("附件2合计（万元） annex 2", "17285", wan.stripTrailingZeros().toPlainString());
  }

  private static List<JsonNode> byManaged(List<JsonNode> lines, boolean managed) {
    return lines.stream().filter(l -> l.path("provinceManaged").asBoolean() == managed).toList();
  }
}
