package org.ipfund.submission;

import static org.hamcrest.Matchers.hasSize;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.consolidation;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.StatementCounter;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A list asks the database once, however many items it shows and whatever hangs on them. Who asks
 * is known from a first request.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class StatementCountTest {

  private static final int LINES = 12;

  @Inject StatementCounter counter;
  @Inject SessionFactory sessions;

  private Guangzhou guangzhou;
  private String demand;
  private String merged;

  @BeforeEach
  void fill() {
    TestClock.set("2023-05-25T01:00:00Z");
    guangzhou = Guangzhou.open();
    String[] lines =
        IntStream.range(0, LINES)
            .mapToObj(i -> line("项目" + i, "1.00", COUNTED, COUNTED))
            .toArray(String[]::new);
    demand = Http.submitted(guangzhou.demandOfCity(lines));
    Http.submitted(guangzhou.demandOfCounty(lines));
    merged =
        "/v1/consolidations/"
            + Http.post(
                    "/v1/consolidations",
                    consolidation(guangzhou.round(), guangzhou.city(), "null"))
                .statusCode(201)
                .extract()
                .path("id");
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "approval", "{}").statusCode(200);
  }

  private void assertOneStatement(String path, int items) {
    Http.get(path);
    long statements = counter.taken() + sessions.getStatistics().getPrepareStatementCount();
    Http.get(path).statusCode(200).body("items", hasSize(items));
    assertEquals(
        statements + 1,
        counter.taken() + sessions.getStatistics().getPrepareStatementCount(),
        path);
  }

  @Test
  void lists_whenManyRowsMatch_askOnce() {
    String ofRound = "?roundId=" + guangzhou.round();
    assertOneStatement("/v1/demands" + ofRound + "&limit=1", 1);
    assertOneStatement("/v1/demands" + ofRound, 2);
    assertOneStatement(demand + "/lines?limit=1", 1);
    assertOneStatement(demand + "/lines", LINES);
    assertOneStatement("/v1/consolidations" + ofRound, 1);
    assertOneStatement(merged + "/lines?limit=1", 1);
    assertOneStatement(merged + "/lines", 2 * LINES);
    assertOneStatement("/v1/projects" + ofRound + "&limit=1", 1);
    assertOneStatement("/v1/projects" + ofRound, 2 * LINES);
  }

  @Test
  void summary_whenThereAreManyDemands_asksOnce() {
    Http.get("/v1/rounds/" + guangzhou.round() + "/summary").statusCode(200);
    long before = counter.taken();
    Http.get("/v1/rounds/" + guangzhou.round() + "/summary").statusCode(200);
    assertEquals(before + 1, counter.taken());
  }
}
