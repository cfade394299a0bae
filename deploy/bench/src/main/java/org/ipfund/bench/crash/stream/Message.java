package org.ipfund.bench.crash.stream;

import java.util.UUID;

/**
 * An event of the catalogue as it is sent.
 *
 * @param id the event's identifier, the same for a copy
 * @param sequence counts the events of the subject, from 1
 * @param data the JSON that its schema asks for
 */
public record Message(UUID id, Type type, String subject, int sequence, Kind kind, String data) {

  /** The types that the consumer keeps copies by. */
  public enum Type {
    REGION("org.ipfund.catalog.region-changed.v1"),
    UNIT("org.ipfund.catalog.unit-changed.v1");

    private final String attribute;

    Type(String attribute) {
      this.attribute = attribute;
    }

    /** The CloudEvents type. */
    public String attribute() {
      return attribute;
    }
  }

  /** What the message is to the consumer. */
  public enum Kind {
    /** Something new: it must have its effect, once. */
    NEWS,
    /** The same event again: it must have no effect. */
    COPY,
    /** An old sequence under an identifier of its own: it must not overwrite what came after. */
    LATE
  }

  /** Whether its effect is expected, once and in its turn. */
  public boolean isNews() {
    return kind == Kind.NEWS;
  }

  /** Whether it is about a unit, whose effects are in the journal. */
  public boolean isOfUnit() {
    return type == Type.UNIT;
  }

  Message copy() {
    return new Message(id, type, subject, sequence, Kind.COPY, data);
  }

  Message late(UUID otherId) {
    return new Message(otherId, type, subject, sequence, Kind.LATE, data);
  }
}
