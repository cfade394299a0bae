package org.ipfund.allocation.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.testing.HeardContracts;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** Every handler needs what its producer promises, and nothing else. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class HeardContractsTest {

  @Inject @All List<EventHandler<?>> handlers;

  @Test
  void payloads_always_keepTheProducersSchemas() {
    assertFalse(handlers.isEmpty());
    assertEquals(List.of(), HeardContracts.faults(handlers));
  }
}
