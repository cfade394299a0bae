package org.ipfund.submission.consolidation;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.demand;
import static org.ipfund.submission.testing.Bodies.line;
import static org.ipfund.submission.testing.Bodies.merged;
import static org.ipfund.submission.testing.Bodies.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Emitted;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.Test;

/** A city with more demands than one report can name merges them one after the other. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class LargePackageTest {

  private static final String PATH = "/v1/consolidations";

  /** Bytes; a package that names 105 demands is just so large. */
  private static final int LARGEST = 11_524;

  private static final int MOST = (LARGEST - PackageSize.HEAD) / PackageSize.DEMAND;

  /** A published round in which one unit may file so many demands: one for each form. */
  private static UUID round(int forms) {
    UUID id = UUID.randomUUID();
    String all = IntStream.range(0, forms).mapToObj(LargePackageTest::form).collect(joining(","));
    String data =
        Catalog.roundData(id, 1, Catalog.DEADLINE, "[]")
            .replaceFirst("(?s)\\[\\{\"code\".*?}]", "[" + all + "]");
    Catalog.publish("round-published.v1", id.toString(), data);
    Catalog.awaitRow("SELECT 1 FROM known_round WHERE id = ?", id);
    return id;
  }

  private static String form(int number) {
    return """
        {"code": "F-%d", "part": 4, "kind": "CATALOGUE", "title": "第四部分",
         "approvalRoute": "CITY", "rules": []}
        """
        .formatted(number);
  }

  private static List<String> submitted(Guangzhou guangzhou, int count) {
    String filed = demand(guangzhou.round(), guangzhou.city(), line("导航", "1.00", COUNTED));
    return IntStream.range(0, count)
        .mapToObj(i -> Http.id(Http.submitted(filed.replace("F2024-4", "F-" + i))))
        .toList();
  }

  private static String taken(List<String> demands) {
    String[] sources =
        demands.stream().map(d -> source(d, 1, "1.00", "0.00", "0.00")).toArray(String[]::new);
    return "[" + merged("合并", sources) + "]";
  }

  @Test
  void merge_whenDemandsAreTooMany_takesThemOneAfterTheOther() {
    EventSizes.limit(LARGEST);
    TestClock.set("2023-05-25T01:00:00Z");
    Guangzhou guangzhou = Guangzhou.open(round(MOST + 1));
    List<String> demands = submitted(guangzhou, MOST + 1);
    String all = consolidation(guangzhou.round(), guangzhou.city(), "null");
    String most =
        consolidation(guangzhou.round(), guangzhou.city(), taken(demands.subList(0, MOST)));

    Http.post(PATH, all)
        .statusCode(422)
        .body("violations.rule", contains("consolidation-size"))
        .body("violations[0].message", containsString("%d 项需求，一次最多 %d 项".formatted(MOST + 1, MOST)))
        .body("violations[0].remedy", containsString("其余待审核后另行汇总"));
    var made = Http.post(PATH, most).statusCode(201).extract();
    String first = PATH + "/" + made.path("id");
    Http.put(first, made.<Integer>path("version"), all)
        .statusCode(422)
        .body("violations.rule", contains("consolidation-size"));
    Http.get(first).body("demandCount", equalTo(MOST));

    Http.act(first, "report", "{}").statusCode(200);
    var reported = Emitted.await("package-reported", Http.id(first));
    assertEquals(MOST, reported.getList("demandIds").size());
    Http.act(first, "approval", "{}").statusCode(200);
    Http.post(PATH, all).statusCode(201).body("demandCount", equalTo(1));
  }
}
