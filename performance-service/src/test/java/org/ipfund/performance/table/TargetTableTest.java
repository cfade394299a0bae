package org.ipfund.performance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.ipfund.performance.content.BlockPoints;
import org.ipfund.performance.content.DemandText;
import org.ipfund.performance.content.TableHead;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class TargetTableTest {

  private static final TableContent CONTENT =
      TableContent.of(new TableHead("广州市", "广州市市场监管局", "省局", "省局"), List.of(), BlockPoints.DEFAULT);

  private static DemandApproved demand() {
    UUID id = UUID.randomUUID();
    return new DemandApproved(
        id,
        id,
        2024,
        id,
        "局",
        "440100",
        id,
        "项目",
        Money.yuan("10"),
        null,
        new DemandApproved.Header(null, null, null),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static TargetTable table() {
    return new TargetTable(demand(), "/440000/", DemandText.of(demand()), CONTENT);
  }

  @Test
  void approve_whenDraft_approves() {
    TargetTable table = table();
    table.approve();
    assertEquals(TargetTableStatus.APPROVED, table.status());
    assertEquals(
        ProblemKind.STATE_CONFLICT, assertThrows(ProblemException.class, table::approve).kind());
  }

  @Test
  void supplement_whenApproved_needsApprovalAgain() {
    TargetTable table = table();
    table.approve();
    TableText text = DemandText.of(demand());
    table.supplement(text.with(text), CONTENT);
    assertEquals(TargetTableStatus.DRAFT, table.status());
    assertEquals(Money.yuan("20.00"), table.requestedAmount());
  }

  @Test
  void freeze_whenApproved_endsAllChange() {
    TargetTable table = table();
    table.approve();
    table.freeze(UUID.randomUUID(), 2024, 1);
    assertEquals(CONTENT.findings().size() + 1, table.findingCount());
    assertThrows(ProblemException.class, table::approve);
    assertThrows(
        IllegalStateException.class, () -> table.supplement(DemandText.of(demand()), CONTENT));
  }
}
