package org.ipfund.local.year;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Api;

/** The yardstick: the three annexes of 粤财工〔2023〕126号 agree before anything is played. */
final class PrintedTotals implements Chapter {

  private final SampleData data;

  PrintedTotals(SampleData data) {
    this.data = data;
  }

  @Override
  public String name() {
    return "粤财工〔2023〕126号";
  }

  @Override
  public void run(Api api, Figures figures) {
    Predicate<Map<String, String>> allocations = row -> "ALLOCATION".equals(row.get("row_kind"));
    figures.expect("附件1 合计（元）", "172850000.00", sum("annex1_2024", "amount_yuan", allocations));
    figures.expect("附件2 合计（万元）", "17285", sum("annex2_2024", "amount_wan", allocations));
    figures.expect(
        "附件3 资金需求（万元）", "17285", sum("target_tables_2024", "requested_amount_wan", row -> true));
    figures.expect("附件3 指标数", 787, data.rows("indicators_2024").size());
  }

  private BigDecimal sum(String file, String column, Predicate<Map<String, String>> chosen) {
    return data.rows(file).stream()
        .filter(chosen)
        .map(row -> new BigDecimal(row.get(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
