package org.ipfund.performance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.ipfund.platform.testing.TestEvents;

/** An approved demand as the submission service tells of it. */
public final class Demand {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOPIC = "ipfund.submission.v1";
  private static final String TYPE = "org.ipfund.submission.demand-approved.v1";

  private final UUID id = UUID.randomUUID();
  private final ObjectNode data = JSON.createObjectNode();
  private final ArrayNode indicators;

  /** A sound demand for 50,000 yuan and 2024, without indicators yet. */
  public Demand(Receiver receiver) {
    data.put("demandId", id.toString());
    data.put("roundId", UUID.randomUUID().toString());
    data.put("budgetYear", 2024);
    data.put("formCode", "F2024-4");
    data.put("unitId", receiver.unitId().toString());
    data.put("unitName", receiver.unitName());
    data.put("regionCode", receiver.regionCode());
    data.put("projectId", UUID.randomUUID().toString());
    data.put("projectName", "知识产权保护");
    data.put("amount", "50000.00");
    data.put("overallGoal", "提升知识产权保护水平");
    ObjectNode header = data.putObject("header");
    header.put("localDepartment", receiver.regionName() + "市场监管局");
    header.put("provincialDepartment", "广东省市场监管局");
    header.put("expenditureContent", "培训");
    indicators = data.putArray("indicators");
    data.putArray("links");
  }

  /** Of a unit below the receiver, for a fund project of the receiver. */
  public Demand fundProject(UUID fundProject, Receiver receiver) {
    data.put("fundCode", "GD-IP");
    data.put("route", "PROVINCE");
    data.put("fundProjectId", fundProject.toString());
    data.put("fundProjectName", "2024年转移支付知识产权专项资金");
    data.put("receivingRegionCode", receiver.regionCode());
    data.put("receivingUnitId", receiver.unitId().toString());
    data.put("receivingUnitName", receiver.unitName());
    data.put("addedAmount", data.get("amount").asText());
    return this;
  }

  /** It says which round it answers. */
  public Demand round(String title) {
    data.put("roundTitle", title);
    return this;
  }

  public Demand project(String name) {
    data.put("projectName", name);
    return this;
  }

  /** Decided by the city within its lump sum. */
  public Demand byCity() {
    data.put("route", "CITY");
    data.put("addedAmount", "0.00");
    return this;
  }

  public Demand goal(String text) {
    data.put("overallGoal", text);
    return this;
  }

  public Demand expenditure(String text) {
    data.withObject("/header").put("expenditureContent", text);
    return this;
  }

  public Demand project(UUID project) {
    data.put("projectId", project.toString());
    return this;
  }

  public Demand amount(String yuan) {
    data.put("amount", yuan);
    return this;
  }

  public Demand year(int budgetYear) {
    data.put("budgetYear", budgetYear);
    return this;
  }

  public Demand departments(String local, String provincial) {
    data.withObject("/header").put("localDepartment", local);
    data.withObject("/header").put("provincialDepartment", provincial);
    return this;
  }

  public Demand indicator(String level1, String level2, String name, String targetText) {
    indicators
        .addObject()
        .put("level1", level1)
        .put("level2", level2)
        .put("name", name)
        .put("targetText", targetText);
    return this;
  }

  /** The indicators there are so far stand in this line. */
  public Demand line(int lineNo) {
    indicators.forEach(indicator -> ((ObjectNode) indicator).put("lineNo", lineNo));
    return this;
  }

  /** One indicator of each block, and timeliness: nothing to find. */
  public Demand sound() {
    return indicator("OUTPUT", "QUANTITY", "组织培训", "不少于3场")
        .indicator("OUTPUT", "TIMELINESS", "项目完成期限", "按合同要求限期完成")
        .indicator("BENEFIT", "SOCIAL", "知识产权意识", "不断加强")
        .indicator("SATISFACTION", "SERVICE_SATISFACTION", "服务对象满意度", "不低于90%");
  }

  public Demand publish() {
    TestEvents.publish(TOPIC, TYPE, id.toString(), data.toString());
    return this;
  }

  public UUID id() {
    return id;
  }

  public String data() {
    return data.toString();
  }
}
