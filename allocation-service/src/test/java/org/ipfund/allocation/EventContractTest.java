package org.ipfund.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.ipfund.platform.testing.EventSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractTest {

  @ParameterizedTest
  @ValueSource(strings = {"notice-issued.v1", "disbursed.v1", "refunded.v1"})
  void samples_always_keepTheirSchema(String event) {
    List<String> samples = EventSchemas.samples("allocation-service", event);
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      assertEquals(Set.of(), EventSchemas.faults("allocation-service", event, sample));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-issued.v1", "disbursed.v1", "refunded.v1"})
  void schema_whenDataIsEmpty_findsFaults(String event) {
    assertFalse(EventSchemas.faults("allocation-service", event, "{}").isEmpty());
  }
}
