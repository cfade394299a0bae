package org.ipfund.catalog.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ipfund.catalog.Sample;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.testing.FirstNet;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What is locked for a change is what the caller sees, also where the second net is away. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RoundLockTest {

  @Inject RoundRepository rounds;

  @Test
  void lock_whenTheCallerDoesNotKeepTheRound_findsNone() {
    Sample.loadReferenceData();
    UUID id = UUID.fromString(RoundFixtures.publish());
    Runnable lock = () -> assertEquals(id, rounds.lock(id).id());
    FirstNet.only(Scope.below("/440000/"), lock);
    FirstNet.only(Scope.EVERYTHING, lock);
    for (Scope other : new Scope[] {Scope.below("/440000/441600/"), Scope.OPEN}) {
      FirstNet.only(other, () -> assertThrows(ProblemException.class, () -> rounds.lock(id)));
    }
  }
}
