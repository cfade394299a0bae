package org.ipfund.performance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.testing.FirstNet;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What is locked for a change is what the caller sees, also where the second net is away. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class TableLockTest {

  @Inject TargetTableRepository tables;

  @Test
  void lock_whenTheCallerDoesNotSeeTheTable_findsNone() {
    Receiver receiver = Receiver.known();
    new Demand(receiver).sound().publish();
    UUID id = UUID.fromString(Tables.awaitOne(receiver));
    Runnable lock = () -> assertEquals(id, tables.lock(id).owner().tableId());
    FirstNet.only(Scope.own(receiver.unitId()), lock);
    FirstNet.only(Scope.EVERYTHING, lock);
    for (Scope other :
        new Scope[] {Scope.below("/470000/"), Scope.own(UUID.randomUUID()), Scope.OPEN}) {
      FirstNet.only(
          other,
          () -> {
            assertThrows(ProblemException.class, () -> tables.lock(id));
            assertEquals(List.of(), tables.lockAll(List.of(id)));
          });
    }
  }
}
