package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.SUBMISSION;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.year.Receivers.Receiver;

/**
 * 29 May 2023: each city consolidates its own demand with those of its province-managed counties
 * and reports the package, merged by its clerk and sent by its approver; the province approves.
 */
final class Packages implements Chapter {

  private static final LocalDate REPORTING = LocalDate.of(2023, 5, 29);

  private final Walk walk;

  Packages(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "地市汇总与省局审核 Consolidation and approval";
  }

  @Override
  public void run(Api api, Figures figures) {
    walk.itIs(REPORTING);
    Api auditor = api.as(Actors.AUDITOR);
    List<Receiver> cities = Receivers.of(walk).stream().filter(r -> !r.provinceManaged()).toList();
    int lines = 0;
    int withCounties = 0;
    BigDecimal total = BigDecimal.ZERO;
    int reported = 0;
    for (Receiver city : cities) {
      Answer done = pass(api, city);
      int merged =
          auditor.all(SUBMISSION, "/v1/consolidations/" + done.id() + "/lines?limit=200").size();
      lines += merged;
      withCounties += merged > 1 ? 1 : 0;
      total = total.add(new BigDecimal(done.text("/total")));
      walk.progress("汇总已审核 packages approved", ++reported, cities.size());
    }
    figures.expect("汇总 packages", 20, cities.size());
    figures.expect("汇总行 consolidated lines", 42, lines);
    figures.expect("含省直管县的地市 cities with province-managed counties", 7, withCounties);
    figures.expect("汇总金额（元） total of packages", "172850000.00", total);
    List<JsonNode> projects = auditor.all(SUBMISSION, "/v1/projects?budgetYear=2024&limit=200");
    figures.expect("项目库 established sub-projects", 42, projects.size());
    List<JsonNode> funded = auditor.all(SUBMISSION, "/v1/fund-projects?budgetYear=2024&limit=200");
    figures.expect("二级项目 fund projects", 42, funded.size());
    figures.expect(
        "二级项目金额（元） requested by them",
        "172850000.00",
        TargetTables.sum(funded, "requestedAmount").toPlainString());
  }

  private Answer pass(Api api, Receiver city) {
    String step = "package " + city.regionCode();
    Answer drafted =
        api.as(Actors.clerk(city))
            .create(
                SUBMISSION,
                "/v1/consolidations",
                json(
                    "roundId", walk.id("round 2024"),
                    "unitId", walk.id("unit " + city.unitName()),
                    "lines", null),
                step);
    String path = "/v1/consolidations/" + drafted.id();
    act(api.as(Actors.approver(city)), path, "report", step);
    act(api.as(Actors.REVIEWER), path, "approval", step);
    return api.as(Actors.AUDITOR).get(SUBMISSION, path);
  }

  private static void act(Api api, String path, String action, String step) {
    api.act(api.get(SUBMISSION, path), action, json(), step + " " + action);
  }
}
