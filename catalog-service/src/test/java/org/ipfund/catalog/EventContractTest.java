package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.testing.EventSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region-changed.v1",
        "unit-changed.v1",
        "fund-changed.v1",
        "catalogue-published.v1",
        "round-published.v1",
        "round-closed.v1",
        "deadline-extended.v1",
        "account-changed.v1",
        "delegation-changed.v1",
        "suspension-changed.v1"
      })
  void contract_always_hasValidSamplesAndAPlaceInTheDocument(String event) throws IOException {
    List<String> samples = EventSchemas.samples("catalog-service", event);
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      assertEquals(Set.of(), EventSchemas.faults("catalog-service", event, sample));
      assertFalse(EventSchemas.faults("catalog-service", event, "{}").isEmpty());
    }
    String document = Files.readString(Path.of("events", "asyncapi.yaml"));
    assertTrue(document.contains("name: org.ipfund.catalog." + event));
    assertTrue(document.contains("$ref: " + event + ".schema.json"));
  }
}
