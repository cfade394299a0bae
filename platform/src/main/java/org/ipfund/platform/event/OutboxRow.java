package org.ipfund.platform.event;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event that waits in the outbox, and its form on the wire: CloudEvents 1.0, binary mode. */
record OutboxRow(
    long serial,
    UUID id,
    String topic,
    String type,
    String subject,
    long sequence,
    Instant happenedAt,
    String requestId,
    String data) {

  static final String COLUMNS =
      "serial, id, topic, type, subject, sequence, happened_at, request_id, data";

  static OutboxRow read(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("serial"),
        row.getObject("id", UUID.class),
        row.getString("topic"),
        row.getString("type"),
        row.getString("subject"),
        row.getLong("sequence"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("request_id"),
        row.getString("data"));
  }

  ProducerRecord<String, byte[]> toRecord(String source) {
    ProducerRecord<String, byte[]> kafka =
        new ProducerRecord<>(topic, subject, data.getBytes(StandardCharsets.UTF_8));
    header(kafka, "content-type", "application/json");
    header(kafka, CloudEvent.SPEC_VERSION, "1.0");
    header(kafka, CloudEvent.ID, id.toString());
    header(kafka, CloudEvent.SOURCE, "/" + source);
    header(kafka, CloudEvent.TYPE, type);
    header(kafka, CloudEvent.SUBJECT, subject);
    header(kafka, CloudEvent.TIME, happenedAt.truncatedTo(ChronoUnit.MICROS).toString());
    header(kafka, CloudEvent.PARTITION_KEY, subject);
    header(kafka, CloudEvent.SEQUENCE, Long.toString(sequence));
    if (requestId != null) {
      header(kafka, CloudEvent.REQUEST_ID, requestId);
    }
    return kafka;
  }

  private static void header(ProducerRecord<String, byte[]> kafka, String name, String value) {
    kafka.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
