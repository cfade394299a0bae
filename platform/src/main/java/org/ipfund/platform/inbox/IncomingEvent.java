package org.ipfund.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.ipfund.platform.event.CloudEvent;

/**
 * An event as it came in, not yet understood.
 *
 * @param signature the key's name and the signature, with a blank between; null without
 */
record IncomingEvent(
    UUID id,
    Place place,
    String source,
    String type,
    String subject,
    long sequence,
    Instant happenedAt,
    String requestId,
    String signature,
    byte[] data) {

  private static final int LONGEST = 500;
  private static final byte[] NOTHING = {};

  /** Where a record stands. */
  record Place(String topic, int partition, long offset) {

    static Place of(ConsumerRecord<?, ?> kafka) {
      return new Place(kafka.topic(), kafka.partition(), kafka.offset());
    }
  }

  /**
   * Reads a record in binary mode.
   *
   * @throws IllegalArgumentException when it is no CloudEvent with the attributes we need
   */
  static IncomingEvent of(ConsumerRecord<?, byte[]> kafka) {
    try {
      return new IncomingEvent(
          UUID.fromString(header(kafka, CloudEvent.ID)),
          Place.of(kafka),
          header(kafka, CloudEvent.SOURCE),
          header(kafka, CloudEvent.TYPE),
          header(kafka, CloudEvent.SUBJECT),
          sequence(header(kafka, CloudEvent.SEQUENCE)),
          Instant.parse(header(kafka, CloudEvent.TIME)),
          optionalHeader(kafka, CloudEvent.REQUEST_ID),
          signature(kafka),
          data(kafka));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("no CloudEvent", e);
    }
  }

  static byte[] data(ConsumerRecord<?, byte[]> kafka) {
    return kafka.value() == null ? NOTHING : kafka.value();
  }

  static IncomingEvent read(ResultSet row) throws SQLException {
    return new IncomingEvent(
        row.getObject("event_id", UUID.class),
        new Place(
            row.getString("topic"), row.getInt("kafka_partition"), row.getLong("kafka_offset")),
        row.getString("source"),
        row.getString("type"),
        row.getString("subject"),
        row.getLong("sequence"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("request_id"),
        row.getString("signature"),
        row.getBytes("data"));
  }

  String topic() {
    return place.topic();
  }

  Subject key() {
    return new Subject(topic(), subject);
  }

  private static long sequence(String text) {
    long sequence = Long.parseLong(text);
    if (sequence < 1) {
      throw new IllegalArgumentException("a sequence counts from 1");
    }
    return sequence;
  }

  private static String signature(ConsumerRecord<?, byte[]> kafka) {
    String signature = optionalHeader(kafka, CloudEvent.SIGNATURE);
    String keyId = optionalHeader(kafka, CloudEvent.KEY_ID);
    return signature == null || keyId == null ? null : keyId + " " + signature;
  }

  private static String header(ConsumerRecord<?, byte[]> kafka, String name) {
    String value = optionalHeader(kafka, name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  /** What no column could keep is no attribute. */
  private static String optionalHeader(ConsumerRecord<?, byte[]> kafka, String name) {
    Header header = kafka.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      return null;
    }
    String value = new String(header.value(), StandardCharsets.UTF_8);
    if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }
}
