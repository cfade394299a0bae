package org.ipfund.allocation.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ipfund.allocation.fixture.Callers;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.World;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields that the role table hides are missing wherever they could stand. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class HiddenFieldsTest {

  private World world;

  @BeforeEach
  void fill() {
    world = World.shared();
  }

  @Test
  void payee_whenTheReaderReviewsOnly_isLeftOut() {
    String accounts = "/v1/accounts?kind=PAYEE&budgetYear=" + world.year();
    String payment = "/v1/disbursements/" + world.payment(World.CITY);
    Callers.as("PROVINCE_REVIEWER", World.PROVINCE)
        .get(accounts)
        .then()
        .body("items", hasSize(6))
        .body("items[0]", not(hasKey("holder")));
    Callers.as("PROVINCE_REVIEWER", World.PROVINCE)
        .get(payment)
        .then()
        .body("$", not(hasKey("payeeName")))
        .body("$", not(hasKey("payee")));
    Callers.as("PROVINCE_FINANCE", World.PROVINCE)
        .get(accounts)
        .then()
        .body("items.holder", hasItem("协会"));
    Callers.as("PROVINCE_FINANCE", World.PROVINCE)
        .get(payment)
        .then()
        .body("payeeName", equalTo("协会"))
        .body("payee.name", equalTo("协会"));
  }

  @Test
  void tracedPayee_whenTheReaderReviewsOnly_isLeftOut() {
    Heard heard = Heard.everything();
    int year = Notices.newYear();
    String notice = Notices.id(Notices.issued(heard, year, "200000.00", "100000.00"));
    TestClock.set(year + "-03-01T01:00:00Z");
    Payments.pay(World.COUNTY, notice, "1.00").statusCode(201);
    String path = "/v1/trace/regions/440781?budgetYear=" + year;
    Callers.as("PROVINCE_REVIEWER", World.PROVINCE)
        .get(path)
        .then()
        .body("entries[0]", not(hasKey("payeeName")));
    Callers.as("CITY_CLERK", World.CITY)
        .get(path)
        .then()
        .body("entries[0].payeeName", notNullValue());
  }

  @Test
  void appropriation_whenTheReaderIsNotOfTheProvince_isLeftOutOfTheNotice() {
    String notice = "/v1/notices/" + world.disclosed();
    Callers.as("CITY_CLERK", World.CITY)
        .get(notice)
        .then()
        .body("$", not(hasKey("appropriationId")));
    Callers.nobody().get(notice).then().body("$", not(hasKey("appropriationId")));
    Callers.as("PROVINCE_ADMIN", World.PROVINCE)
        .get(notice)
        .then()
        .body("appropriationId", equalTo(world.appropriation()));
  }
}
