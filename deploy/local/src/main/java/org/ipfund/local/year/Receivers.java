package org.ipfund.local.year;

import static org.ipfund.local.Json.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 42 receiving units of the 2024 notice and what each asks for. */
final class Receivers {

  /**
   * One receiving unit.
   *
   * @param task its second-level project, as annex 1 names it
   * @param amount in yuan
   */
  record Receiver(
      String regionCode,
      String unitName,
      String task,
      BigDecimal amount,
      boolean provinceManaged,
      Map<String, Object> header,
      List<Map<String, Object>> indicators) {}

  private static final Map<String, String> LEVEL1 =
      Map.of("产出指标", "OUTPUT", "效益指标", "BENEFIT", "满意度指标", "SATISFACTION");
  private static final Map<String, String> LEVEL2 =
      Map.of(
          "数量指标", "QUANTITY",
          "质量指标", "QUALITY",
          "时效指标", "TIMELINESS",
          "成本指标", "COST",
          "经济效益指标", "ECONOMIC",
          "社会效益指标", "SOCIAL",
          "生态效益指标", "ECOLOGICAL",
          "可持续影响指标", "SUSTAINABLE",
          "服务对象满意度指标", "SERVICE_SATISFACTION");

  private Receivers() {}

  static List<Receiver> of(Walk walk) {
    Map<String, List<Map<String, Object>>> indicators =
        walk.rows("indicators_2024").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("region_code"),
                    LinkedHashMap::new,
                    Collectors.mapping(Receivers::indicator, Collectors.toList())));
    Map<String, Map<String, String>> tables =
        walk.rows("target_tables_2024").stream()
            .collect(Collectors.toMap(row -> row.get("region_code"), row -> row));
    return walk.rows("annex1_2024").stream()
        .filter(row -> row.get("row_kind").equals("ALLOCATION"))
        .map(row -> receiver(row, tables.get(row.get("region_code")), indicators))
        .toList();
  }

  /** Those that lie in a city, itself included. */
  static Stream<Receiver> in(Walk walk, String city) {
    Set<String> regions =
        walk.rows("regions").stream()
            .filter(r -> city.equals(r.get("code")) || city.equals(r.get("administrative_parent")))
            .map(r -> r.get("code"))
            .collect(Collectors.toSet());
    return of(walk).stream().filter(receiver -> regions.contains(receiver.regionCode()));
  }

  private static Receiver receiver(
      Map<String, String> row,
      Map<String, String> table,
      Map<String, List<Map<String, Object>>> indicators) {
    String region = row.get("region_code");
    return new Receiver(
        region,
        table.get("unit_name"),
        row.get("secondary_project_name"),
        new BigDecimal(row.get("amount_yuan")),
        Boolean.parseBoolean(row.get("province_managed_county")),
        json(
            "localDepartment", table.get("local_department"),
            "provincialDepartment", table.get("provincial_department"),
            "expenditureContent", null),
        indicators.get(region));
  }

  private static Map<String, Object> indicator(Map<String, String> row) {
    return json(
        "level1", LEVEL1.get(row.get("level1")),
        "level2", LEVEL2.get(row.get("level2")),
        "name", row.get("level3"),
        "targetText", row.get("value_text"),
        "dueOn", "2024-12-31");
  }
}
