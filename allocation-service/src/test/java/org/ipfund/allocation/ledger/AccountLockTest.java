package org.ipfund.allocation.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.fixture.World;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.testing.FirstNet;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What is locked for a change is what the caller sees, also where the second net is away. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccountLockTest {

  @Inject AccountRepository accounts;

  @Test
  void lock_whenTheCallerDoesNotSeeAnAccount_leavesItOut() {
    UUID own = World.shared().account(World.CITY);
    UUID other = World.shared().account(World.OTHER_CITY);
    List<UUID> both = List.of(own, other);
    FirstNet.only(Scope.EVERYTHING, () -> assertEquals(2, accounts.lock(both).size()));
    FirstNet.only(
        Scope.below("/440000/" + World.CITY + "/"),
        () -> assertEquals(List.of(own), accounts.lock(both).stream().map(Account::id).toList()));
    FirstNet.only(Scope.OPEN, () -> assertEquals(List.of(), accounts.lock(both)));
  }
}
