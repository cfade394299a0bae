package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.CATALOG;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Api;
import org.ipfund.local.story.check.Amounts;
import org.ipfund.local.story.check.Plot;

/**
 * Both annexes of a final notice: what each receiver has for the whole year, grouped as the regions
 * lie when it is drafted.
 */
final class FinalAnnexes {

  private static final BigDecimal WAN = new BigDecimal("10000");

  /** What a receiver has in all, and how the annexes print it. */
  private record Line(
      String region,
      String name,
      String unit,
      String project,
      String receiver,
      BigDecimal amount) {}

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, JsonNode> regions = new LinkedHashMap<>();

  /** As the advance printed them. */
  static FinalAnnexes ofAdvance(Api api, SampleData data) {
    FinalAnnexes annexes = new FinalAnnexes();
    api.all(CATALOG, "/v1/regions?limit=200")
        .forEach(region -> annexes.regions.put(region.path("code").asText(), region));
    Map<String, String> units = new LinkedHashMap<>();
    allocations(data, "annex2_2024")
        .forEach(row -> units.put(row.get("region_code"), row.get("city_or_unit_name")));
    for (Map<String, String> row : allocations(data, "annex1_2024")) {
      String region = row.get("region_code");
      annexes.lines.put(
          region,
          new Line(
              region,
              row.get("region_name"),
              units.get(region),
              row.get("secondary_project_name"),
              row.get("receiving_unit"),
              new BigDecimal(row.get("amount_yuan"))));
    }
    return annexes;
  }

  private static List<Map<String, String>> allocations(SampleData data, String file) {
    return data.rows(file).stream().filter(r -> r.get("row_kind").equals("ALLOCATION")).toList();
  }

  /** The region has this for the whole year. */
  FinalAnnexes with(String region, String amount) {
    lines.computeIfPresent(
        region,
        (key, line) ->
            new Line(
                region,
                line.name(),
                line.unit(),
                line.project(),
                line.receiver(),
                new BigDecimal(amount)));
    return this;
  }

  /** Somebody new stands in it: a zone, or a unit of the province. */
  FinalAnnexes withNew(String region, String name, String treasury, String amount) {
    String project = "知识产权专项资金下放市县" + regions.get(region).path("name").asText() + "任务";
    lines.put(
        region,
        new Line(region, name, name, project, treasury + "000 " + name, new BigDecimal(amount)));
    return this;
  }

  FinalAnnexes without(String region) {
    lines.remove(region);
    return this;
  }

  BigDecimal total() {
    return sum(line -> true);
  }

  private BigDecimal sum(Predicate<Line> which) {
    return lines.values().stream()
        .filter(which)
        .map(Line::amount)
        .reduce(Amounts.NOTHING, BigDecimal::add);
  }

  private boolean isManaged(Line line) {
    return regions.get(line.region()).path("provinceManaged").asBoolean();
  }

  private String city(Line line) {
    JsonNode region = regions.get(line.region());
    String level = region.path("level").asText();
    boolean below = !level.equals("CITY") && !level.equals("PROVINCE");
    return below ? region.path("administrativeParent").asText() : line.region();
  }

  private List<String> cities(Predicate<Line> which) {
    return lines.values().stream().filter(which).map(this::city).distinct().toList();
  }

  /** Annex 1, in yuan. */
  List<Map<String, Object>> first() {
    List<Map<String, Object>> rows = new ArrayList<>();
    Predicate<Line> own = line -> !isManaged(line);
    row(rows, "TOTAL", "合计", null, "amount", total());
    row(rows, "GROUP_TOTAL", "一、各市合计", null, "amount", sum(own));
    for (String city : cities(own)) {
      Predicate<Line> there = own.and(line -> city(line).equals(city));
      row(rows, "CITY_SUBTOTAL", subtotal(city), city, "amount", sum(there));
      lines.values().stream().filter(there).forEach(line -> allocation(rows, line));
    }
    row(rows, "GROUP_TOTAL", "二、各直管县合计", null, "amount", sum(this::isManaged));
    lines.values().stream().filter(this::isManaged).forEach(line -> allocation(rows, line));
    return rows;
  }

  /** Annex 2, in 10 000 yuan. */
  List<Map<String, Object>> second() {
    List<Map<String, Object>> rows = new ArrayList<>();
    row(rows, "TOTAL", "合计", null, "amountWan", wan(total()));
    for (String city : cities(line -> true)) {
      Predicate<Line> there = line -> city(line).equals(city);
      row(rows, "CITY_SUBTOTAL", subtotal(city), city, "amountWan", wan(sum(there)));
      lines.values().stream()
          .filter(there)
          .forEach(
              line ->
                  row(
                      rows,
                      "ALLOCATION",
                      line.unit(),
                      line.region(),
                      "amountWan",
                      wan(line.amount())));
    }
    return rows;
  }

  private String subtotal(String city) {
    return regions.get(city).path("name").asText() + "小计";
  }

  private static BigDecimal wan(BigDecimal yuan) {
    return yuan.divide(WAN).stripTrailingZeros();
  }

  private void allocation(List<Map<String, Object>> rows, Line line) {
    Map<String, Object> row =
        row(rows, "ALLOCATION", line.name(), line.region(), "amount", line.amount());
    row.put("secondaryProjectName", line.project());
    row.put("receivingUnit", line.receiver());
    row.put("threeGuaranteesCode", "W 无");
    row.put("directToSpecialAccount", false);
    row.put("functionCode", Plot.FUNCTION);
  }

  private static Map<String, Object> row(
      List<Map<String, Object>> rows,
      String kind,
      String name,
      String region,
      String field,
      BigDecimal amount) {
    Map<String, Object> row =
        json(
            "seq",
            rows.size() + 1,
            "rowKind",
            kind,
            "name",
            name,
            "regionCode",
            region,
            field,
            amount.toPlainString());
    rows.add(row);
    return row;
  }
}
