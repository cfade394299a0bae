package org.ipfund.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CloudEventTest {

  /** Other systems check signatures by the words of the catalog's AsyncAPI document. */
  @Test
  void statement_always_isWhatTheContractSays() {
    UUID id = UUID.fromString("018cb1f0-4a00-7001-8000-000000000001");
    String time = CloudEvent.time(Instant.parse("2023-05-30T01:02:03.123456789Z"));
    byte[] data = "{\"name\":\"某\"}\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        """
        ipfund event 1
        018cb1f0-4a00-7001-8000-000000000001
        /owner
        org.example.thing-made.v1
        主题
        7
        2023-05-30T01:02:03.123456Z
        {"name":"某"}
        """,
        new String(
            CloudEvent.statement(id, "/owner", "org.example.thing-made.v1", "主题", 7, time, data),
            StandardCharsets.UTF_8));
  }
}
