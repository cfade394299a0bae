package org.ipfund.bench.crash.mutant;

/** A fault put into the running consumer, to see that the matrix finds it. */
public enum Mutant {
  /** The offset of a batch is committed as soon as it was read. */
  OFFSET_BEFORE_EFFECT("org.apache.kafka.clients.consumer.KafkaConsumer", "poll"),
  /** The inbox takes every event for a new one. */
  INBOX_OFF("org.ipfund.platform.inbox.InboxStore", "remember"),
  /** No event is ever late. */
  SEQUENCE_IGNORED("org.ipfund.platform.inbox.SubjectOrder", "isLate");

  private final String type;
  private final String method;

  Mutant(String type, String method) {
    this.type = type;
    this.method = method;
  }

  /** The class that is changed. */
  String type() {
    return type;
  }

  /** Its method that is changed. */
  String method() {
    return method;
  }

  /** What the consumer's log says once the class is changed. */
  public String mark() {
    return "mutant in place: " + name();
  }
}
