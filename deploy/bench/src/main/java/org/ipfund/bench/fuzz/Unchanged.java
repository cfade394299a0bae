package org.ipfund.bench.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.http.Request;
import org.ipfund.bench.fuzz.oracle.Fault;
import org.ipfund.bench.fuzz.oracle.FaultKind;
import org.ipfund.bench.fuzz.request.Exchange;
import org.ipfund.bench.fuzz.request.Expectation;
import org.ipfund.bench.fuzz.request.Made;

/**
 * Looks, for a sample of writes that must be refused, whether the resource is the same after it as
 * before. A difference counts when it shows twice: events may change a resource on their own.
 */
final class Unchanged {

  private static final int ONE_IN = 20;

  /** Where a fault is noted. */
  interface Notes {
    void note(Fault fault, Made made, Answer answer);
  }

  private final Map<String, Operation> readings = new HashMap<>();
  private final Connections connections;

  Unchanged(List<ApiDocument> documents, Connections connections) {
    this.connections = connections;
    for (ApiDocument document : documents) {
      for (Operation operation : document.operations()) {
        if (!operation.writes() && operation.path().endsWith("}")) {
          readings.put(operation.service() + operation.path(), operation);
        }
      }
    }
  }

  boolean isSampled(Made made) {
    boolean candidate =
        made.operation().writes()
            && made.expectation().refused()
            && !made.expectation().unrouted()
            && !made.path().isEmpty();
    return candidate
        && made.index() / connections.services() % ONE_IN == 0
        && reading(made).isPresent();
  }

  private Optional<Operation> reading(Made made) {
    String path = made.operation().path();
    String resource = path.substring(0, path.lastIndexOf('}') + 1);
    return Optional.ofNullable(readings.get(made.operation().service() + resource));
  }

  void check(Made made, Exchange exchange, Notes notes) {
    Made read = read(made, reading(made).orElseThrow());
    Answer refused = differs(read, made, exchange);
    if (refused != null && differs(read, made, exchange) != null) {
      String detail = String.join("+", made.mutations());
      notes.note(new Fault(FaultKind.CHANGED_BY_REFUSED, refused.status(), detail), made, refused);
    }
  }

  /** The refusal when the resource differs after it, otherwise null. */
  private Answer differs(Made read, Made made, Exchange exchange) {
    Answer before = connections.exchange(read);
    Answer answer = exchange.send(made);
    if (answer.accepted()) {
      return null;
    }
    return connections.exchange(read).text().equals(before.text()) ? null : answer;
  }

  private static Made read(Made made, Operation reading) {
    String target = reading.path();
    for (Map.Entry<String, String> each : made.path().entrySet()) {
      target = target.replace("{" + each.getKey() + "}", each.getValue());
    }
    List<Header> headers =
        made.request().headers().stream().filter(h -> h.is("Authorization")).toList();
    Request request = new Request(reading.service(), "GET", target, headers, null, false);
    return new Made(
        made.index(),
        reading,
        made.path(),
        null,
        List.of(),
        made.credential(),
        new Expectation(),
        request);
  }
}
