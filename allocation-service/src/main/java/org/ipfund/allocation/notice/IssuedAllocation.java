package org.ipfund.allocation.notice;

import java.util.Optional;
import java.util.UUID;
import org.ipfund.allocation.inbound.TableFacts;
import org.ipfund.platform.value.Money;

/**
 * What a region got by an issued notice, with links to why: unit, demand, project, target table.
 *
 * @param scope where the region lies now
 */
record IssuedAllocation(
    String regionCode,
    String scope,
    UUID unitId,
    UUID demandId,
    UUID projectId,
    UUID tableId,
    Money amount) {

  static IssuedAllocation of(AnnexRow row, Annexes annexes, TargetTables tables) {
    String region = row.regionCode();
    Optional<TableFacts> table = tables.only(region);
    return new IssuedAllocation(
        region,
        annexes.region(row).scope(),
        tables.unit(region).or(() -> table.map(TableFacts::unitId)).orElse(null),
        table.map(TableFacts::demandId).orElse(null),
        table.map(TableFacts::projectId).orElse(null),
        table.map(TableFacts::id).orElse(null),
        row.amount());
  }

  NoticeIssued.Line line() {
    return new NoticeIssued.Line(regionCode, unitId, projectId, tableId, amount);
  }
}
