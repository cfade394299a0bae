package org.ipfund.submission.consolidation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.line;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Bodies;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city's package says which project it lacks that one of its units must undertake. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class CoverageTest {

  private static final AtomicInteger CODES = new AtomicInteger(492_000);

  private final UUID project = UUID.randomUUID();
  private String first;
  private String second;
  private UUID cityBureau;
  private UUID firstBureau;
  private UUID secondBureau;

  @BeforeEach
  void openCity() {
    TestClock.set("2023-05-25T01:00:00Z");
    String city = String.valueOf(CODES.addAndGet(10));
    first = String.valueOf(CODES.get() + 1);
    second = String.valueOf(CODES.get() + 2);
    Catalog.region("440000", "PROVINCE", "440000");
    Catalog.region(city, "CITY", "440000/" + city);
    Catalog.region(first, "COUNTY", "440000/" + city + "/" + first);
    Catalog.region(second, "COUNTY", "440000/" + city + "/" + second);
    cityBureau = Catalog.unit("试验市局", "CITY_BUREAU", city);
    firstBureau = Catalog.unit("试验甲县局", "COUNTY_BUREAU", first);
    secondBureau = Catalog.unit("试验乙县局", "COUNTY_BUREAU", second);
    Catalog.unit("试验乙县企业", "ENTERPRISE", second);
  }

  private String filed(UUID round, UUID unit, String name, UUID row) {
    String asked =
        line(name, "100.00", COUNTED)
            .replace("{\"name\"", "{\"catalogueProjectId\": \"" + row + "\", \"name\"");
    return Http.submitted(Bodies.demand(round, unit, asked));
  }

  private String merged(UUID round) {
    return "/v1/consolidations/"
        + Http.post("/v1/consolidations", Bodies.consolidation(round, cityBureau, "null"))
            .statusCode(201)
            .extract()
            .path("id");
  }

  @Test
  void read_whenAUnitLeavesOutWhatItMustUndertake_namesProjectAndUnit() {
    String units = ", \"units\": [\"%s\", \"区划%s\"]".formatted(first, second);
    UUID round = Catalog.roundObliging(project, "本市试点县局", "MANDATORY", units);
    filed(round, firstBureau, "专利导航", project);
    String merged = merged(round);
    Http.get(merged)
        .body("findings.rule", contains("catalogue-mandatory"))
        .body("findings[0].effect", equalTo("FINDING"))
        .body(
            "findings[0].message",
            allOf(
                containsString("专利导航"),
                containsString("试验乙县局"),
                containsString("本市试点县局"),
                not(containsString("试验甲县局"))));
    filed(round, secondBureau, "专利导航", project);
    int version = Http.get(merged).extract().path("version");
    Http.put(merged, version, Bodies.consolidation(round, cityBureau, "null"))
        .statusCode(200)
        .body("findings", empty());
    Http.get(merged).body("findings", empty());
  }

  @Test
  void read_whenTheCityItselfMustUndertakeAProjectThatFormsTake_namesItsBureau() {
    UUID slot = UUID.randomUUID();
    UUID round = Catalog.roundOf(project, UUID.randomUUID(), slot);
    filed(round, firstBureau, "海外维权", slot);
    Http.get(merged(round))
        .body("findings.rule", contains("catalogue-mandatory"))
        .body("findings[0].message", containsString("专利导航"))
        .body("findings[0].message", containsString("试验市局"));
  }
}
