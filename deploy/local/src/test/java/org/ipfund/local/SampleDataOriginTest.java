package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares the sample data cell by cell with the tables it was taken from, where these are at hand
 * ({@code SHARED_DATA} names their folder). {@link SampleDataTest} proves the figures without them.
 */
class SampleDataOriginTest {

  private record Comparison(String file, String origin, Map<String, String> columns) {}

  private static final List<Comparison> COMPARISONS =
      List.of(
          new Comparison(
              "annex1_2024",
              "allocation_2024_by_region",
              columns("seq row_kind region_name region_code=region_code6 region_code9=region_code")
                  .and("secondary_project_name receiving_unit three_guarantees_code")
                  .and("direct_to_three_guarantees_account function_code function_name")
                  .and("amount_yuan province_managed_county")
                  .names()),
          new Comparison(
              "annex2_2024",
              "allocation_2024_by_unit",
              columns("seq row_kind city_seq budget_code city_or_unit_name project_name amount_wan")
                  .and("region_code=region_code6")
                  .names()),
          new Comparison(
              "target_tables_2024",
              "performance_tables_2024",
              columns("region_code=region_code6 local_department provincial_department")
                  .and("project_name budget_year requested_amount_wan fund_type project_level")
                  .names()),
          new Comparison(
              "indicators_2024",
              "performance_indicators_2024",
              columns("seq=indicator_seq level1 level2 level3 value_text").names()),
          new Comparison(
              "catalogue_2023",
              "catalogue_2023",
              columns("seq category_code=category_no category_label=category policy_no")
                  .and("policy_label=policy project_no project_name applicant_text")
                  .and("extension_slot=is_extension_slot slot_label")
                  .names()),
          new Comparison(
              "catalogue_2024_part4",
              "catalogue_2024_part4",
              columns("seq category_label=type extension_slot=is_city_defined_slot remark")
                  .names()));

  private final SampleData data = new SampleData(Path.of("data"));

  @TestFactory
  Stream<DynamicTest> rows_whenOriginIsAtHand_saysTheSame() {
    return origin().stream()
        .flatMap(
            folder ->
                COMPARISONS.stream()
                    .map(
                        each -> DynamicTest.dynamicTest(each.file(), () -> compare(each, folder))));
  }

  private void compare(Comparison comparison, Path folder) {
    List<Map<String, String>> origin =
        SampleData.read(folder.resolve(comparison.origin() + ".csv"));
    List<Map<String, String>> expected =
        origin.stream().map(row -> chosen(comparison, row::get)).toList();
    List<Map<String, String>> actual =
        data.rows(comparison.file()).stream()
            .<Map<String, String>>map(
                row -> {
                  Map<String, String> kept = new TreeMap<>(row);
                  kept.keySet().retainAll(comparison.columns().keySet());
                  return kept;
                })
            .toList();

    assertEquals(expected, actual);
  }

  private static Map<String, String> chosen(
      Comparison comparison, Function<String, String> originRow) {
    Map<String, String> row = new TreeMap<>();
    comparison.columns().forEach((ours, theirs) -> row.put(ours, originRow.apply(theirs)));
    return row;
  }

  private static Optional<Path> origin() {
    String named = System.getProperty("SHARED_DATA", System.getenv("SHARED_DATA"));
    Path folder = named == null ? Path.of("..", "..", "..", "shared", "data") : Path.of(named);
    return Optional.of(folder).filter(Files::isDirectory);
  }

  private static Columns columns(String names) {
    return new Columns("").and(names);
  }

  /** Column names, each alone or as {@code ours=theirs}. */
  private record Columns(String text) {

    Columns and(String more) {
      return new Columns(text + " " + more);
    }

    Map<String, String> names() {
      Map<String, String> names = new TreeMap<>();
      for (String name : text.strip().split(" ")) {
        String[] sides = name.split("=");
        names.put(sides[0], sides[sides.length - 1]);
      }
      return names;
    }
  }
}
