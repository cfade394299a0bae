package org.ipfund.bench.fuzz;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.http.Wire;
import org.ipfund.bench.fuzz.request.Made;

/** The connections of one worker, one to each service. */
final class Connections implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Map<String, Wire> wires = new HashMap<>();

  Connections(Map<String, URI> services) {
    services.forEach((name, address) -> wires.put(name, new Wire(address, PATIENCE)));
  }

  Answer exchange(Made made) {
    Wire wire = wires.get(made.operation().service());
    Answer answer = wire.exchange(made.request());
    if (made.expectation().unreadable()) {
      // Where its end is, both sides may see differently.
      wire.close();
    }
    return answer;
  }

  /** How many services there are. */
  int services() {
    return wires.size();
  }

  @Override
  public void close() {
    wires.values().forEach(Wire::close);
  }
}
