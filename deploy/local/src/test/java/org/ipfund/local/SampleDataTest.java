package org.ipfund.local;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDataTest {

  /** Settles with the centre: the province does not pay it. */
  private static final String SHENZHEN = "440300";

  private static final BigDecimal WAN = new BigDecimal("10000");
  private static final int LONGEST_FACT = 60;

  private final SampleData data = new SampleData(Path.of("data"));

  @ParameterizedTest
  @CsvSource({
    "regions, 147",
    "units, 89",
    "users, 181",
    "story_units, 2",
    "story_users, 4",
    "clients, 2",
    "catalogue_2023, 96",
    "catalogue_2024_part4, 39",
    "annex1_2024, 65",
    "annex2_2024, 63",
    "target_tables_2024, 42",
    "indicators_2024, 787"
  })
  void rows_whenFileIsRead_areComplete(String file, int count) {
    assertEquals(count, data.rows(file).size());
  }

  @Test
  void regions_whenCounted_areTheWholeProvince() {
    Map<String, Long> levels =
        data.rows("regions").stream().collect(groupingBy(row -> row.get("level"), counting()));

    assertEquals(Map.of("PROVINCE", 1L, "CITY", 21L, "COUNTY", 122L, "ZONE", 3L), levels);
    assertEquals(22, count("regions", row -> "true".equals(row.get("province_managed"))));
    assertEquals(20, count("regions", row -> !row.get("budget_code").isEmpty()));
    assertEquals(42, count("regions", row -> !row.get("finance_code9").isEmpty()));
  }

  @Test
  void regions_whenParentsAreFollowed_reachTheProvince() {
    Map<String, String> levels = column("regions", "code", "level");
    for (Map<String, String> row : data.rows("regions")) {
      String expected =
          switch (row.get("level")) {
            case "PROVINCE" -> null;
            case "CITY" -> "PROVINCE";
            default -> "CITY";
          };
      boolean direct = "true".equals(row.get("province_managed"));
      assertEquals(expected, levels.get(row.get("administrative_parent")), row::toString);
      String payer = direct ? "PROVINCE" : row.get("code").equals(SHENZHEN) ? "CITY" : expected;
      assertEquals(payer, levels.get(row.get("fiscal_parent")));
      assertTrue(
          row.get("finance_code9").isEmpty()
              || row.get("finance_code9").equals(row.get("code") + "000"));
    }
  }

  @Test
  void annex1_whenSummed_meetsEveryPrintedTotal() {
    List<Map<String, String>> rows = data.rows("annex1_2024");
    Predicate<Map<String, String>> allocation = kind("ALLOCATION");
    Predicate<Map<String, String>> county =
        row -> "true".equals(row.get("province_managed_county"));

    assertAll(
        () -> assertEquals(42, rows.stream().filter(allocation).count()),
        () -> assertEquals("172850000.00", sum(rows, "amount_yuan", allocation)),
        () -> assertEquals("172850000.00", sum(rows, "amount_yuan", kind("TOTAL"))),
        () -> assertEquals("172850000.00", sum(rows, "amount_yuan", kind("GROUP_TOTAL"))),
        () -> assertEquals("166570000.00", sum(rows, "amount_yuan", kind("CITY_SUBTOTAL"))),
        () ->
            assertEquals("166570000.00", sum(rows, "amount_yuan", allocation.and(county.negate()))),
        () -> assertEquals("6280000.00", sum(rows, "amount_yuan", allocation.and(county))));
  }

  @Test
  void annex2_whenSummed_everyCityIncludesItsCounties() {
    List<Map<String, String>> rows = data.rows("annex2_2024");
    assertEquals("17285", sum(rows, "amount_wan", kind("TOTAL")));
    assertEquals("17285", sum(rows, "amount_wan", kind("ALLOCATION")));
    assertEquals(20, rows.stream().filter(kind("CITY_SUBTOTAL")).count());
    for (Map<String, String> city : rows.stream().filter(kind("CITY_SUBTOTAL")).toList()) {
      Predicate<Map<String, String>> same = row -> row.get("city_seq").equals(city.get("city_seq"));
      assertEquals(city.get("amount_wan"), sum(rows, "amount_wan", kind("ALLOCATION").and(same)));
    }
  }

  @Test
  void annexes_whenCompared_agreeForAll42Receivers() {
    Map<String, BigDecimal> yuan = amounts("annex1_2024", "amount_yuan", kind("ALLOCATION"));
    Map<String, BigDecimal> byUnit = amounts("annex2_2024", "amount_wan", kind("ALLOCATION"));
    Map<String, BigDecimal> requested =
        amounts("target_tables_2024", "requested_amount_wan", row -> true);

    assertEquals(42, yuan.size());
    assertEquals(byUnit, requested);
    byUnit.replaceAll((region, wan) -> wan.multiply(WAN).setScale(2));
    assertEquals(yuan, byUnit);
  }

  @Test
  void indicators_whenGrouped_belongToTheTablesWithoutGaps() {
    Map<String, List<String>> seqs = new HashMap<>();
    data.rows("indicators_2024")
        .forEach(
            row ->
                seqs.computeIfAbsent(row.get("region_code"), region -> new ArrayList<>())
                    .add(row.get("seq")));

    assertEquals(values("target_tables_2024", "region_code"), seqs.keySet());
    seqs.forEach(
        (region, found) ->
            assertEquals(
                IntStream.rangeClosed(1, found.size()).mapToObj(String::valueOf).toList(),
                found,
                region));
    assertEquals(Set.of("产出指标", "效益指标", "满意度指标"), values("indicators_2024", "level1"));
  }

  @Test
  void catalogue2023_whenCounted_hasItsProjectsSlotsAndObligations() throws Exception {
    Set<String> policies =
        data.rows("catalogue_2023").stream()
            .filter(row -> !row.get("policy_label").isEmpty())
            .map(row -> row.get("category_code") + row.get("policy_no") + row.get("policy_label"))
            .collect(toSet());
    Map<String, Integer> obligations = new HashMap<>();
    for (Map<String, String> row : data.rows("catalogue_2023")) {
      for (JsonNode entry : new ObjectMapper().readTree(row.get("obligations"))) {
        assertTrue(row.get("applicant_text").contains(entry.get("scope").asText()));
        obligations.merge(entry.get("obligation").asText(), 1, Integer::sum);
      }
    }

    assertEquals(83, count("catalogue_2023", row -> "false".equals(row.get("extension_slot"))));
    assertEquals(13, count("catalogue_2023", row -> "true".equals(row.get("extension_slot"))));
    assertEquals(5, values("catalogue_2023", "category_code").size());
    assertEquals(25, policies.size());
    assertEquals(
        Map.of("MANDATORY", 12, "OPTIONAL", 7, "ELIGIBLE", 76, "EXCLUDED", 2), obligations);
  }

  @Test
  void catalogue2024_whenCounted_hasItsProjectsAndSlots() {
    String file = "catalogue_2024_part4";
    assertEquals(23, count(file, row -> "false".equals(row.get("extension_slot"))));
    assertEquals(16, count(file, row -> "true".equals(row.get("extension_slot"))));
    assertEquals(8, values(file, "category_code").size());
    assertEquals(8, values(file, "category_label").size());
  }

  @Test
  void units_whenComparedWithTheAnnex_areNamedAlike() {
    Map<String, Long> kinds =
        data.rows("units").stream().collect(groupingBy(row -> row.get("kind"), counting()));
    Set<String> receivers =
        data.rows("annex2_2024").stream()
            .filter(kind("ALLOCATION"))
            .map(row -> row.get("city_or_unit_name"))
            .collect(toSet());

    assertEquals(21L, kinds.get("CITY_BUREAU"));
    assertEquals(22L, kinds.get("COUNTY_BUREAU"));
    assertEquals(42L, kinds.get("LOCAL_FINANCE"));
    assertTrue(values("units", "name").containsAll(receivers));
    assertEquals(receivers, values("target_tables_2024", "unit_name"));
    assertTrue(values("regions", "code").containsAll(values("units", "region_code")));
  }

  @Test
  void units_whenIdentified_haveTheirOwnUuidOfVersion7() {
    List<UUID> ids =
        data.rows("units").stream().map(row -> UUID.fromString(row.get("id"))).toList();

    assertEquals(ids.size(), Set.copyOf(ids).size());
    assertTrue(ids.stream().allMatch(id -> id.version() == 7 && id.variant() == 2));
    assertEquals(ids.size(), values("units", "name").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"regions", "units", "catalogue_2023", "catalogue_2024_part4", "indicators_2024"})
  void rows_whenReadCellByCell_holdNoLongSentence(String file) {
    Stream<Map.Entry<String, String>> cells =
        data.rows(file).stream()
            .flatMap(row -> row.entrySet().stream())
            .filter(cell -> !cell.getKey().equals("obligations"));

    assertEquals(List.of(), cells.filter(cell -> cell.getValue().length() > LONGEST_FACT).toList());
  }

  private static Predicate<Map<String, String>> kind(String kind) {
    return row -> kind.equals(row.get("row_kind"));
  }

  private long count(String file, Predicate<Map<String, String>> rows) {
    return data.rows(file).stream().filter(rows).count();
  }

  private Set<String> values(String file, String column) {
    return data.rows(file).stream().map(row -> row.get(column)).collect(toSet());
  }

  private Map<String, String> column(String file, String key, String value) {
    return data.rows(file).stream().collect(toMap(row -> row.get(key), row -> row.get(value)));
  }

  private Map<String, BigDecimal> amounts(
      String file, String column, Predicate<Map<String, String>> rows) {
    return data.rows(file).stream()
        .filter(rows)
        .collect(toMap(row -> row.get("region_code"), row -> new BigDecimal(row.get(column))));
  }

  private static String sum(
      List<Map<String, String>> rows, String column, Predicate<Map<String, String>> chosen) {
    return rows.stream()
        .filter(chosen)
        .map(row -> new BigDecimal(row.get(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }
}
