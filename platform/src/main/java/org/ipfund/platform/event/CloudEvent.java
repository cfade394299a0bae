package org.ipfund.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * CloudEvents 1.0 as headers of a Kafka record (binary content mode), and what a signature says.
 */
public final class CloudEvent {

  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String SUBJECT = "ce_subject";
  public static final String TIME = "ce_time";
  public static final String PARTITION_KEY = "ce_partitionkey";
  public static final String SEQUENCE = "ce_sequence";
  public static final String REQUEST_ID = "ce_requestid";
  public static final String SIGNATURE = "ce_signature";
  public static final String KEY_ID = "ce_keyid";

  private CloudEvent() {}

  /** The source of the events of a service. */
  public static String source(String service) {
    return "/" + service;
  }

  /** An instant as it stands in the header: to the microsecond, as the database keeps it. */
  public static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).toString();
  }

  /** What is signed: all that a consumer goes by. */
  public static byte[] statement(
      UUID id,
      String source,
      String type,
      String subject,
      long sequence,
      String time,
      byte[] data) {
    byte[] head =
        String.join(
                "\n",
                "ipfund event 1",
                id.toString(),
                source,
                type,
                subject,
                Long.toString(sequence),
                time,
                "")
            .getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[head.length + data.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(data, 0, whole, head.length, data.length);
    return whole;
  }
}
