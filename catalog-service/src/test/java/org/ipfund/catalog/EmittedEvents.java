package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.TestEvents;

/** What the service tells, checked against its published schemas. */
public final class EmittedEvents {

  private EmittedEvents() {}

  /** Waits for so many events of a type about a subject; each keeps the contract. */
  public static List<JsonPath> await(String event, int count, String subject) {
    List<TestEvents.Received> received =
        TestEvents.await(
            "ipfund.catalog.v1",
            count,
            e ->
                e.subject().equals(subject)
                    && e.type().equals("org.ipfund.catalog." + event + ".v1"));
    received.forEach(
        e ->
            assertEquals(
                Set.of(), EventSchemas.faults("catalog-service", event + ".v1", e.data())));
    return received.stream().map(e -> JsonPath.from(e.data())).toList();
  }
}
