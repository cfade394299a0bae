package org.ipfund.submission;

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
        "demand-submitted.v1",
        "demand-returned.v1",
        "demand-withdrawn.v1",
        "package-reported.v1",
        "demand-approved.v1",
        "project-established.v1"
      })
  void contract_always_hasValidSamplesAndAPlaceInTheDocument(String event) throws IOException {
    List<String> samples = EventSchemas.samples("submission-service", event);
    assertFalse(samples.isEmpty());
    for (String sample : samples) {
      assertEquals(Set.of(), EventSchemas.faults("submission-service", event, sample));
    }
    assertFalse(EventSchemas.faults("submission-service", event, "{}").isEmpty());
    String document = Files.readString(Path.of("events", "asyncapi.yaml"));
    assertTrue(document.contains("name: org.ipfund.submission." + event));
    assertTrue(document.contains("$ref: ./" + event + ".schema.json"));
  }
}
