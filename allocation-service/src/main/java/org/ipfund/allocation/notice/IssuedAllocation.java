package org.ipfund.allocation.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ipfund.allocation.inbound.TableFacts;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * What a region got by an issued notice, with links to why: unit, demand, project, target table.
 */
@Entity
@Immutable
class IssuedAllocation {

  @Id private UUID id;
  private UUID noticeId;
  private String regionCode;
  private UUID unitId;
  private UUID demandId;
  private UUID projectId;
  private UUID tableId;
  private Money amount;

  protected IssuedAllocation() {}

  IssuedAllocation(UUID noticeId, AnnexRow row, TargetTables tables) {
    Optional<TableFacts> table = tables.only(row.regionCode());
    id = Ids.next();
    this.noticeId = noticeId;
    regionCode = row.regionCode();
    unitId = tables.unit(regionCode).or(() -> table.map(TableFacts::unitId)).orElse(null);
    demandId = table.map(TableFacts::demandId).orElse(null);
    projectId = table.map(TableFacts::projectId).orElse(null);
    tableId = table.map(TableFacts::id).orElse(null);
    amount = row.amount();
  }

  UUID demandId() {
    return demandId;
  }

  NoticeIssued.Line line() {
    return new NoticeIssued.Line(regionCode, unitId, projectId, tableId, amount);
  }
}
