package org.ipfund.catalog.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.Sample;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.testing.FirstNet;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What is locked for a change is what the caller sees, also where the second net is away. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class UnitLockTest {

  @Inject UnitRepository units;

  @Test
  void lock_whenTheCallerDoesNotSeeTheUnit_findsNone() {
    Sample.loadReferenceData();
    Map<String, Object> body =
        Map.of("name", Client.unique(), "kind", "COUNTY_BUREAU", "regionCode", "441621");
    String made = Client.post("/v1/units", body).statusCode(201).extract().path("id");
    UUID id = UUID.fromString(made);
    Runnable lock = () -> assertEquals(id, units.lock(id).id());
    FirstNet.only(Scope.below("/440000/441600/"), lock);
    FirstNet.only(Scope.own(id), lock);
    FirstNet.only(Scope.EVERYTHING, lock);
    for (Scope other :
        new Scope[] {Scope.below("/440000/440300/"), Scope.own(UUID.randomUUID()), Scope.OPEN}) {
      FirstNet.only(other, () -> assertThrows(ProblemException.class, () -> units.lock(id)));
    }
  }
}
