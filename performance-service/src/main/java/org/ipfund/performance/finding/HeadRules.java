package org.ipfund.performance.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ipfund.performance.content.TableHead;
import org.ipfund.platform.value.Text;

/** Rules about the head of a table: its departments (C31) and its budget year (C30). */
public final class HeadRules {

  /** A department's name that the print cut short has lost the word for what it is. */
  private static final Pattern WHOLE_NAME = Pattern.compile("[局委厅办]");

  private HeadRules() {}

  static List<Finding> departments(TableHead head) {
    List<Finding> findings = new ArrayList<>();
    String provincial = shown(head.provincialDepartment());
    if (!provincial.equals(head.expectedProvincialDepartment())) {
      findings.add(
          Finding.ofTable(
              ContentRule.C31,
              "provincialDepartment",
              Text.of(
                  "省级主管部门应为“%s”，表中为“%s”",
                  "the provincial department should be \"%s\", the table says \"%s\"",
                  head.expectedProvincialDepartment(),
                  provincial)));
    }
    String local = shown(head.localDepartment());
    if (!local.startsWith(head.regionName()) || !WHOLE_NAME.matcher(local).find()) {
      findings.add(
          Finding.ofTable(
              ContentRule.C31,
              "localDepartment",
              Text.of(
                  "地方主管部门应为%s市场监管部门全称，表中为“%s”",
                  "the local department should be the full name of one of %s, the table says \"%s\"",
                  head.regionName(),
                  local)));
    }
    return findings;
  }

  public static List<Finding> budgetYear(int tableYear, int noticeYear) {
    if (tableYear == noticeYear) {
      return List.of();
    }
    return List.of(
        Finding.ofTable(
            ContentRule.C30,
            "budgetYear",
            Text.of(
                "绩效目标表的预算年度为%d年，下达文件为%d年",
                "the table is for %d, the notice for %d", tableYear, noticeYear)));
  }

  private static String shown(String department) {
    return department == null ? "" : department.strip();
  }
}
