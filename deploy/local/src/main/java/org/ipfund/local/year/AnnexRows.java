package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.year.Walk.orNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The printed rows of annex 1 and annex 2 in the form the allocation service takes. */
final class AnnexRows {

  private static final BigDecimal ONE_FEN = new BigDecimal("0.01");

  private final Walk walk;

  AnnexRows(Walk walk) {
    this.walk = walk;
  }

  /** Annex 1; the allocation of the named region, if any, is one fen more than printed. */
  List<Map<String, Object>> first(String changedRegion) {
    return walk.rows("annex1_2024").stream().map(row -> first(row, changedRegion)).toList();
  }

  private static Map<String, Object> first(Map<String, String> row, String changedRegion) {
    BigDecimal amount = new BigDecimal(row.get("amount_yuan"));
    boolean allocation = row.get("row_kind").equals("ALLOCATION");
    boolean changed = allocation && row.get("region_code").equals(changedRegion);
    String direct = row.get("direct_to_three_guarantees_account");
    return json(
        "seq", Integer.valueOf(row.get("seq")),
        "rowKind", row.get("row_kind"),
        "name", row.get("region_name"),
        "regionCode", orNull(row.get("region_code")),
        "secondaryProjectName", orNull(row.get("secondary_project_name")),
        "receivingUnit", orNull(row.get("receiving_unit")),
        "threeGuaranteesCode", orNull(row.get("three_guarantees_code")),
        "directToSpecialAccount", direct.isEmpty() ? null : direct.equals("是"),
        "functionCode", orNull(row.get("function_code")),
        "amount", (changed ? amount.add(ONE_FEN) : amount).toPlainString(),
        "provinceManaged", Boolean.valueOf(row.get("province_managed_county")));
  }

  List<Map<String, Object>> second() {
    return walk.rows("annex2_2024").stream().map(AnnexRows::second).toList();
  }

  private static Map<String, Object> second(Map<String, String> row) {
    String city = row.get("city_seq");
    return json(
        "seq", Integer.valueOf(row.get("seq")),
        "rowKind", row.get("row_kind"),
        "name", row.get("city_or_unit_name"),
        "regionCode", orNull(row.get("region_code")),
        "budgetCode", orNull(row.get("budget_code")),
        "citySeq", city.isEmpty() ? null : Integer.valueOf(city),
        "amountWan", row.get("amount_wan"));
  }
}
