package org.ipfund.platform.limit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaTest {

  @Test
  void take_whenBurstIsSpent_isRefusedUntilATokenIsBack() {
    Quota quota = new Quota("client", 10, 2, 100);
    assertTrue(quota.take("a").isConsumed());
    assertTrue(quota.take("a").isConsumed());
    assertFalse(quota.take("a").isConsumed());
    assertTrue(quota.take("b").isConsumed());
    await().atMost(Duration.ofSeconds(2)).until(() -> quota.take("a").isConsumed());
  }

  @Test
  void take_whenClientsAreMany_remembersOnlySoMany() {
    Quota quota = new Quota("anonymous", 1, 1, 10);
    for (int i = 0; i < 10_000; i++) {
      quota.take("client" + i);
    }
    assertTrue(quota.remembered() <= 10, "remembered " + quota.remembered());
  }

  @Test
  void policy_always_namesBurstAndTheTimeItTakesToFill() {
    assertEquals("\"client\";q=200;w=4", new Quota("client", 50, 200, 1).policy());
    assertEquals("\"client\";q=5;w=2", new Quota("client", 3, 5, 1).policy());
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
    "2001:db8:1:2::9, 20010db800010002/64",
    "unix, unix"
  })
  void network_ofAnAddress_isWhatOneClientHolds(String address, String network) {
    assertEquals(network, ClientAddresses.network(address));
  }
}
