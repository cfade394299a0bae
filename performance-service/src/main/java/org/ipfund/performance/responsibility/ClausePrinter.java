package org.ipfund.performance.responsibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;

/** Writes a clause with full names: 省甲厅、省乙厅牵头，省丙厅等配合. */
final class ClausePrinter {

  private static final Map<ResponsibilityRole, String> WORDS =
      new EnumMap<>(
          Map.of(
              ResponsibilityRole.LEAD, "牵头",
              ResponsibilityRole.COOPERATING, "配合",
              ResponsibilityRole.SHARED, "按职责分工负责",
              ResponsibilityRole.RESPONSIBLE, "负责",
              ResponsibilityRole.GUIDING, "指导"));

  private ClausePrinter() {}

  static String print(ResponsibilityClause clause) {
    StringBuilder text = new StringBuilder();
    List<Party> parties = clause.parties();
    for (int i = 0; i < parties.size(); i++) {
      ResponsibilityRole role = parties.get(i).role();
      text.append(parties.get(i).name());
      boolean last = i + 1 == parties.size() || parties.get(i + 1).role() != role;
      boolean lastOfRole = parties.stream().skip(i + 1L).noneMatch(next -> next.role() == role);
      text.append(lastOfRole && clause.open().contains(role) ? "等" : "");
      text.append(last ? Objects.requireNonNull(WORDS.get(role)) : "、");
      text.append(last && i + 1 < parties.size() ? "，" : "");
    }
    return text.toString();
  }
}
