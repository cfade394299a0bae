package org.ipfund.platform.relay;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ipfund.platform.event.CloudEvent;
import org.ipfund.platform.event.EventHeaders;
import org.ipfund.platform.key.SigningKey;

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
    Map<String, String> headers,
    byte[] data) {

  static final String COLUMNS =
      "serial, id, topic, type, subject, sequence, happened_at, request_id, headers, data";

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
        EventHeaders.read(row.getString("headers")),
        row.getString("data").getBytes(StandardCharsets.UTF_8));
  }

  ProducerRecord<String, byte[]> toRecord(String service, EventSigner signer) {
    ProducerRecord<String, byte[]> kafka = new ProducerRecord<>(topic, subject, data);
    header(kafka, "content-type", "application/json");
    header(kafka, CloudEvent.SPEC_VERSION, "1.0");
    header(kafka, CloudEvent.ID, id.toString());
    header(kafka, CloudEvent.SOURCE, CloudEvent.source(service));
    header(kafka, CloudEvent.TYPE, type);
    header(kafka, CloudEvent.SUBJECT, subject);
    header(kafka, CloudEvent.TIME, CloudEvent.time(happenedAt));
    header(kafka, CloudEvent.PARTITION_KEY, subject);
    header(kafka, CloudEvent.SEQUENCE, Long.toString(sequence));
    if (requestId != null) {
      header(kafka, CloudEvent.REQUEST_ID, requestId);
    }
    headers.forEach((name, value) -> header(kafka, name, value));
    sign(kafka, CloudEvent.source(service), signer.keyFor(type));
    return kafka;
  }

  private void sign(ProducerRecord<String, byte[]> kafka, String source, SigningKey keyOrNull) {
    if (keyOrNull == null) {
      return;
    }
    byte[] statement =
        CloudEvent.statement(
            id, source, type, subject, sequence, CloudEvent.time(happenedAt), data);
    header(kafka, CloudEvent.KEY_ID, keyOrNull.id());
    header(
        kafka, CloudEvent.SIGNATURE, Base64.getEncoder().encodeToString(keyOrNull.sign(statement)));
  }

  private static void header(ProducerRecord<String, byte[]> kafka, String name, String value) {
    kafka.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
