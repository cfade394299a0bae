package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.List;

/** Writes the columns of a table of responsibilities as the clause a plan prints. */
public final class Division {

  private Division() {}

  /** The clause; "" where all columns are empty. */
  public static String clause(String lead, String cooperating, String responsible) {
    List<String> parts = new ArrayList<>();
    if (!lead.isEmpty()) {
      parts.add("牵头单位：" + lead);
    }
    if (!cooperating.isEmpty()) {
      parts.add("配合单位：" + cooperating);
    }
    if (!responsible.isEmpty()) {
      parts.add(responsible.endsWith("负责") ? responsible : responsible + "负责");
    }
    return parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）";
  }
}
