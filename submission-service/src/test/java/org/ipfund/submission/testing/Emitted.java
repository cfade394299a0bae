package org.ipfund.submission.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.TestEvents;

/** What the service tells, checked against its published schemas. */
public final class Emitted {

  private static final String TOPIC = "ipfund.submission.v1";
  private static final String PREFIX = "org.ipfund.submission.";

  private Emitted() {}

  /** Waits for so many events of a type about a subject; each keeps the contract. */
  public static List<JsonPath> await(String event, int count, String subject) {
    List<TestEvents.Received> received =
        TestEvents.await(
            TOPIC,
            count,
            e -> e.subject().equals(subject) && e.type().equals(PREFIX + event + ".v1"));
    received.forEach(
        e ->
            assertEquals(
                Set.of(),
                EventSchemas.faults("submission-service", event + ".v1", e.data()),
                e.data()));
    return received.stream().map(e -> JsonPath.from(e.data())).toList();
  }

  public static JsonPath await(String event, String subject) {
    return await(event, 1, subject).get(0);
  }
}
