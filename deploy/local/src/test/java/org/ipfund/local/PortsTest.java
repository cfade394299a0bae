package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.ipfund.embedded.FreePorts;
import org.ipfund.local.process.StartFailure;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void requireFree_whenPortIsTaken_namesPortAndProcess() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      StartFailure failure =
          assertThrows(StartFailure.class, () -> Ports.requireFree(IntStream.of(port)));

      String start = "Port " + port + " is taken by process " + ProcessHandle.current().pid();
      assertEquals(start, failure.getMessage().substring(0, start.length()));
    }
  }

  @Test
  void requireFree_whenPortIsFree_passes() {
    int port = FreePorts.find();

    assertDoesNotThrow(() -> Ports.requireFree(IntStream.of(port)));
  }

  @Test
  void all_whenListed_areTheSuitesElevenPorts() {
    assertEquals(11, Ports.all().distinct().count());
  }
}
