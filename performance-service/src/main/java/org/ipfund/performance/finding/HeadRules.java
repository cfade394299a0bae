package org.ipfund.performance.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ipfund.performance.content.TableHead;
import org.ipfund.platform.problem.Wording;

/** Rules about the head of a table: its departments (C31) and its budget year (C30). */
public final class HeadRules {

  private static final Wording WORDS = Wording.of(HeadRules.class);

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
              WORDS.text(
                  "C31.provincial-department", head.expectedProvincialDepartment(), provincial)));
    }
    String local = shown(head.localDepartment());
    if (!local.startsWith(head.regionName()) || !WHOLE_NAME.matcher(local).find()) {
      findings.add(
          Finding.ofTable(
              ContentRule.C31,
              "localDepartment",
              WORDS.text("C31.local-department", head.regionName(), local)));
    }
    return findings;
  }

  public static List<Finding> budgetYear(int tableYear, int noticeYear) {
    if (tableYear == noticeYear) {
      return List.of();
    }
    return List.of(
        Finding.ofTable(
            ContentRule.C30, "budgetYear", WORDS.text("C30.budget-year", tableYear, noticeYear)));
  }

  private static String shown(String department) {
    return department == null ? "" : department.strip();
  }
}
