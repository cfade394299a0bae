package org.ipfund.allocation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.StatementCounter;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list costs the same number of statements however long it is. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class StatementCountTest {

  @Inject SessionFactory sessions;
  @Inject StatementCounter counter;
  private static String notice;
  private static int year;

  @BeforeEach
  void fill() {
    if (notice != null) {
      return;
    }
    Heard heard = Heard.everything();
    year = Notices.newYear();
    notice = Notices.issued(heard, year, "200000.00", "100000.00");
    TestClock.set(year + "-02-01T01:00:00Z");
    for (int i = 0; i < 5; i++) {
      Payments.pay(Notices.CITY, Notices.id(notice), "1.00").statusCode(201);
      Notices.appropriation(Notices.newYear(), "1.00");
    }
  }

  /** The least of several: what is remembered for a while is asked for now and then. */
  private long statements(String path) {
    return IntStream.range(0, 4)
        .mapToLong(
            i -> {
              long before = counter.taken() + sessions.getStatistics().getPrepareStatementCount();
              given().get(path).then().statusCode(200);
              return counter.taken() + sessions.getStatistics().getPrepareStatementCount() - before;
            })
        .min()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/appropriations, 1",
    "/v1/notices, 1",
    "/v1/accounts, 1",
    "/v1/entries, 1",
    "/v1/positions, 1",
    "/v1/disbursements, 1"
  })
  void list_whenItHasManyItems_isOneStatement(String path, long expected) {
    assertEquals(expected, statements(path));
    assertEquals(expected, statements(path + "?limit=1"));
  }

  @Test
  void linesReconciliationAndTrace_whenRead_areAFixedNumber() {
    assertEquals(2, statements(notice + "/lines?annex=1"));
    assertEquals(2, statements(notice + "/reconciliation"));
    assertEquals(7, statements("/v1/trace/regions/440700?budgetYear=" + year));
  }

  @Test
  void pay_whenThePayeeIsKnown_locksItsTreasuryFirstAndWritesOnce() {
    var statistics = sessions.getStatistics();
    statistics.clear();
    Calls.post(Payments.PATH, Payments.body(Notices.CITY, Notices.id(notice), "1.00"))
        .statusCode(201);
    // Of entities: is the reference used, the treasury, its lock, what was paid alone, the payee's
    // name of before, the payee's account, both locks, their balances, the payment.
    assertEquals(9, statistics.getPrepareStatementCount());
  }
}
