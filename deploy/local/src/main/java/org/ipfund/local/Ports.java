package org.ipfund.local;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipfund.embedded.FreePorts;
import org.ipfund.local.process.PortOwner;
import org.ipfund.local.process.ServersProcess;
import org.ipfund.local.process.StartFailure;

/** The fixed ports of a local suite. */
final class Ports {

  private Ports() {}

  static IntStream all() {
    return IntStream.concat(
        Service.ports(),
        IntStream.of(ServersProcess.POSTGRES_PORT, ServersProcess.KAFKA_PORT, Issuer.PORT));
  }

  /** Throws {@link StartFailure} that names every taken port and, where known, who has it. */
  static void requireFree(IntStream ports) {
    List<Integer> taken = ports.filter(port -> !FreePorts.isFree(port)).boxed().toList();
    if (!taken.isEmpty()) {
      throw new StartFailure(
          taken.stream()
              .map(port -> "Port " + port + " is taken by " + PortOwner.of(port))
              .collect(Collectors.joining("\n")));
    }
  }
}
