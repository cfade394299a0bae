package org.ipfund.allocation.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.fixture.KnownFacts;
import org.ipfund.allocation.fixture.PrintedAnnexes;
import org.ipfund.allocation.fixture.SampleRows;
import org.ipfund.allocation.inbound.RegionFacts;
import org.ipfund.allocation.inbound.TableFacts;
import org.ipfund.platform.value.Money;

/** The notice of 2023 in memory, to be changed row by row. */
final class PrintedNotice {

  static final String PROJECT_NAME = "知识产权专项资金下放市县%s任务";
  private static final ObjectMapper JSON = new ObjectMapper();

  final List<Map<String, Object>> first = new ArrayList<>(PrintedAnnexes.first());
  final List<Map<String, Object>> second = new ArrayList<>(PrintedAnnexes.second());
  final List<TableFacts> tables = new ArrayList<>();
  final Map<String, UUID> units = new HashMap<>();
  final Map<UUID, String> issuedBefore = new HashMap<>();
  final List<Standing.Share> standing = new ArrayList<>();
  NoticeStage stage = NoticeStage.ADVANCE;
  FundRules fund = FundRules.STANDARD;
  private final Map<String, RegionFacts> regions = KnownFacts.regions();

  PrintedNotice() {
    for (Map<String, String> row : SampleRows.of("target_tables_2024")) {
      Money requested = Money.wan(new BigDecimal(row.get("requested_amount_wan")));
      addTable(row.get("region_code"), requested.toString());
    }
  }

  UUID addTable(String region, String yuan) {
    UUID unit = UUID.randomUUID();
    tables.add(
        new TableFacts(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            unit,
            region,
            Money.yuan(yuan),
            1));
    return unit;
  }

  /** The row of annex 1 with this printed name. */
  Map<String, Object> first(String name) {
    return row(first, name);
  }

  Map<String, Object> second(String name) {
    return row(second, name);
  }

  private static Map<String, Object> row(List<Map<String, Object>> rows, String name) {
    return rows.stream().filter(row -> name.equals(row.get("name"))).findFirst().orElseThrow();
  }

  Annexes annexes() {
    List<NoticeLine> lines = new ArrayList<>();
    first.forEach(row -> lines.add(line(1, row)));
    second.forEach(row -> lines.add(line(2, row)));
    return Annexes.of(lines, regions);
  }

  private static NoticeLine line(int annex, Map<String, Object> row) {
    return NoticeLine.of(annex, request(row));
  }

  static LineRequest request(Map<String, Object> row) {
    return JSON.convertValue(row, LineRequest.class);
  }

  Reconciliation reconcile() {
    return Reconciliation.of(
        annexes(),
        new Basis(
            stage,
            TargetTables.of(tables, units, issuedBefore, Set.of()),
            new Standing(standing),
            new FundCodes("2011409", "W 无"),
            fund,
            PROJECT_NAME));
  }
}
