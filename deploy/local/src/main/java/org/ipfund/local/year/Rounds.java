package org.ipfund.local.year;

import static org.ipfund.local.Json.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The solicitation rounds as they are drafted. */
final class Rounds {

  /** The form on which a receiving unit asks for its whole task as a lump sum. */
  static final String LUMP_SUM = "F2024-4-L";

  /** The fund all ask for; catalog-service has it from the first day. */
  static final String FUND = "GD-IP";

  /** The form of the solicitation for 2025, a lump sum without rules of its own. */
  static final String LUMP_SUM_2025 = "F2025-L";

  /** The form of the solicitation for 2023. */
  static final String CATALOGUE_2023 = "F2023";

  private Rounds() {}

  static Map<String, Object> of2023() {
    return json(
        "budgetYear",
        2023,
        "fundCode",
        FUND,
        "documentNumber",
        null,
        "title",
        "广东省市场监督管理局关于征集2023年强化知识产权工作项目需求的通知",
        "openedOn",
        "2022-06-18",
        "printedDeadline",
        "2022-06-26",
        "deadlineDayIncluded",
        true,
        "deadlineRule",
        "N22-17",
        "history",
        true,
        "forms",
        List.of(
            json(
                "code",
                CATALOGUE_2023,
                "part",
                null,
                "kind",
                "CATALOGUE",
                "title",
                "2023年广东省强化知识产权工作项目需求征集表",
                "approvalRoute",
                "PROVINCE",
                "rules",
                rules("REFUSE", "N22-07", "N22-08", "N22-09"))));
  }

  static Map<String, Object> of2024() {
    return json(
        "budgetYear",
        2024,
        "fundCode",
        FUND,
        "documentNumber",
        "粤市监知促[2023]233号",
        "title",
        "广东省市场监督管理局关于征集2024年度知识产权工作项目需求的通知",
        "openedOn",
        "2023-05-25",
        "printedDeadline",
        "2023-05-30",
        "deadlineDayIncluded",
        true,
        "deadlineRule",
        "N23-35",
        "history",
        false,
        "forms",
        List.of(
            json(
                "code", "F2024-4",
                "part", 4,
                "kind", "CATALOGUE",
                "title", "2024年度知识产权项目需求征集表（四）",
                "approvalRoute", "CITY",
                "rules", rules("REFUSE", "N23-31", "N23-33", "N23-34")),
            json(
                "code",
                LUMP_SUM,
                "part",
                4,
                "kind",
                "LUMP_SUM",
                "title",
                "下放市县任务（大专项+任务清单）",
                "approvalRoute",
                "PROVINCE",
                "rules",
                rules("FINDING", "N23-31", "N23-33", "N23-34"))));
  }

  /** No document tells of it: it is there so that a newcomer can file. */
  static Map<String, Object> of2025() {
    return json(
        "budgetYear",
        2025,
        "fundCode",
        FUND,
        "documentNumber",
        null,
        "title",
        "2025年度知识产权工作项目需求征集（虚构，供试用 invented, for trying out）",
        "openedOn",
        "2023-12-28",
        "printedDeadline",
        "2024-06-28",
        "deadlineDayIncluded",
        true,
        "deadlineRule",
        "N23-35",
        "history",
        false,
        "forms",
        List.of(
            json(
                "code",
                LUMP_SUM_2025,
                "part",
                null,
                "kind",
                "LUMP_SUM",
                "title",
                "任务清单（虚构，供试用）",
                "approvalRoute",
                "PROVINCE",
                "rules",
                List.of())));
  }

  private static List<Map<String, Object>> rules(String effect, String... ids) {
    return Stream.of(ids).map(id -> json("id", id, "stage", "SUBMIT", "effect", effect)).toList();
  }
}
