package org.ipfund.submission.testing;

import java.util.UUID;

/** Request bodies. */
public final class Bodies {

  /** An indicator that can be counted and is due in the budget year. */
  public static final String COUNTED =
      """
      {"level1": "OUTPUT", "level2": "QUANTITY", "name": "开展宣传活动",
       "targetText": "不少于3场次", "dueOn": "2024-11-30"}
      """;

  /** An indicator that cannot be counted. */
  public static final String QUALITATIVE =
      """
      {"level1": "BENEFIT", "level2": "SOCIAL", "name": "保护意识", "targetText": "进一步提升"}
      """;

  private Bodies() {}

  public static String line(String name, String amount, String... indicators) {
    return """
        {"name": "%s", "amount": "%s", "indicators": [%s]}
        """
        .formatted(name, amount, String.join(",", indicators));
  }

  public static String demand(UUID round, UUID unit, String... lines) {
    return """
        {"roundId": "%s", "unitId": "%s", "formCode": "F2024-4", "overallGoal": "提升保护水平",
         "header": {"localDepartment": "广州市市场监管局",
                    "provincialDepartment": "广东省市场监管局", "expenditureContent": null},
         "lines": [%s]}
        """
        .formatted(round, unit, String.join(",", lines));
  }

  public static String consolidation(UUID round, UUID unit, String lines) {
    return """
        {"roundId": "%s", "unitId": "%s", "lines": %s}
        """
        .formatted(round, unit, lines);
  }

  public static String merged(String name, String... sources) {
    return """
        {"name": "%s", "sources": [%s]}
        """
        .formatted(name, String.join(",", sources));
  }

  public static String source(String demand, int line, String taken, String cut, String rejected) {
    return """
        {"demandId": "%s", "lineNo": %d, "taken": "%s", "cut": "%s", "rejected": "%s",
         "reason": "与上年重复"}
        """
        .formatted(demand, line, taken, cut, rejected);
  }
}
