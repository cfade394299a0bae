package org.ipfund.platform.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressesTest {

  private final ClientAddresses addresses =
      new ClientAddresses(true, List.of("10.0.0.0/8", "2001:db8::/32"));

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, 203.0.113.5, 203.0.113.5",
    "10.0.0.1, 198.51.100.9 203.0.113.5, 203.0.113.5",
    "10.0.0.1, 203.0.113.5 10.9.9.9, 203.0.113.5",
    "2001:db8::1, 203.0.113.5 10.9.9.9, 203.0.113.5",
    "10.0.0.1, 10.0.0.2, 10.0.0.2",
    "10.0.0.1, unknown, 10.0.0.1",
    "10.0.0.1, 203.0.113.5 nonsense, 10.0.0.1",
    "203.0.113.7, 198.51.100.9, 203.0.113.7"
  })
  void client_whenProxiesTell_isTheLastThatIsNone(String peer, String told, String client) {
    assertEquals(client, addresses.client(peer, Stream.of(told.split(" ")).toList()));
  }

  @Test
  void client_whenNobodyTells_isThePeer() {
    assertEquals("10.0.0.1", addresses.client("10.0.0.1", List.of()));
  }

  @Test
  void start_whenProxiesAreBelievedAndNoneIsNamed_isRefused() {
    assertThrows(IllegalStateException.class, () -> new ClientAddresses(true, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "/8", ""})
  void network_whenItIsNone_isRefused(String written) {
    assertThrows(IllegalStateException.class, () -> Network.of(written));
  }

  @Test
  void network_always_holdsWhatBeginsWithItsBits() {
    Network network = Network.of("192.0.2.128/25");
    assertTrue(network.holds("192.0.2.200"));
    assertFalse(network.holds("192.0.2.127"));
    assertFalse(network.holds("2001:db8::1"));
    assertFalse(network.holds("unix"));
    assertTrue(Network.of("192.0.2.7").holds("192.0.2.7"));
    assertFalse(Network.of("192.0.2.7").holds("192.0.2.6"));
  }
}
