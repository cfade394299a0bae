package org.ipfund.platform.event;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** An event as it came in, not yet understood. */
record IncomingEvent(
    UUID id,
    String topic,
    String type,
    String subject,
    long sequence,
    Instant happenedAt,
    String requestId,
    String data) {

  /** Reads a record in binary mode; empty when it is no CloudEvent with the attributes we need. */
  static Optional<IncomingEvent> of(ConsumerRecord<String, byte[]> kafka) {
    try {
      return Optional.of(
          new IncomingEvent(
              UUID.fromString(header(kafka, CloudEvent.ID)),
              kafka.topic(),
              header(kafka, CloudEvent.TYPE),
              header(kafka, CloudEvent.SUBJECT),
              Long.parseLong(header(kafka, CloudEvent.SEQUENCE)),
              Instant.parse(header(kafka, CloudEvent.TIME)),
              optionalHeader(kafka, CloudEvent.REQUEST_ID),
              new String(kafka.value(), StandardCharsets.UTF_8)));
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
  }

  static IncomingEvent read(ResultSet row) throws SQLException {
    return new IncomingEvent(
        row.getObject("event_id", UUID.class),
        row.getString("topic"),
        row.getString("type"),
        row.getString("subject"),
        row.getLong("sequence"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("request_id"),
        row.getString("data"));
  }

  private static String header(ConsumerRecord<String, byte[]> kafka, String name) {
    return Optional.ofNullable(optionalHeader(kafka, name)).orElseThrow();
  }

  private static String optionalHeader(ConsumerRecord<String, byte[]> kafka, String name) {
    Header header = kafka.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
