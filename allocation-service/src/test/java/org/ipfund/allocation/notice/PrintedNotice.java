package org.ipfund.allocation.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.annex.LineRequest;
import org.ipfund.allocation.annex.NoticeLine;
import org.ipfund.allocation.fixture.PrintedAnnexes;
import org.ipfund.allocation.fixture.SampleRegions;
import org.ipfund.allocation.fixture.SampleRows;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.Basis;
import org.ipfund.allocation.reconciliation.FundCodes;
import org.ipfund.allocation.reconciliation.FundRules;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.allocation.reconciliation.Reconciliation;
import org.ipfund.allocation.reconciliation.TargetTables;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.value.Money;

/** The notice of 2023 in memory, to be changed row by row. */
public final class PrintedNotice {

  public static final String PROJECT_NAME = "知识产权专项资金下放市县%s任务";
  private static final ObjectMapper JSON = new ObjectMapper();

  public final List<Map<String, Object>> first = new ArrayList<>(PrintedAnnexes.first());
  public final List<Map<String, Object>> second = new ArrayList<>(PrintedAnnexes.second());
  public final List<TableFacts> tables = new ArrayList<>();
  public final Map<String, UUID> units = new HashMap<>();
  public final Map<UUID, String> issuedBefore = new HashMap<>();
  public final List<ReceiverPositions.Share> standing = new ArrayList<>();
  public NoticeStage stage = NoticeStage.ADVANCE;
  public FundRules fund = FundRules.STANDARD;
  private final Map<String, RegionFacts> regions = SampleRegions.regions();

  public PrintedNotice() {
    for (Map<String, String> row : SampleRows.of("target_tables_2024")) {
      Money requested = Money.wan(new BigDecimal(row.get("requested_amount_wan")));
      addTable(row.get("region_code"), requested.toString());
    }
  }

  public UUID addTable(String region, String yuan) {
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
  public Map<String, Object> first(String name) {
    return row(first, name);
  }

  public Map<String, Object> second(String name) {
    return row(second, name);
  }

  private static Map<String, Object> row(List<Map<String, Object>> rows, String name) {
    return rows.stream().filter(row -> name.equals(row.get("name"))).findFirst().orElseThrow();
  }

  public Annexes annexes() {
    List<NoticeLine> lines = new ArrayList<>();
    first.forEach(row -> lines.add(line(1, row)));
    second.forEach(row -> lines.add(line(2, row)));
    return NoticeLine.annexes(lines, regions);
  }

  private static NoticeLine line(int annex, Map<String, Object> row) {
    return NoticeLine.of(annex, request(row));
  }

  public static LineRequest request(Map<String, Object> row) {
    return JSON.convertValue(row, LineRequest.class);
  }

  public Reconciliation reconcile() {
    return Reconciliation.of(
        annexes(),
        new Basis(
            stage,
            TargetTables.of(tables, units, issuedBefore, Set.of()),
            new ReceiverPositions(standing),
            new FundCodes("2011409", "W 无"),
            fund,
            PROJECT_NAME));
  }
}
