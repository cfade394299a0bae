package org.ipfund.platform.event;

/** Names of the CloudEvents attributes as headers of a Kafka record (binary content mode). */
final class CloudEvent {

  static final String SPEC_VERSION = "ce_specversion";
  static final String ID = "ce_id";
  static final String SOURCE = "ce_source";
  static final String TYPE = "ce_type";
  static final String SUBJECT = "ce_subject";
  static final String TIME = "ce_time";
  static final String PARTITION_KEY = "ce_partitionkey";
  static final String SEQUENCE = "ce_sequence";
  static final String REQUEST_ID = "ce_requestid";

  private CloudEvent() {}
}
