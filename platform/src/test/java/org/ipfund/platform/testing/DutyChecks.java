package org.ipfund.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.platform.access.Reach;
import org.ipfund.platform.access.RoleTable;

/** Whether the role table keeps the machinery, the security log and the business apart. */
final class DutyChecks {

  static final String OPERATOR = "OPERATOR";
  private static final Set<String> HEALING =
      Set.of("listHeldEvents", "getHeldEvent", "retryHeldEvent", "skipHeldEvent", "replayEvents");
  static final String SECURITY_AUDITOR = "SECURITY_AUDITOR";
  private static final Set<String> RECORD =
      Set.of("listAuditEntries", "getAuditEntry", "exportAuditEntries", "getAuditChain");
  private static final Set<String> TECHNICAL =
      Set.of("getAbout", "getCodeLists", "getMe", "getOperation");

  private final RoleTable table;
  private final List<String> faults = new ArrayList<>();

  DutyChecks(RoleTable table) {
    this.table = table;
  }

  /** Where it does not. */
  List<String> faults() {
    checkOperator();
    checkSecurityAuditor();
    return faults;
  }

  /** Whoever heals the machinery reads no business data, and nobody else heals it. */
  private void checkOperator() {
    for (String name : table.operations()) {
      Map<String, Reach> reaches = table.operation(name).reaches();
      Reach reach = reaches.get(OPERATOR);
      Reach everybody = reaches.get(RoleTable.SIGNED_IN);
      if (HEALING.contains(name)) {
        reaches.forEach(
            (role, given) -> {
              if (!role.equals(OPERATOR) && given != Reach.NONE) {
                faults.add("%s has %s".formatted(role, name));
              }
            });
      } else if (!TECHNICAL.contains(name) && reach != Reach.NONE && reach != everybody) {
        faults.add("%s has %s".formatted(OPERATOR, name));
      }
    }
    table.fields().stream()
        .filter(name -> table.field(name).reaches().get(OPERATOR) != Reach.NONE)
        .forEach(name -> faults.add("%s sees %s".formatted(OPERATOR, name)));
  }

  /** Whoever reads the security log reads no business data and does nothing. */
  private void checkSecurityAuditor() {
    for (String name : table.operations()) {
      Map<String, Reach> reaches = table.operation(name).reaches();
      Reach reach = reaches.get(SECURITY_AUDITOR);
      if (!RECORD.contains(name)
          && !TECHNICAL.contains(name)
          && reach != Reach.NONE
          && reach != reaches.get(RoleTable.SIGNED_IN)) {
        faults.add("%s has %s".formatted(SECURITY_AUDITOR, name));
      }
    }
    table.fields().stream()
        .filter(name -> table.field(name).reaches().get(SECURITY_AUDITOR) != Reach.NONE)
        .forEach(name -> faults.add("%s sees %s".formatted(SECURITY_AUDITOR, name)));
  }
}
