package org.ipfund.platform.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class OutboxTest {

  @Inject Outbox outbox;
  @Inject Audit audit;

  private void append(String subject, int count) {
    for (int i = 0; i < count; i++) {
      outbox.append(new ParcelMade(subject, "label " + i, List.of()));
      audit.record("made", "parcel", subject, null, i);
    }
  }

  @Test
  void append_manyInOneTransaction_keepsTheirOrder() {
    String subject = UUID.randomUUID().toString();
    QuarkusTransaction.requiringNew().run(() -> append(subject, 3));
    QuarkusTransaction.requiringNew().run(() -> append(subject, 1200));
    var events = TestEvents.await("sample.v1", 1203, e -> e.subject().equals(subject));
    assertEquals(
        LongStream.rangeClosed(1, 1203).boxed().toList(),
        events.stream().map(TestEvents.Received::sequence).toList());
    assertEquals(
        IntStream.range(0, 1200).mapToObj(i -> "label " + i).toList(),
        events.subList(3, 1203).stream().map(e -> label(e.data())).toList());
  }

  private static String label(String data) {
    return data.replaceAll(".*\"label\":\"([^\"]*)\".*", "$1");
  }
}
