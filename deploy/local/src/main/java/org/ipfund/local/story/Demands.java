package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.SUBMISSION;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.story.check.Plot;

/** Demands to the second solicitation: filled in by a clerk, filed by an approver. */
final class Demands {

  static final String FORM = "X2024-1";
  static final String SECOND_FORM = "X2024-2";

  private final Teller teller;
  private final SampleData data;

  Demands(Teller teller, SampleData data) {
    this.teller = teller;
    this.data = data;
  }

  /** A clerk fills in a form for the unit. */
  void file(String clerk, String unit, String form, String amount, String task) {
    teller.when(
        clerk,
        unit + "填报 " + form + "，" + amount + " fills in",
        "DRAFT",
        () -> filed(clerk, body(unit, form, amount, task), form));
  }

  /** The status of what the clerk filled in; it is remembered as the clerk's form. */
  String filed(String clerk, Map<String, Object> body, String form) {
    Answer demand =
        teller
            .as(clerk)
            .createOnceKnown(SUBMISSION, "/v1/demands", body, "story demand " + clerk + form);
    teller.remember(clerk + form, demand.id());
    return demand.text("/status");
  }

  Map<String, Object> body(String unit, String form, String amount, String task) {
    return json(
        "roundId", teller.id("round"),
        "unitId", unitId(unit),
        "formCode", form,
        "overallGoal", null,
        "header",
            json(
                "localDepartment",
                unit,
                "provincialDepartment",
                "广东省市场监管局",
                "expenditureContent",
                null),
        "lines",
            List.of(
                json(
                    "name",
                    task + Plot.INVENTED,
                    "catalogueProjectId",
                    null,
                    "willing",
                    true,
                    "amount",
                    amount,
                    "items",
                    null,
                    "indicators",
                    indicators())));
  }

  private static List<Object> indicators() {
    return List.of(
        json(
            "level1", "OUTPUT",
            "level2", "QUANTITY",
            "name", "开展维权援助活动（虚构）",
            "targetText", "不少于3次",
            "dueOn", "2024-12-31"));
  }

  /** The identifier of a unit of the sample data. */
  String unitId(String name) {
    return Stream.of("units", "story_units")
        .flatMap(file -> data.rows(file).stream())
        .filter(row -> row.get("name").equals(name))
        .map(row -> row.get("id"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no unit " + name));
  }

  /** An approver files what the clerk filled in. */
  void submit(String approver, String clerk, String form) {
    teller.when(
        approver,
        "报送 " + form + " files it",
        "SUBMITTED",
        () -> submitted(approver, clerk + form, ""));
  }

  /**
   * @param again told apart from the first time
   */
  String submitted(String approver, String demand, String again) {
    Api api = teller.as(approver);
    return api.act(
            api.get(SUBMISSION, "/v1/demands/" + teller.id(demand)),
            "submission",
            json(),
            "story submission " + demand + again)
        .text("/status");
  }
}
