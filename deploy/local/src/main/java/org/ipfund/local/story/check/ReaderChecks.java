package org.ipfund.local.story.check;

import static org.ipfund.local.Service.CATALOG;
import static org.ipfund.local.Service.PERFORMANCE;
import static org.ipfund.local.Service.SUBMISSION;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.local.api.Api;

/** What the other three services must show of the same money. */
final class ReaderChecks {

  static final int COUNT = 6;

  private final Api auditor;
  private final Books books;
  private final List<String> failures = new ArrayList<>();

  ReaderChecks(Api auditor, Books books) {
    this.auditor = auditor;
    this.books = books;
  }

  List<String> failures() {
    Map<String, BigDecimal> byProject =
        Amounts.by(books.positions(), "projectId", each -> Amounts.of(each, "total"));
    List<JsonNode> projects =
        auditor.all(SUBMISSION, "/v1/fund-projects?budgetYear=" + Plot.YEAR + "&limit=200");
    BookChecks.compare(
        "fundedAmount (submission) = position",
        byProject,
        Amounts.by(projects, "id", each -> Amounts.of(each, "fundedAmount")),
        failures);
    spread(projects);
    List<JsonNode> tables =
        auditor.all(PERFORMANCE, "/v1/target-tables?budgetYear=" + Plot.YEAR + "&limit=200");
    BookChecks.compare(
        "fundedAmount (performance) = position",
        byProject,
        Amounts.by(tables, "projectId", each -> Amounts.of(each, "fundedAmount")),
        failures);
    inForce(tables);
    catalogue(projects);
    return failures;
  }

  private void spread(List<JsonNode> projects) {
    List<JsonNode> below =
        auditor.all(SUBMISSION, "/v1/projects?budgetYear=" + Plot.YEAR + "&limit=200");
    Map<String, BigDecimal> spread =
        Amounts.by(below, "fundProjectId", each -> Amounts.of(each, "fundedAmount"));
    for (JsonNode project : projects) {
      String id = project.path("id").asText();
      BigDecimal most = Amounts.of(project, "fundedAmount");
      if (spread.getOrDefault(id, Amounts.NOTHING).compareTo(most) > 0) {
        failures.add("sub-projects ≤ fund project: " + id + " has more than " + most);
      }
    }
  }

  private void inForce(List<JsonNode> tables) {
    List<JsonNode> posted = tables.stream().filter(t -> t.path("inForceVersion").isInt()).toList();
    BookChecks.compare(
        "table in force = line",
        Amounts.by(books.positions(), "tableId", each -> Amounts.of(each, "total")),
        Amounts.by(posted, "id", each -> Amounts.of(each, "requestedAmount")),
        failures);
  }

  /** One fund project for each receiving unit, whose region the province pays. */
  private void catalogue(List<JsonNode> projects) {
    int most = auditor.get(CATALOG, "/v1/funds/GD-IP").body().path("projectsPerUnit").asInt(1);
    Map<String, Long> counts =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.path("receivingUnitId").asText(), Collectors.counting()));
    counts.forEach(
        (unit, count) -> {
          if (count > most) {
            failures.add("fund projects as the fund says: " + unit + " has " + count);
          }
        });
    List<JsonNode> regions = auditor.all(CATALOG, "/v1/regions?limit=200");
    Set<String> paid =
        regions.stream()
            .filter(each -> each.path("fiscalParent").asText().equals(Plot.PROVINCE))
            .map(each -> each.path("code").asText())
            .collect(Collectors.toCollection(HashSet::new));
    paid.add(Plot.PROVINCE);
    books.positions().stream()
        .map(each -> each.path("receivingRegionCode").asText())
        .filter(code -> !paid.contains(code))
        .forEach(code -> failures.add("received by whom the province pays: " + code));
  }
}
