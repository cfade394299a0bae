package org.ipfund.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.ipfund.platform.event.CloudEvent;

/**
 * An event as it came in, not yet understood.
 *
 * @param signature the key's name and the signature, with a blank between; null without
 * @param signed whether its type is believed with a signature only
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
    boolean signed,
    byte[] data) {

  private static final int LONGEST = 500;
  private static final byte[] NOTHING = {};
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

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
    return new IncomingEvent(
        attribute(kafka, CloudEvent.ID, UUID::fromString),
        Place.of(kafka),
        attribute(kafka, CloudEvent.SOURCE, Function.identity()),
        attribute(kafka, CloudEvent.TYPE, Function.identity()),
        attribute(kafka, CloudEvent.SUBJECT, Function.identity()),
        attribute(kafka, CloudEvent.SEQUENCE, IncomingEvent::sequence),
        attribute(kafka, CloudEvent.TIME, IncomingEvent::time),
        optionalHeader(kafka, CloudEvent.REQUEST_ID),
        signature(kafka),
        false,
        data(kafka));
  }

  /** The same, as its type says whether it is believed with a signature only. */
  IncomingEvent signed(boolean needed) {
    return needed == signed
        ? this
        : new IncomingEvent(
            id,
            place,
            source,
            type,
            subject,
            sequence,
            happenedAt,
            requestId,
            signature,
            needed,
            data);
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
        row.getBoolean("signed"),
        row.getBytes("data"));
  }

  String topic() {
    return place.topic();
  }

  EventSubject key() {
    return new EventSubject(topic(), signed, subject);
  }

  EventIdentity identity() {
    return new EventIdentity(id, topic(), signed);
  }

  private static <T> T attribute(
      ConsumerRecord<?, byte[]> kafka, String name, Function<String, T> reader) {
    String value = optionalHeader(kafka, name);
    try {
      if (value != null && !value.isEmpty()) {
        return reader.apply(value);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // It is told below, without what stood there.
    }
    throw new IllegalArgumentException("no CloudEvent: its " + name + " is missing or wrong");
  }

  /** What a column can keep and a person can read. */
  private static Instant time(String text) {
    Instant time = Instant.parse(text);
    if (time.isBefore(Instant.EPOCH) || !time.isBefore(LATEST)) {
      throw new DateTimeException("not of this time");
    }
    return time;
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

  /** What no column could keep is no attribute. */
  private static String optionalHeader(ConsumerRecord<?, byte[]> kafka, String name) {
    Header header = kafka.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      return null;
    }
    String value = new String(header.value(), StandardCharsets.UTF_8);
    if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("no CloudEvent: its " + name + " cannot be kept");
    }
    return value;
  }
}
